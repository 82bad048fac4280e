import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenSettled } from '#src/when-settled.ts'

const readyIs = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

it('what is needed next waits until the page was loaded and has been there for a while', () => {
	readyIs('loading')
	const work = vi.fn()
	whenSettled(work)
	vi.advanceTimersByTime(60_000)
	expect(work).not.toHaveBeenCalled()
	dispatchEvent(new Event('load'))
	vi.advanceTimersByTime(1999)
	expect(work).not.toHaveBeenCalled()
	vi.advanceTimersByTime(1)
	expect(work).toHaveBeenCalledOnce()
})

it('or comes at the first sign of a reader, and only once', () => {
	readyIs('complete')
	const work = vi.fn()
	whenSettled(work)
	fireEvent.keyDown(document.body)
	fireEvent.pointerDown(document.body)
	vi.advanceTimersByTime(60_000)
	expect(work).toHaveBeenCalledOnce()
})

it('and not at all once it is called off', () => {
	readyIs('complete')
	const work = vi.fn()
	whenSettled(work)()
	fireEvent.keyDown(document.body)
	vi.advanceTimersByTime(60_000)
	expect(work).not.toHaveBeenCalled()
})
