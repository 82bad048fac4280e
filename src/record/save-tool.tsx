import { useEffect, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import type { ToolProps } from '#src/desk/desk.tsx'
import { openPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { KeepSwitch } from '#src/record/keep-switch.tsx'
import { fileNameOf, savedText } from '#src/record/save-file.ts'
import '#src/styles/record.css'

const words = recordLabels.save

function download(text: string, name: string): string {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
	link.download = name
	link.click()
	return link.href
}

export function SaveTool({ result, sheet, send }: ToolProps) {
	const [told, setTold] = useState('')
	const made = useRef<string[]>([])

	useEffect(() => {
		const { current } = made
		return () => {
			for (const address of current.splice(0)) URL.revokeObjectURL(address)
		}
	}, [])

	function save() {
		const now = new Date()
		const name = fileNameOf(result, sheet.notes, now)
		try {
			made.current.push(download(savedText(result, sheet.notes, now), name))
			setTold(words.saved(name))
		} catch {
			setTold(words.notSaved)
		}
	}

	return (
		<div className="save-tool">
			<p>{words.text}</p>
			<div className="actions">
				<button type="button" className="main-action" onClick={save}>
					{words.save}
				</button>
				<ReadingLink to={readingOf(openPage)} className="to-page">
					{words.open}
				</ReadingLink>
			</div>
			<p role="status" className="told">
				{told}
			</p>
			<KeepSwitch {...{ result, sheet, send }} />
		</div>
	)
}
