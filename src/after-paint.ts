/** Milliseconds. Where nothing is painted, as in a page that is not in view, it happens then. */
const atLast = 100

/** Does it once the page has been painted, so that the reader does not wait for it. Gives back how to call it off. */
export function afterPaint(work: () => void) {
	let isDone = false
	const once = () => {
		if (!isDone) work()
		isDone = true
	}
	requestAnimationFrame(() => setTimeout(once))
	const last = setTimeout(once, atLast)
	return () => {
		isDone = true
		clearTimeout(last)
	}
}
