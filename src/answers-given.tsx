import { memo, useId } from 'react'
import { labels } from '#content/interface.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Step } from '#machines/result.ts'
import type { Send } from '#src/use-session.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

type Props = { steps: readonly Step[]; here?: QuestionId; send: Send }

type Given = { step: Step; isHere: boolean; send: Send }

/** Drawn anew only where it changes: the trail can be long. */
const AnswerGiven = memo(function AnswerGiven({ step: { question, option }, isHere, send }: Given) {
	return (
		<div>
			<dt>{questionOf(question).prompt}</dt>
			<dd className="given">{optionLabel(question, option)}</dd>
			<dd className="change">
				{isHere ? (
					labels.answers.here
				) : (
					<button
						type="button"
						className="link"
						aria-label={labels.answers.change(questionOf(question).short)}
						onClick={() => send({ type: 'revisit', question })}
					>
						{labels.actions.change}
					</button>
				)}
			</dd>
		</div>
	)
})

/** The trail of answers, each with a way to change it. */
export function AnswersGiven({ steps, here, send }: Props) {
	return (
		<dl className="answers-given">
			{steps.map((step) => (
				<AnswerGiven key={step.question} step={step} isHere={step.question === here} send={send} />
			))}
		</dl>
	)
}

export function AnswersSoFar(props: Props) {
	const heading = useId()
	if (props.steps.length === 0) return null
	return (
		<section className="panel" aria-labelledby={heading}>
			<h2 id={heading}>{labels.answers.soFar}</h2>
			<AnswersGiven {...props} />
		</section>
	)
}
