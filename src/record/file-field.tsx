import { useEffect, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import type { FileFault, ReadSaved, Saved } from '#src/record/read-file.ts'
import { TextField } from '#src/record/text-field.tsx'
import { useDrop } from '#src/record/use-drop.ts'

const words = recordLabels.file

export const fileFaultWords = ({ kind, at = '' }: FileFault) => words.faults[kind](at)

async function read(file: File): Promise<ReadSaved> {
	try {
		const { readFile } = await import('#src/record/read-file.ts')
		return await readFile(file)
	} catch {
		return { fault: { kind: 'notLoaded' } }
	}
}

/** A saved file: chosen by the browser’s own control, or dropped anywhere on the page. */
export function FileField({ onRead }: { onRead: (saved: Saved) => void }) {
	const [error, setError] = useState<string>()
	const [isReading, setReading] = useState(false)
	const input = useRef<HTMLInputElement>(null)
	const isShown = useRef(true)

	useEffect(() => {
		isShown.current = true
		return () => {
			isShown.current = false
		}
	}, [])

	function refuse(fault: FileFault) {
		setError(fileFaultWords(fault))
		if (input.current === null) return
		// So that the same file can be chosen again.
		input.current.value = ''
		input.current.focus()
	}

	async function take([file, ...others]: readonly File[]) {
		if (file === undefined) return
		if (others.length > 0) return refuse({ kind: 'several' })
		setError(undefined)
		setReading(true)
		const saved = await read(file)
		if (!isShown.current) return
		setReading(false)
		if (saved.fault === undefined) onRead(saved)
		else refuse(saved.fault)
	}

	const isOver = useDrop((files) => void take(files))

	return (
		<div className={isOver ? 'file-field is-over' : 'file-field'}>
			<TextField
				ref={input}
				label={words.label}
				hint={words.hint}
				error={error}
				input={{
					type: 'file',
					accept: '.json,application/json',
					onChange: () => void take([...(input.current?.files ?? [])]),
				}}
			/>
			<p role="status">{isReading && words.reading}</p>
		</div>
	)
}
