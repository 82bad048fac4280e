import { answerLabels } from '#content/interface-answer.ts'
import type { PartyId } from '#content/parties.ts'
import type { Cited, DeterminedResult } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { Conditions } from '#src/result/claims.tsx'
import { Party, partyName } from '#src/result/party.tsx'

type Item = Cited & { readonly party: PartyId }

/** A party and what the law says of it. */
export function PartyClaims({ items }: { items: readonly Item[] }) {
	return (
		<ul className="party-claims">
			{items.map(({ party, text, basis, force }) => (
				<li key={party + text}>
					<Party party={party} />
					<p>
						{text} <Citations basis={basis} force={force} />
					</p>
				</li>
			))}
		</ul>
	)
}

export function LeadTerms({ lead }: Pick<DeterminedResult, 'lead'>) {
	const words = answerLabels.result.lead
	return (
		<div className="lead-terms">
			<Party party={lead.party} element={lead.element} />
			<p>
				{lead.why} <Citations basis={lead.basis} force={lead.force} />
			</p>
			{lead.owedBy !== undefined && <p>{words.owedBy(partyName(lead.owedBy))}</p>}
			<Conditions heading={words.conditions} conditions={lead.conditions} />
		</div>
	)
}

export function SupportTerms({ support }: Pick<DeterminedResult, 'support'>) {
	return (
		<ul className="party-claims">
			{support.map(({ party, element, task, basis, force, conditions }) => (
				<li key={party + element + task}>
					<Party party={party} element={element} />
					<div>
						<p>
							{task} <Citations basis={basis} force={force} />
						</p>
						<Conditions heading={answerLabels.result.support.conditions} conditions={conditions} />
					</div>
				</li>
			))}
		</ul>
	)
}
