import { type FormEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react'
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
	moves: number
}

/** Any question: it knows none of them by name. What is the same at the next one stays; all else begins anew. */
export function QuestionPage(asked: Props) {
	const { question, steps, send } = asked
	return (
		<div className="with-aside">
			<QuestionForm {...asked} />
			<div className="aside">
				{steps.length > 0 ? <AnswersSoFar steps={steps} here={question} send={send} /> : <Meanings />}
				{steps.length > 0 && (
					<Suspense>
						<NarrowingPanel steps={steps} />
					</Suspense>
				)}
			</div>
		</div>
	)
}

function QuestionForm({ question, chosen, steps, notices, send, moves }: Props) {
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
