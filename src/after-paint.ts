/** Milliseconds. Where nothing is painted, as in a page that is not in view, it happens then. */
const atLast = 100

/** Does it once the page has been painted, so that the reader does not wait for it. */
export function afterPaint(work: () => void) {
	let isDone = false
	const once = () => {
		if (!isDone) work()
		isDone = true
	}
	requestAnimationFrame(() => setTimeout(once))
	setTimeout(once, atLast)
}
