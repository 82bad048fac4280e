import { type FormEvent, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import { type CodeFault, type Replay, readCode } from '#machines/code/code.ts'
import { TextField } from '#src/record/text-field.tsx'

const words = recordLabels.code

const faultWords = (fault: CodeFault) =>
	fault.kind === 'character' ? words.faults.character(fault.character) : words.faults[fault.kind]()

/** A replay code, typed as it stands on paper. */
export function CodeForm({ onRead }: { onRead: (replay: Replay) => void }) {
	const [error, setError] = useState<string>()
	const input = useRef<HTMLInputElement>(null)

	function submit(event: FormEvent) {
		event.preventDefault()
		const { replay, fault } = readCode(input.current?.value ?? '')
		setError(fault && faultWords(fault))
		if (replay === undefined) input.current?.focus()
		else onRead(replay)
	}

	return (
		<form className="code-form" onSubmit={submit} noValidate autoComplete="off">
			<TextField
				ref={input}
				label={words.label}
				hint={words.hint}
				error={error}
				input={{
					type: 'text',
					maxLength: 200,
					autoCapitalize: 'characters',
					spellCheck: false,
					className: 'code-input',
				}}
			/>
			<div className="actions">
				<button type="submit" className="main-action">
					{words.open}
				</button>
			</div>
		</form>
	)
}
