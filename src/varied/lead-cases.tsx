import { variedLabels as words } from '#content/interface-varied.ts'
import type { LeadTree } from '#machines/unknown/leads.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { Party, partyName } from '#src/result/party.tsx'
import { optionWords } from '#src/varied/cases.ts'

/** Who owes what these do, where another owes it. */
export function OwedBy({ leads }: { leads: readonly LeadInShort[] }) {
	const owing = leads.flatMap(({ owedBy }) => (owedBy === undefined ? [] : [partyName(owedBy)]))
	if (owing.length === 0) return null
	return <span className="owed-by"> ({words.picture.owedBy(words.either(owing))})</span>
}

/** Fact by fact to who leads, as a nested list. */
export function LeadCases({ tree }: { tree: LeadTree }) {
	if ('lead' in tree)
		return (
			<p className="lead-name">
				<Party party={tree.lead.party} element={tree.lead.element} />
				<OwedBy leads={[tree.lead]} />
			</p>
		)
	return (
		<ul className="lead-cases">
			{tree.ways.map(({ options, to }) => (
				<li key={options.join()}>
					{optionWords(tree.question, options)}
					<LeadCases tree={to} />
				</li>
			))}
		</ul>
	)
}
