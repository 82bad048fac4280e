import { useState } from 'react'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import type { Send } from '#src/use-session.ts'

const { actions } = labels

/** What can be done with the answer. */
export function Actions({ link, send }: { link: string; send: Send }) {
	const [told, setTold] = useState('')

	async function copy() {
		try {
			await navigator.clipboard.writeText(link)
			setTold(answerLabels.result.link.copied)
		} catch {
			setTold(answerLabels.result.link.notCopied)
		}
	}

	return (
		<div className="actions">
			<button type="button" className="main-action" onClick={() => print()}>
				{actions.print}
			</button>
			<button type="button" onClick={() => void copy()}>
				{actions.copy}
			</button>
			<button type="button" onClick={() => send({ type: 'back' })}>
				{actions.back}
			</button>
			<button type="button" className="quiet" onClick={() => send({ type: 'startAgain' })}>
				{actions.startAgain}
			</button>
			<p role="status" className="told">
				{told}
			</p>
		</div>
	)
}
