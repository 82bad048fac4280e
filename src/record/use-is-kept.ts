import { useEffect, useState } from 'react'
import { watchKept, withKept } from '#src/record/load-kept.ts'

/** Whether the browser still keeps what it was told to keep: another tab can delete it. */
export function useIsKept(key: string | undefined): boolean {
	const [goneKey, setGoneKey] = useState<string | null>(null)
	useEffect(() => {
		if (key === undefined) return
		let isOver = false
		const stop = watchKept(async () => {
			const told = await withKept(({ isKept }) => isKept(key))
			if (!isOver) setGoneKey(told.done === false ? key : null)
		})
		return () => {
			isOver = true
			stop()
		}
	}, [key])
	return key !== undefined && key !== goneKey
}
