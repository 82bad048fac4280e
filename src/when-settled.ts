const signs = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const

/** Milliseconds after the page was loaded; on a bad link a second is a long time to be kept from the first question. */
const quiet = 2000

/**
 * Does what is needed next: at the first sign that somebody is there, or else once the page has been there for a while.
 * Until then the first question has the line to itself.
 */
export function whenSettled(work: () => void): () => void {
	const listening = new AbortController()
	const { signal } = listening
	const once = () => {
		if (signal.aborted) return
		listening.abort()
		work()
	}
	const wait = () => void setTimeout(once, quiet)
	for (const sign of signs) addEventListener(sign, once, { signal, passive: true, capture: true })
	if (document.readyState === 'complete') wait()
	else addEventListener('load', wait, { signal, once: true })
	return () => listening.abort()
}
