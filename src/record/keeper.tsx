import { useEffect, useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import type { ToolProps } from '#src/desk/desk.tsx'
import { withKept } from '#src/record/load-kept.ts'
import { savedAgain } from '#src/record/save-file.ts'
import { useIsKept } from '#src/record/use-is-kept.ts'

const words = recordLabels.keep

/** Keeps what changes in an assessment that this browser keeps, and says so. */
export function Keeper({ result, sheet, send }: Pick<ToolProps, 'result' | 'sheet' | 'send'>) {
	const { keptAs, notes } = sheet
	const isKept = useIsKept(keptAs)
	const [told, setTold] = useState('')
	const latest = useRef({ sheet, send })
	latest.current = { sheet, send }

	useEffect(() => {
		if (keptAs === undefined) return
		let isOver = false
		const revised = withKept(({ revise }) => revise(keptAs, (kept) => savedAgain(kept, result, notes, new Date())))
		void revised.then(({ done, fault }) => {
			const isMoved = typeof done === 'string' && done !== keptAs
			const now = latest.current
			if (isMoved && now.sheet.keptAs === keptAs) now.send({ type: 'fill', sheet: { ...now.sheet, keptAs: done } })
			if (isMoved) setTold(words.copied)
			else if (!isOver) setTold(fault ?? '')
		})
		return () => {
			isOver = true
		}
	}, [keptAs, result, notes])

	return (
		<p role="status" className="keeper">
			{told || (isKept ? words.isKept : words.gone)}
		</p>
	)
}
