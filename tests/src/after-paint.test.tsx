import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from '#src/after-paint.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('is done once, after the page is painted', async () => {
	const work = vi.fn()
	afterPaint(work)
	expect(work).not.toHaveBeenCalled()
	await vi.advanceTimersToNextFrame()
	vi.runAllTimers()
	expect(work).toHaveBeenCalledOnce()
})

it('is done where nothing is painted', () => {
	vi.stubGlobal('requestAnimationFrame', () => 0)
	const work = vi.fn()
	afterPaint(work)
	vi.runAllTimers()
	expect(work).toHaveBeenCalledOnce()
	vi.unstubAllGlobals()
})

it('is not done once it is called off', () => {
	const work = vi.fn()
	afterPaint(work)()
	vi.runAllTimers()
	expect(work).not.toHaveBeenCalled()
})
