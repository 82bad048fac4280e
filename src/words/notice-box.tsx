import { useId } from 'react'
import { labels } from '#content/interface.ts'
import { noticeLabels } from '#content/interface-notices.ts'
import type { Problem, Session } from '#machines/session.ts'
import { stepWords } from '#src/wording.ts'
import { problemWords } from '#src/words/problems.ts'

export type NoticeProps = {
	problems: readonly Problem[]
	setAside: Session['setAside']
	startedAgain: boolean
	onUndo: () => void
}

const mostShown = 8

function whatHappened(startedAgain: boolean, dropped: number): string {
	if (!startedAgain) return noticeLabels.setAside
	return dropped > 0 ? noticeLabels.startedAgain : noticeLabels.statesCleared
}

function Unreadable({ problems }: { problems: readonly Problem[] }) {
	const lines = [...new Set(problems.map(problemWords))]
	return (
		<>
			<p>{noticeLabels.unreadable}</p>
			<ul>
				{lines.slice(0, mostShown).map((line) => (
					<li key={line}>
						<bdi>{line}</bdi>
					</li>
				))}
				{lines.length > mostShown && <li>{noticeLabels.more(lines.length - mostShown)}</li>}
			</ul>
		</>
	)
}

/** What a person must know before reading on: parts of a link that were not read, answers that were set aside. */
export function NoticeBox({ problems, setAside, startedAgain, onUndo }: NoticeProps) {
	const heading = useId()
	return (
		<section className="notice" role="alert" aria-labelledby={heading} tabIndex={-1} data-notice>
			<h2 id={heading}>{noticeLabels.heading}</h2>
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
						{noticeLabels.undoHint}
					</p>
				</>
			)}
		</section>
	)
}
