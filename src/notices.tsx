import { useId } from 'react'
import { labels } from '#content/interface.ts'
import type { Problem, Session } from '#machines/session.ts'
import { problemWords, stepWords } from '#src/wording.ts'

type Props = {
	problems: readonly Problem[]
	setAside: Session['setAside']
	startedAgain: boolean
	onUndo: () => void
}

const mostShown = 8

function whatHappened(startedAgain: boolean, dropped: number): string {
	if (!startedAgain) return labels.notice.setAside
	return dropped > 0 ? labels.notice.startedAgain : labels.notice.statesCleared
}

function Unreadable({ problems }: { problems: readonly Problem[] }) {
	const lines = [...new Set(problems.map(problemWords))]
	return (
		<>
			<p>{labels.notice.unreadable}</p>
			<ul>
				{lines.slice(0, mostShown).map((line) => (
					<li key={line}>
						<bdi>{line}</bdi>
					</li>
				))}
				{lines.length > mostShown && <li>{labels.notice.more(lines.length - mostShown)}</li>}
			</ul>
		</>
	)
}

/** What a person must know before reading on: parts of a link that were not read, answers that were set aside. */
export function Notices({ problems, setAside, startedAgain, onUndo }: Props) {
	const heading = useId()
	if (problems.length === 0 && setAside === null) return null
	return (
		<section className="notice" role="alert" aria-labelledby={heading} tabIndex={-1} data-notice>
			<h2 id={heading}>{labels.notice.heading}</h2>
			{problems.length > 0 && <Unreadable problems={problems} />}
			{setAside !== null && (
				<>
					<p>{whatHappened(startedAgain, setAside.dropped.length)}</p>
					<ul>
						{setAside.dropped.map((step) => (
							<li key={step.question}>{stepWords(step)}</li>
						))}
					</ul>
					<p>
						<button type="button" className="quiet" onClick={onUndo}>
							{labels.actions.undo}
						</button>{' '}
						{labels.notice.undoHint}
					</p>
				</>
			)}
		</section>
	)
}
