import { useId } from 'react'
import { createPortal } from 'react-dom'
import { sheetLabels as words } from '#content/interface-sheet.ts'
import { variedLabels } from '#content/interface-varied.ts'
import { codeOf } from '#machines/code/code.ts'
import type { Notes, Sheet } from '#machines/record/sheet.ts'
import { isVaried } from '#machines/unknown/any-result.ts'
import type { ToolProps } from '#src/desk/desk.tsx'
import { FieldCard } from '#src/sheet/field-card.tsx'
import { NoteField } from '#src/sheet/note-field.tsx'
import { useCard } from '#src/sheet/use-card.ts'
import '#src/styles/record.css'
import '#src/styles/sheet.css'

type SwitchProps = { label: string; isOn: boolean; hint: string; onChange: (isOn: boolean) => void }

function Switch({ label, isOn, hint, onChange }: SwitchProps) {
	return (
		<label>
			<input
				type="checkbox"
				checked={isOn}
				aria-describedby={hint}
				onChange={(event) => onChange(event.target.checked)}
			/>
			{label}
		</label>
	)
}

/** What is written on the sheet, what is printed on it, and the two ways to print. */
export function PaperTool({ result, sheet, title, send }: ToolProps) {
	const { isPrinting, printSheet, printCard } = useCard()
	const id = useId()
	const fill = (changed: Partial<Sheet>) => send({ type: 'fill', sheet: { ...sheet, ...changed } })
	const names = Object.keys(words.fields) as (keyof Notes)[]
	return (
		<div className="paper-tool">
			<h2>{words.heading}</h2>
			<p>{words.stays}</p>
			{names.map((name) => (
				<NoteField
					key={name}
					name={name}
					value={sheet.notes[name]}
					onChange={(text) => fill({ notes: { ...sheet.notes, [name]: text } })}
				/>
			))}
			<h3>{words.code.heading}</h3>
			<p className="replay-code">{codeOf(result.steps, result.content.version, result.states)}</p>
			<p>{words.code.text}</p>
			<div className="keep-switch">
				<Switch
					label={words.code.printCode}
					isOn={sheet.printsCode}
					hint={`${id}-reveals`}
					onChange={(printsCode) => fill({ printsCode })}
				/>
				<br />
				<Switch
					label={words.code.printQr}
					isOn={sheet.printsQr}
					hint={`${id}-reveals`}
					onChange={(printsQr) => fill({ printsQr })}
				/>
				<p id={`${id}-reveals`} className="hint">
					{words.code.reveals}
				</p>
			</div>
			<div className="actions">
				<button type="button" className="main-action" onClick={printSheet}>
					{words.print.sheet}
				</button>
				{!isVaried(result) && (
					<button type="button" onClick={printCard}>
						{words.print.card}
					</button>
				)}
			</div>
			{isVaried(result) && <p className="hint">{variedLabels.noCard}</p>}
			{isPrinting && !isVaried(result) && createPortal(<FieldCard {...{ result, sheet, title }} />, document.body)}
		</div>
	)
}
