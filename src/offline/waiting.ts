import type { Content } from '#src/offline/build.ts'

/** Milliseconds. A worker that says nothing by then is offered all the same. */
const patience = 3000

const isContent = (told: unknown): told is Content =>
	typeof told === 'object' && told !== null && 'version' in told && 'parts' in told

/** The content that a worker holds; null where it does not say. */
export const contentOf = (worker: ServiceWorker) =>
	new Promise<Content | null>((resolve) => {
		const { port1, port2 } = new MessageChannel()
		const end = (content: Content | null) => {
			port1.close()
			resolve(content)
		}
		port1.onmessage = ({ data }) => end(isContent(data) ? data : null)
		setTimeout(() => end(null), patience)
		worker.postMessage('tellContent', [port2])
	})

/** Lets the worker replace the one at work, and loads the page again with it. */
export function takeOver(worker: ServiceWorker) {
	const reload = () => location.reload()
	if (worker.state !== 'installed') return reload()
	navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
	worker.postMessage('takeOver')
}
