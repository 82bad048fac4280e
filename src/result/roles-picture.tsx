import { answerLabels } from '#content/interface-answer.ts'
import type { DeterminedResult, Ring } from '#machines/result.ts'
import { Party, partyName } from '#src/result/party.tsx'

const { picture } = answerLabels.result

type RingProps = { name: string; ring: Ring; leads: boolean; children?: React.ReactNode }

function RingBox({ name, ring, leads, children }: RingProps) {
	return (
		<div className="ring" data-leads={leads}>
			<p className="ring-name">{name}</p>
			<p className="ring-party">
				<Party party={ring.party} element={ring.element} />{' '}
				{leads && <strong className="lead-mark">{picture.lead}</strong>}
			</p>
			{ring.owedBy !== undefined && <p className="owed-by">{picture.owedBy(partyName(ring.owedBy))}</p>}
			{children}
		</div>
	)
}

/** Who owes, who leads ring by ring, who helps: to be understood in five seconds. */
export function RolesPicture({ result }: { result: DeterminedResult }) {
	const { dutyBearers, lead, rings, support } = result
	const outsideLeads = rings.outside.party === lead.party
	const insideLeads = !outsideLeads && rings.inside.party === lead.party
	const helpers = [...new Map(support.map((help) => [partyName(help.party, help.element), help])).values()]
	return (
		<div className="picture" data-section="picture">
			<section>
				<h2>{picture.owes}</h2>
				<p className="meaning">{picture.owesMeaning}</p>
				<ul>
					{dutyBearers.map(({ party }) => (
						<li key={party}>
							<Party party={party} />
						</li>
					))}
				</ul>
			</section>
			<section className="leads">
				<h2>{picture.leads}</h2>
				<p className="meaning">{picture.leadsMeaning}</p>
				<RingBox name={picture.outside} ring={rings.outside} leads={outsideLeads}>
					<RingBox name={picture.inside} ring={rings.inside} leads={insideLeads} />
				</RingBox>
				{!outsideLeads && !insideLeads && (
					<p className="ring-party">
						<Party party={lead.party} element={lead.element} /> <strong className="lead-mark">{picture.lead}</strong>
					</p>
				)}
			</section>
			<section>
				<h2>{picture.supports}</h2>
				<p className="meaning">{picture.supportsMeaning}</p>
				<ul>
					{helpers.map(({ party, element }) => (
						<li key={partyName(party, element)}>
							<Party party={party} element={element} />
						</li>
					))}
					{helpers.length === 0 && <li>{picture.nobodySupports}</li>}
				</ul>
			</section>
		</div>
	)
}
