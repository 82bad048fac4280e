import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offlineLabels as words } from '#content/interface-offline.ts'
import { register } from '#src/offline/register.ts'
import { contentOf } from '#src/offline/waiting.ts'

/** A worker that tells what it holds, as ours does; `says` is what it answers. */
class Worker extends EventTarget {
	state: ServiceWorkerState = 'installed'
	readonly heard: unknown[] = []
	readonly says: unknown
	constructor(says: unknown) {
		super()
		this.says = says
	}
	postMessage(message: unknown, [port]: readonly MessagePort[] = []) {
		this.heard.push(message)
		if (this.says !== undefined) port?.postMessage(this.says)
	}
	becomes(state: ServiceWorkerState) {
		this.state = state
		this.dispatchEvent(new Event('statechange'))
	}
}

const newer = { version: '222222222222', parts: {} }
const asWorker = (worker: Worker) => worker as unknown as ServiceWorker

type Found = { readonly waiting?: Worker; readonly installing?: Worker; readonly isFirst?: boolean }

/** A browser that finds these workers once it is asked to keep the program. */
function browserWith({ waiting, installing, isFirst = false }: Found) {
	const registration = Object.assign(new EventTarget(), {
		waiting: waiting ?? null,
		installing: installing ?? null,
	})
	const addresses: string[] = []
	const container = Object.assign(new EventTarget(), {
		controller: isFirst ? null : {},
		register: async (address: string) => {
			addresses.push(address)
			return registration
		},
	})
	vi.stubGlobal('navigator', { serviceWorker: container })
	return { registration, container, addresses }
}

const reload = vi.fn()

beforeEach(() => {
	vi.stubGlobal('location', { protocol: 'https:', reload })
	vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
})
afterEach(() => {
	vi.unstubAllGlobals()
	vi.useRealTimers()
	reload.mockReset()
})

const notice = () => screen.findByRole('heading', { name: words.heading, hidden: true })
const press = (name: string) => screen.getByRole('button', { name, hidden: true }).click()

async function putAway() {
	press(words.notNow)
	await waitFor(() => expect(screen.queryByRole('heading', { name: words.heading, hidden: true })).toBeNull())
}

describe('a browser that keeps programs', () => {
	it('is asked for the one worker beside the page', async () => {
		const { addresses } = browserWith({ isFirst: true })
		await register()
		expect(addresses).toEqual(['./sw.js'])
	})

	it('is given no other address where it guards them', async () => {
		const { addresses } = browserWith({ isFirst: true })
		vi.stubGlobal('trustedTypes', {
			createPolicy: (_: string, { createScriptURL }: { createScriptURL: (asked: string) => string }) => ({
				createScriptURL: () => `guarded ${createScriptURL('https://elsewhere.example/evil.js')}`,
			}),
		})
		await register()
		expect(addresses).toEqual(['guarded ./sw.js'])
	})

	it('is not asked where it keeps none, nor for a page that was opened as a file', async () => {
		vi.stubGlobal('navigator', {})
		await register()
		const { addresses } = browserWith({})
		vi.stubGlobal('location', { protocol: 'file:' })
		await register()
		expect(addresses).toEqual([])
	})
})

describe('a newer version', () => {
	it('that waits is offered with what it changes; once loaded it takes over, and the page is loaded anew', async () => {
		const waiting = new Worker(newer)
		const { container } = browserWith({ waiting })
		await register()
		await notice()
		expect(document.body.textContent).toContain(words.content(__CONTENT_VERSION__, newer.version))
		press(words.load)
		expect(waiting.heard).toEqual(['tellContent', 'takeOver'])
		expect(reload).not.toHaveBeenCalled()
		container.dispatchEvent(new Event('controllerchange'))
		expect(reload).toHaveBeenCalledOnce()
		await putAway()
	})

	it('that comes meanwhile is offered once it is there, and can be put off', async () => {
		const coming = new Worker(newer)
		const { registration } = browserWith({})
		await register()
		registration.installing = coming
		registration.dispatchEvent(new Event('updatefound'))
		coming.becomes('installing')
		expect(coming.heard).toEqual([])
		coming.becomes('installed')
		await notice()
		await putAway()
		expect(coming.heard).toEqual(['tellContent'])
	})

	it('that took over in another page is loaded at once', async () => {
		const waiting = new Worker(newer)
		browserWith({ waiting })
		await register()
		await notice()
		waiting.state = 'activated'
		press(words.load)
		expect(reload).toHaveBeenCalledOnce()
		await putAway()
	})

	it('is none where no version was there before', async () => {
		const installing = new Worker(newer)
		browserWith({ installing, isFirst: true })
		await register()
		installing.becomes('installed')
		expect(installing.heard).toEqual([])
	})
})

it('a newer version is not offered where what offers it did not arrive', async () => {
	vi.resetModules()
	const asked = vi.fn()
	vi.doMock('#src/offline/offer-update.tsx', () => {
		asked()
		throw new Error('Failed to fetch dynamically imported module')
	})
	const waiting = new Worker(newer)
	browserWith({ waiting })
	await (await import('#src/offline/register.ts')).register()
	await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0)
	expect(waiting.heard).toEqual([])
	vi.doUnmock('#src/offline/offer-update.tsx')
})

describe('what a worker holds', () => {
	it.each([null, 'text', {}, { version: '2' }])('is not known where it answers %j', async (says) => {
		expect(await contentOf(asWorker(new Worker(says)))).toBeNull()
	})

	it('is not known where it says nothing for three seconds', async () => {
		vi.useFakeTimers()
		const told = contentOf(asWorker(new Worker(undefined)))
		await vi.advanceTimersByTimeAsync(3000)
		expect(await told).toBeNull()
	})

	it('is what it tells', async () => {
		expect(await contentOf(asWorker(new Worker(newer)))).toEqual(newer)
	})
})
