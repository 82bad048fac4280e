import { variedLabels } from '#content/interface-varied.ts'
import type { Bearer } from '#machines/unknown/leads.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { Party, partyName } from '#src/result/party.tsx'
import { OwedBy } from '#src/varied/lead-cases.tsx'

const { picture: words } = variedLabels

function Bearers({ bearers }: { bearers: readonly Bearer[] }) {
	return (
		<ul>
			{bearers.map(({ party }) => (
				<li key={party}>
					<Party party={party} />
				</li>
			))}
		</ul>
	)
}

/** Each once, with all who owe what it does. */
function gathered(leads: readonly LeadInShort[]) {
	const byName = new Map<string, LeadInShort[]>()
	for (const lead of leads) {
		const name = partyName(lead.party, lead.element)
		byName.set(name, [...(byName.get(name) ?? []), lead])
	}
	return [...byName]
}

type Props = { bearers: readonly Bearer[]; leads: readonly LeadInShort[] }

/** Who owes whatever the facts are, and who can lead. */
export function VariedPicture({ bearers, leads }: Props) {
	const others = bearers.filter(({ isCertain }) => !isCertain)
	return (
		<div className="picture" data-section="picture">
			<section>
				<h2>{words.owes}</h2>
				<Bearers bearers={bearers.filter(({ isCertain }) => isCertain)} />
				{others.length > 0 && (
					<>
						<h2>{words.owesInSome}</h2>
						<Bearers bearers={others} />
					</>
				)}
			</section>
			<section className="leads">
				<h2>{leads.length === 1 ? words.leadsAlways : words.leads}</h2>
				<ul>
					{gathered(leads).map(([name, [first, ...more]]) => (
						<li key={name} className="lead-name">
							{first && <Party party={first.party} element={first.element} />}
							{first && <OwedBy leads={[first, ...more]} />}
						</li>
					))}
				</ul>
			</section>
		</div>
	)
}
