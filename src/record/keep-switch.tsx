import { useId, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import type { ToolProps } from '#src/desk/desk.tsx'
import { type Told, withKept } from '#src/record/load-kept.ts'
import { savedText } from '#src/record/save-file.ts'
import { useIsKept } from '#src/record/use-is-kept.ts'

const words = recordLabels.keep

/** Off until a person turns it on: then this browser keeps the assessment under a key of its own. */
export function KeepSwitch({ result, sheet, send }: Pick<ToolProps, 'result' | 'sheet' | 'send'>) {
	const isKept = useIsKept(sheet.keptAs)
	const [told, setTold] = useState('')
	/** What was asked for and is being done. */
	const [asked, setAsked] = useState<boolean | null>(null)
	const latest = useRef(sheet)
	latest.current = sheet
	const id = useId()

	async function change(act: () => Promise<Told<string | undefined>>, success: string) {
		if (asked !== null) return
		setAsked(!isKept)
		const outcome = await act()
		setAsked(null)
		setTold(outcome.fault ?? success)
		if (outcome.fault === undefined) send({ type: 'fill', sheet: { ...latest.current, keptAs: outcome.done } })
	}

	const turnOn = () => withKept(({ keep }) => keep(savedText(result, latest.current.notes, new Date())))
	const turnOff = () =>
		withKept(async ({ remove }): Promise<undefined> => {
			if (sheet.keptAs !== undefined) await remove(sheet.keptAs)
		})

	return (
		<div className="keep-switch">
			<label>
				<input
					type="checkbox"
					checked={asked ?? isKept}
					aria-describedby={`${id}-hint`}
					onChange={() => void (isKept ? change(turnOff, words.off) : change(turnOn, words.on))}
				/>
				{words.label}
			</label>
			<p id={`${id}-hint`} className="hint">
				{words.hint}
			</p>
			<p role="status" className="told">
				{told}
			</p>
		</div>
	)
}
