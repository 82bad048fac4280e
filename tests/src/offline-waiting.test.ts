import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentOf, takeOver } from '#src/offline/waiting.ts'

type Port = { postMessage(message: unknown): void; on(type: 'close', listener: () => void): void }

afterEach(() => void vi.unstubAllGlobals())

const newer = { version: '222222222222', parts: {} }

/** A worker that answers with `says` when it is asked what it holds, or else not at all. */
function workerThat(says: unknown, state: ServiceWorkerState = 'installed') {
	const heard: unknown[] = []
	let isLeft: Promise<unknown> = Promise.resolve('never asked')
	const worker = {
		state,
		postMessage(message: unknown, [port]: readonly Port[] = []) {
			heard.push(message)
			if (port === undefined) return
			isLeft = new Promise((resolve) => port.on('close', () => resolve('left')))
			if (says !== undefined) port.postMessage(says)
		},
	}
	return { heard, worker: worker as unknown as ServiceWorker, isLeft: () => isLeft }
}

const later = setTimeout

/** What comes within half a second. */
const soon = (work: Promise<unknown>) =>
	Promise.race([work, new Promise((resolve) => later(() => resolve('nothing'), 500))])

/** What is put off is noted, and done when a test says so. */
function clockThatStands() {
	const waits: { readonly then: () => void; readonly milliseconds: number | undefined }[] = []
	vi.stubGlobal('setTimeout', (then: () => void, milliseconds?: number) => void waits.push({ then, milliseconds }))
	return waits
}

/** What is said is heard at once, so that what fails where it is heard fails in the test. */
class ChannelWithoutDelay {
	readonly port1 = { onmessage: (_: { readonly data: unknown }): unknown => undefined, close: () => undefined }
	readonly port2 = { on: () => undefined, postMessage: (data: unknown) => this.port1.onmessage({ data }) }
}

describe('what a waiting worker holds', () => {
	it('is what it tells when it is asked, and then it is left alone', async () => {
		const { heard, worker, isLeft } = workerThat(newer)
		expect(await soon(contentOf(worker))).toEqual(newer)
		expect(heard).toEqual(['tellContent'])
		expect(await soon(isLeft())).toBe('left')
	})

	it.each([null, 'text', 7, {}, { version: '2' }, { parts: {} }])('is not known where it tells %j', async (says) => {
		clockThatStands()
		vi.stubGlobal('MessageChannel', ChannelWithoutDelay)
		expect(await soon(contentOf(workerThat(says).worker))).toBeNull()
	})

	it('is not known where it has told nothing for three seconds', async () => {
		const waits = clockThatStands()
		const told = contentOf(workerThat(undefined).worker)
		expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([3000])
		for (const { then } of waits) then()
		expect(await soon(told)).toBeNull()
	})
})

describe('a newer version', () => {
	const browser = () => {
		const serviceWorker = new EventTarget()
		const reload = vi.fn()
		vi.stubGlobal('navigator', { serviceWorker })
		vi.stubGlobal('location', { reload })
		return { reload, change: () => void serviceWorker.dispatchEvent(new Event('controllerchange')) }
	}

	it('that waits is told to take over, and the page is loaded once it has', () => {
		const { reload, change } = browser()
		const { heard, worker } = workerThat(newer)
		takeOver(worker)
		expect(heard).toEqual(['takeOver'])
		expect(reload).not.toHaveBeenCalled()
		change()
		change()
		expect(reload).toHaveBeenCalledOnce()
	})

	it('that has taken over elsewhere is loaded at once', () => {
		const { reload, change } = browser()
		const { heard, worker } = workerThat(newer, 'activated')
		takeOver(worker)
		change()
		expect(heard).toEqual([])
		expect(reload).toHaveBeenCalledOnce()
	})
})
