import { labels } from '#content/interface.ts'
import { narrowingLabels } from '#content/interface-narrowing.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Step } from '#machines/result.ts'
import type { Changeable, Way } from '#machines/unknown/narrowing.ts'
import { leaderNames } from '#src/narrowing/leaders.tsx'
import { outcomeNames } from '#src/narrowing/outcomes.ts'
import { givenIn, separates } from '#src/narrowing/read.ts'
import { optionLabel } from '#src/wording.ts'

const words = narrowingLabels.decides

function leftBy({ deliveries, leaders }: Way): string {
	const [first = '', ...others] = outcomeNames(deliveries)
	const names = words.either(leaderNames(leaders))
	return others.length === 0 ? words.one(first, names) : words.several(deliveries.length, names)
}

function changesWords(changes: readonly Changeable[]): string {
	if (changes.length === 0) return words.none
	const parts = labels.list(changes.map((part) => words.parts[part]))
	return changes.includes('lead') ? words.all(parts) : words.notTheLead(parts)
}

/** What the question still separates: what may change by it at all, and what each answer leaves open. */
export function Decides({ question, steps }: { question: QuestionId; steps: readonly Step[] }) {
	const { ways, changes } = separates(givenIn(steps), question)
	const [first, ...others] = ways
	return (
		<div className="decides">
			{steps.some((step) => step.question === question) && <p>{words.othersStay}</p>}
			<p>{changesWords(changes)}</p>
			{first !== undefined && others.length === 0 ? (
				<p>{words.same(leftBy(first))}</p>
			) : (
				<>
					<p>{words.options}</p>
					<dl>
						{ways.map((way) => (
							<div key={way.options.join()}>
								{way.options.map((option) => (
									<dt key={option}>{optionLabel(question, option)}</dt>
								))}
								<dd>{leftBy(way)}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</div>
	)
}
