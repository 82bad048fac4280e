import { type OwedTopic, owedTopics } from '#content/claim.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { Claims } from '#src/result/claims.tsx'
import { optionLabel, questionOf } from '#src/wording.ts'

type BecauseProps = Pick<DeterminedResult, 'because'> & { answers: Answers }

/** Each step of the reasoning under the answers that it rests on. */
export function Because({ because, answers }: BecauseProps) {
	return (
		<ol className="because">
			{because.map(({ fact, from, basis, force }) => (
				<li key={from.join()}>
					{from.map((question) => {
						const option = answers[question]
						if (option === undefined) return null
						return (
							<p className="from" key={question}>
								{questionOf(question).short}: <strong>{optionLabel(question, option)}</strong>
							</p>
						)
					})}
					<p>
						{fact} <Citations basis={basis} force={force} />
					</p>
				</li>
			))}
		</ol>
	)
}

/** What stays owed, topic by topic. */
export function StillOwed({ hostStillOwes }: Pick<DeterminedResult, 'hostStillOwes'>) {
	return Object.entries(owedTopics).map(([topic, name]) => {
		const items = hostStillOwes.filter((item) => item.topic === (topic as OwedTopic))
		if (items.length === 0) return null
		return (
			<div className="topic" key={topic}>
				<h3>{name}</h3>
				<Claims items={items} />
			</div>
		)
	})
}
