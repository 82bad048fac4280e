import { type FormEvent, useEffect, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import { longestNotes } from '#machines/record/sheet.ts'
import { TextField } from '#src/record/text-field.tsx'

const words = recordLabels.kept

type Props = { name: string; onRename: (title: string) => void; onCancel: () => void }

export function RenameForm({ name, onRename, onCancel }: Props) {
	const [error, setError] = useState<string>()
	const input = useRef<HTMLInputElement>(null)
	useEffect(() => input.current?.focus(), [])

	function submit(event: FormEvent) {
		event.preventDefault()
		const title = input.current?.value.trim() ?? ''
		if (title !== '') return onRename(title)
		setError(words.nameMissing)
		input.current?.focus()
	}

	return (
		<form className="rename-form" onSubmit={submit} noValidate autoComplete="off">
			<TextField
				ref={input}
				label={words.newName}
				error={error}
				input={{ type: 'text', defaultValue: name, maxLength: longestNotes.title, dir: 'auto' }}
			/>
			<div className="actions">
				<button type="submit">{words.takeName}</button>
				<button type="button" className="quiet" onClick={onCancel}>
					{words.cancel}
				</button>
			</div>
		</form>
	)
}
