import type { MouseEvent, ReactNode } from 'react'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Step } from '#machines/result.ts'
import { AnswersSoFar } from '#src/answers-given.tsx'
import { Meanings } from '#src/meanings.tsx'
import { hashFor } from '#src/place.ts'
import { openPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { ReferenceLinks } from '#src/reference-nav.tsx'
import { StatesPanel } from '#src/states-panel.tsx'
import { usePage } from '#src/use-page.ts'
import type { Send } from '#src/use-session.ts'

/** Before the script has run, the link leads there by itself. */
const firstQuestion = hashFor({ started: true, answers: {}, revisiting: null })

type Props = {
	steps: readonly Step[]
	notices: ReactNode
	send: Send
	moved: boolean
	states: GivenPair | undefined
}

export function StartPage({ steps, notices, send, moved, states }: Props) {
	const heading = usePage(about.title, moved)
	const hasAnswers = steps.length > 0

	function begin(event: MouseEvent) {
		event.preventDefault()
		send({ type: 'begin' })
	}

	return (
		<div className="with-aside">
			<div className="prose">
				{notices}
				<h1 ref={heading} tabIndex={-1}>
					{about.title}
				</h1>
				<p className="lead">{about.lead}</p>
				<div className="actions">
					<a className="main-action" href={firstQuestion} onClick={begin}>
						{hasAnswers ? labels.actions.goOn : labels.actions.start}
					</a>
					{hasAnswers && (
						<button type="button" className="quiet" onClick={() => send({ type: 'startAgain' })}>
							{labels.actions.startAgain}
						</button>
					)}
					<span className="beside">{about.time}</span>
				</div>
				<p className="ways">
					<ReadingLink to={readingOf(openPage)}>{labels.actions.open}</ReadingLink>
				</p>
				<StatesPanel given={states} regime={null} onGive={(given) => send({ type: 'name', states: given })} />
			</div>
			<div className="aside">
				<AnswersSoFar steps={steps} send={send} />
				<Meanings />
			</div>
			<div className="prose start-more">
				<h2>{about.audience.heading}</h2>
				<p>{about.audience.text}</p>
				<h2>{about.reading.heading}</h2>
				<p>{about.reading.text}</p>
				<ReferenceLinks />
				<h2>{about.outside.heading}</h2>
				<ul>
					{about.outside.points.map((point) => (
						<li key={point}>{point}</li>
					))}
				</ul>
				<h2>{about.privacy.heading}</h2>
				<p>{about.privacy.text}</p>
			</div>
		</div>
	)
}
