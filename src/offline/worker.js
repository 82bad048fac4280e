/** @import { WorkerScope } from './build.ts' */

/*
 * Keeps the files of one build, so that the site opens without a connection. Nothing else is ever kept: not the
 * address of a page, not an answer. A newer build is kept beside this one and waits until it is asked for.
 */

const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self))
const build = __BUILD__

const { scope } = worker.registration
const ownCaches = `special-duty ${scope} `
const cacheName = ownCaches + build.id

/** @param {string} path */
const addressOf = (path) => new URL(path, scope).href
const addresses = new Set(build.files.map(([path]) => addressOf(path)))

/** A file with a hash in its name is the same in every build that has it. @param {string} address */
const isHashed = (address) => address.startsWith(addressOf('assets/'))

/** Takes a file over from another build or fetches it; a wrong or altered one is refused. @type {(file: readonly [string, string]) => Promise<void>} */
async function keep([path, hash]) {
	const address = addressOf(path)
	const cache = await caches.open(cacheName)
	const fetched = () =>
		fetch(address, {
			integrity: `sha256-${hash}`,
			cache: isHashed(address) ? 'default' : 'no-cache',
			redirect: 'error',
			priority: 'low',
		})
	const response = (isHashed(address) && (await caches.match(address, { ignoreVary: true }))) || (await fetched())
	if (!response.ok) throw new Error(`${response.status}: ${path}`)
	await cache.put(address, response)
}

/** The build before stays for the pages that are still open on it. */
async function removeOlder() {
	const others = (await caches.keys()).filter((name) => name.startsWith(ownCaches) && name !== cacheName)
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

/** The address of a file of a build; null for whatever else is asked for. @param {Request} request */
function fileFor({ method, mode, url }) {
	const { origin, pathname } = new URL(url)
	const plain = origin + pathname
	const address = mode === 'navigate' && plain === addressOf('index.html') ? scope : plain
	return method === 'GET' && (addresses.has(address) || isHashed(address)) ? address : null
}

/** @param {string} address */
async function kept(address) {
	const where = isHashed(address) ? caches : await caches.open(cacheName)
	return where.match(address, { ignoreVary: true })
}

/** Where the browser cannot read what it kept, the network answers. @param {string} address @param {Request} request */
const answer = async (address, request) => (await kept(address).catch(() => undefined)) ?? fetch(request)

worker.addEventListener('install', (event) => event.waitUntil(Promise.all(build.files.map(keep))))
worker.addEventListener('activate', (event) => event.waitUntil(removeOlder().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
	const address = fileFor(event.request)
	if (address !== null) event.respondWith(answer(address, event.request))
})
worker.addEventListener('message', ({ data, ports }) => {
	if (data === 'tellContent') ports[0]?.postMessage(build.content)
	if (data === 'takeOver') worker.skipWaiting()
})
