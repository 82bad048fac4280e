import { useId } from 'react'
import { sheetLabels } from '#content/interface-sheet.ts'
import { longestNotes, type Notes } from '#machines/record/sheet.ts'

type NoteId = keyof Notes
type Words = { readonly label: string; readonly hint?: string }

const words: Readonly<Record<NoteId, Words>> = sheetLabels.fields

/** From here on it is told how much room is left. */
const fewLeft = 20

type Props = { name: NoteId; value: string; onChange: (value: string) => void }

export function NoteField({ name, value, onChange }: Props) {
	const id = useId()
	const { label, hint } = words[name]
	const most = longestNotes[name]
	const left = most - value.length
	const input = {
		id,
		name,
		value,
		maxLength: most,
		dir: 'auto',
		autoComplete: 'off',
		'aria-describedby': `${id}-hint`,
		onChange: (event: { target: { value: string } }) => onChange(event.target.value),
	} as const
	return (
		<div className="text-field">
			<label htmlFor={id}>{label}</label>
			<p id={`${id}-hint`} className="hint">
				{hint}
				<span role="status">{left <= fewLeft && ` ${sheetLabels.left(left)}`}</span>
			</p>
			{name === 'note' ? <textarea rows={5} {...input} /> : <input type="text" {...input} />}
		</div>
	)
}
