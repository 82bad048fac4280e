import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const mark = 'prints-card'

/** The field card stands on the page only while it is printed; the sheet steps aside for it. */
export function useCard() {
	const [isPrinting, setPrinting] = useState(false)

	useEffect(() => {
		const done = () => setPrinting(false)
		addEventListener('afterprint', done)
		return () => removeEventListener('afterprint', done)
	}, [])

	useLayoutEffect(() => {
		document.documentElement.classList.toggle(mark, isPrinting)
		return () => document.documentElement.classList.remove(mark)
	}, [isPrinting])

	return {
		isPrinting,
		printSheet: () => {
			flushSync(() => setPrinting(false))
			print()
		},
		printCard: () => {
			flushSync(() => setPrinting(true))
			print()
		},
	}
}
