import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page was asked to print: then every part has to be there. */
export function usePrinted(): boolean {
	const [isPrinted, setPrinted] = useState(false)
	useEffect(() => {
		const fill = () => flushSync(() => setPrinted(true))
		addEventListener('beforeprint', fill)
		return () => removeEventListener('beforeprint', fill)
	}, [])
	return isPrinted
}
