import { describe, expect, it, vi } from 'vitest'
import { once } from '#src/once.ts'
import { onKeptChange, tellAll } from '#src/record/kept-changes.ts'

const waiting = { timeout: 30_000 }

describe('a change of what is kept', () => {
	it('is told to all who listen in this tab, until they leave', () => {
		const [one, other] = [vi.fn(), vi.fn()]
		const leaveOne = onKeptChange(one)
		const leaveOther = onKeptChange(other)
		tellAll()
		leaveOne()
		tellAll()
		leaveOther()
		tellAll()
		expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
	})

	it('is told to other tabs, and heard from them', async () => {
		const otherTab = new BroadcastChannel('special-duty')
		const heardThere = vi.fn()
		otherTab.onmessage = ({ data }) => heardThere(data)
		tellAll()
		await vi.waitFor(() => expect(heardThere).toHaveBeenCalledExactlyOnceWith(null), waiting)
		const heardHere = vi.fn()
		const leave = onKeptChange(heardHere)
		otherTab.postMessage(null)
		await vi.waitFor(() => expect(heardHere).toHaveBeenCalledOnce(), waiting)
		leave()
		otherTab.close()
	})
})

describe('what is loaded once', () => {
	it('is loaded when it is first asked for, and then the same for all', async () => {
		const load = vi.fn(async () => ({}))
		const get = once(load)
		expect(load).not.toHaveBeenCalled()
		const first = get()
		expect(get()).toBe(first)
		expect(await get()).toBe(await first)
		expect(load).toHaveBeenCalledOnce()
	})

	it('stays failed where it failed', async () => {
		const load = vi.fn(() => Promise.reject(new Error('No connection')))
		const get = once(load)
		await expect(get()).rejects.toThrow('No connection')
		await expect(get()).rejects.toThrow('No connection')
		expect(load).toHaveBeenCalledOnce()
	})
})
