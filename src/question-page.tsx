import { type FormEvent, memo, type ReactNode, Suspense, useDeferredValue, useId, useRef, useState } from 'react'
import { labels } from '#content/interface.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { mayBeUnknown } from '#machines/assess.ts'
import { type NotKnown, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { AnswersSoFar } from '#src/answers-given.tsx'
import { ErrorSummary } from '#src/error-summary.tsx'
import { NarrowingPanel } from '#src/load-narrowing.ts'
import { Meanings } from '#src/meanings.tsx'
import { OptionList } from '#src/option-list.tsx'
import { usePage } from '#src/use-page.ts'
import type { Send } from '#src/use-session.ts'
import { WhyThisQuestion } from '#src/why-this-question.tsx'
import { questionOf } from '#src/wording.ts'
import { WordsUsed } from '#src/words-used.tsx'

type Props = {
	question: QuestionId
	chosen: OptionId | NotKnown | undefined
	steps: readonly Step[]
	notices: ReactNode
	send: Send
	foresee: Send
	moves: number
}

/** Any question: it knows none of them by name. What is the same at the next one stays; all else begins anew. */
export function QuestionPage(asked: Props) {
	return (
		<div className="with-aside">
			<QuestionForm {...asked} />
			<Aside question={asked.question} steps={asked.steps} send={asked.send} />
		</div>
	)
}

/** The question does not wait for what stands beside it. */
const Aside = (asked: Pick<Props, 'question' | 'steps' | 'send'>) => <Beside {...useDeferredValue(asked)} />

const Beside = memo(function Beside({ question, steps, send }: Pick<Props, 'question' | 'steps' | 'send'>) {
	if (steps.length === 0)
		return (
			<div className="aside">
				<Meanings />
			</div>
		)
	return (
		<div className="aside">
			<AnswersSoFar steps={steps} here={question} send={send} />
			<Suspense>
				<NarrowingPanel steps={steps} />
			</Suspense>
		</div>
	)
})

function QuestionForm({ question, chosen, steps, notices, send, foresee, moves }: Props) {
	const content = questionOf(question)
	const [tried, setTried] = useState({ moves, attempts: 0 })
	const attempts = tried.moves === moves ? tried.attempts : 0
	const form = useRef<HTMLFormElement>(null)
	const id = useId()
	const failed = attempts > 0
	const heading = usePage(failed ? labels.question.errorTitle(content.prompt) : content.prompt, moves > 0)

	function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const option = new FormData(event.currentTarget).get(question)
		if (typeof option === 'string') send({ type: 'answer', question, option: option as OptionId | NotKnown })
		else setTried({ moves, attempts: attempts + 1 })
	}

	return (
		<div className="prose">
			{notices}
			<ErrorSummary attempts={attempts} onFollow={() => form.current?.querySelector('input')?.focus()} />
			<form ref={form} method="dialog" onSubmit={submit} noValidate className={failed ? 'has-error' : undefined}>
				<fieldset aria-describedby={failed ? `${id}-why ${id}-error` : `${id}-why`}>
					<legend>
						<h1 key={moves} ref={heading} tabIndex={-1}>
							{content.prompt}
						</h1>
					</legend>
					<p id={`${id}-why`} className="why">
						<strong>{labels.question.why}</strong>
						{content.why}
					</p>
					<WhyThisQuestion question={question} steps={steps} moves={moves} />
					<WordsUsed label={labels.words.question} of={content} moves={moves} />
					{failed && (
						<p id={`${id}-error`} className="error">
							<span className="unseen">{labels.question.errorPrefix}</span>
							{labels.question.error}
						</p>
					)}
					<OptionList
						question={content}
						name={question}
						chosen={chosen}
						moves={moves}
						onChoose={(option) => foresee({ type: 'answer', question, option: option as OptionId | NotKnown })}
						besides={mayBeUnknown(question) ? { id: notKnown, ...labels.question.unknown } : undefined}
					/>
				</fieldset>
				<div className="actions">
					<button type="submit" className="main-action">
						{labels.actions.continue}
					</button>
					<button type="button" onClick={() => send({ type: 'back' })}>
						{labels.actions.back}
					</button>
					{steps.length > 0 && (
						<button type="button" className="quiet" onClick={() => send({ type: 'startAgain' })}>
							{labels.actions.startAgain}
						</button>
					)}
				</div>
			</form>
		</div>
	)
}
