import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The time at which the answer was shown or, once it is printed, the time of printing. */
export function useNow(): Date {
	const [now, setNow] = useState(() => new Date())
	useEffect(() => {
		const refresh = () => flushSync(() => setNow(new Date()))
		addEventListener('beforeprint', refresh)
		return () => removeEventListener('beforeprint', refresh)
	}, [])
	return now
}
