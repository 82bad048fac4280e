import { answerLabels } from '#content/interface-answer.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Claims } from '#src/result/claims.tsx'

/** As many as always have room on the first page; the print style leaves out the others there. */
const mostOnFirstPage = 3

/** On paper the warnings that the first page has no room for begin the second. */
export function FurtherWarnings({ warnings }: Pick<DeterminedResult, 'warnings'>) {
	const further = warnings.slice(mostOnFirstPage)
	if (further.length === 0) return null
	return (
		<section className="on-paper further-warnings">
			<h2>{answerLabels.result.furtherWarnings}</h2>
			<Claims items={further} />
		</section>
	)
}
