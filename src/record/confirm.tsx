import { useEffect, useId, useRef } from 'react'
import { recordLabels } from '#content/interface-record.ts'

type Props = { question: string; yes: string; onYes: () => void; onNo: () => void }

/** Asks in place before something is deleted, and takes the focus. */
export function Confirm({ question, yes, onYes, onNo }: Props) {
	const id = useId()
	const group = useRef<HTMLFieldSetElement>(null)
	useEffect(() => group.current?.focus(), [])
	return (
		<fieldset ref={group} className="confirm" aria-labelledby={id} tabIndex={-1}>
			<p id={id}>
				<bdi>{question}</bdi>
			</p>
			<div className="actions">
				<button type="button" onClick={onYes}>
					{yes}
				</button>
				<button type="button" className="quiet" onClick={onNo}>
					{recordLabels.kept.cancel}
				</button>
			</div>
		</fieldset>
	)
}
