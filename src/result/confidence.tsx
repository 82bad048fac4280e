import { answerLabels } from '#content/interface-answer.ts'
import type { Confidence, DeterminedResult } from '#machines/result.ts'
import { ContestedViews } from '#src/result/contested-views.tsx'

const { confidence: words } = answerLabels.result

/** A word and a mark, never a colour alone. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
	const { mark, name } = words[confidence]
	return (
		<strong className="confidence" data-confidence={confidence}>
			<span aria-hidden="true">{mark}</span> {name}
		</strong>
	)
}

/** What is settled, what depends, what is disputed and by whom. */
export function HowSure({ confidence, contested }: Pick<DeterminedResult, 'confidence' | 'contested'>) {
	return (
		<>
			<p>
				<ConfidenceMark confidence={confidence} /> {words[confidence].means}
			</p>
			{contested.map(({ point, views }) => (
				<div className="contested" key={point}>
					<h3>
						<ConfidenceMark confidence="contested" /> {point}
					</h3>
					<ContestedViews views={views} />
				</div>
			))}
		</>
	)
}
