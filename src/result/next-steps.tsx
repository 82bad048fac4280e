import { answerLabels } from '#content/interface-answer.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { dateWords } from '#src/result/dates.ts'
import { StepItem } from '#src/result/step-item.tsx'

/** What follows if protection fails, in order. */
export function IfItFails({ ifItFails }: Pick<DeterminedResult, 'ifItFails'>) {
	return (
		<ol className="claims">
			{ifItFails.map((step) => (
				<li key={step.id} data-claim={step.id}>
					<StepItem step={step} />
				</li>
			))}
		</ol>
	)
}

/** What to verify first. */
export function Checks({ checks }: Pick<DeterminedResult, 'checks'>) {
	return (
		<ul className="checks">
			{checks.map(({ text, asOf }) => (
				<li key={text}>
					{text}{' '}
					{asOf !== undefined && <span className="as-of">({answerLabels.result.checks.asOf(dateWords(asOf))})</span>}
				</li>
			))}
		</ul>
	)
}
