/** The only script address that is ever made; it stands beside the page. */
const address = './sw.js'

type TrustedTypes = {
	createPolicy(
		name: string,
		rules: { createScriptURL: (asked: string) => string },
	): { createScriptURL(asked: string): string }
}

/** Where the browser guards addresses of scripts, it is given this one and can be given no other. */
function guardedAddress(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
	if (trustedTypes === undefined) return address
	return trustedTypes.createPolicy('special-duty-worker', { createScriptURL: () => address }).createScriptURL(address)
}

/** What could not be loaded offers nothing; the newer version then comes when every page is closed. */
const offer = (worker: ServiceWorker) =>
	import('#src/offline/offer-update.tsx').then(({ offerUpdate }) => offerUpdate(worker)).catch(() => undefined)

/** Where no worker is at work yet, the one that comes is the first and replaces nothing. */
function watch(worker: ServiceWorker | null) {
	worker?.addEventListener('statechange', () => {
		if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) void offer(worker)
	})
}

/** Has the browser keep the program. Without it the site works as long as there is a connection. */
export async function register() {
	if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return
	const registration = await navigator.serviceWorker.register(guardedAddress())
	const { waiting, installing } = registration
	if (waiting !== null && navigator.serviceWorker.controller !== null) void offer(waiting)
	watch(installing)
	registration.addEventListener('updatefound', () => watch(registration.installing))
}
