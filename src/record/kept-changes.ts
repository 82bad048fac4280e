const listeners = new Set<() => void>()

function tellThisTab() {
	for (const listener of listeners) listener()
}

function openChannel(): BroadcastChannel | null {
	if (typeof BroadcastChannel === 'undefined') return null
	const channel = new BroadcastChannel('special-duty')
	channel.onmessage = tellThisTab
	return channel
}

const channel = openChannel()

/** Tells this tab and all others that what is kept has changed. */
export function tellAll() {
	tellThisTab()
	channel?.postMessage(null)
}

/** Calls back whenever this tab or another changes what is kept. */
export function onKeptChange(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}
