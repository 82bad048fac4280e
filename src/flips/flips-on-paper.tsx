import { flipsLabels as words } from '#content/interface-flips.ts'
import type { FlipsOfStep } from '#machines/unknown/flips.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { leadWords } from '#src/flips/words.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

/** The other answers to one question that would or could change who leads, those together that do it alike. */
function leadChanges({ question, flips }: FlipsOfStep, lead: LeadInShort): readonly string[] {
	const alike = new Map<string, string[]>()
	for (const flip of flips) {
		const leads = leadWords(flip, lead)
		if (leads !== undefined) alike.set(leads, [...(alike.get(leads) ?? []), optionLabel(question, flip.option)])
	}
	return [...alike].map(([leads, options]) => words.onPaper(options, leads))
}

/** In short: what would change who leads. */
export function FlipsOnPaper({ all, lead }: { all: readonly FlipsOfStep[]; lead: LeadInShort }) {
	const told = all
		.map((one) => ({ question: one.question, changes: leadChanges(one, lead) }))
		.filter(({ changes }) => changes.length > 0)
	if (told.length === 0) return null
	return (
		<ul className="flips-paper on-paper">
			{told.map(({ question, changes }) => (
				<li key={question}>
					<strong>{questionOf(question).short}</strong>: {changes.join(' ')}
				</li>
			))}
		</ul>
	)
}
