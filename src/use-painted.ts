import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from '#src/after-paint.ts'

/** Whether what was drawn with it has been painted: what nobody waits for is fetched after that. */
export function usePainted(): boolean {
	const [isPainted, setPainted] = useState(false)
	useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), [])
	return isPainted
}
