import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useDrop } from '#src/record/use-drop.ts'
import { useFolds } from '#src/result/use-folds.ts'
import { useNow } from '#src/result/use-now.ts'
import { useSourceList } from '#src/result/use-source-list.ts'
import { useCard } from '#src/sheet/use-card.ts'
import { usePrinted } from '#src/varied/use-printed.ts'

afterEach(() => {
	vi.unstubAllGlobals()
	vi.useRealTimers()
})

describe('parts that fold', () => {
	it('are closed at first, and open one by one or all together', () => {
		const { result } = renderHook(useFolds)
		const open = () => ['one', 'two', 'three'].filter(result.current.isOpen)
		expect(open()).toEqual([])
		act(() => result.current.set('one', true))
		act(() => result.current.set('two', true))
		expect(open()).toEqual(['one', 'two'])
		act(() => result.current.set('one', false))
		expect(open()).toEqual(['two'])
		act(() => result.current.setAll(['one', 'three'], true))
		expect(open()).toEqual(['one', 'three'])
		act(() => result.current.setAll(['one', 'three'], false))
		expect(open()).toEqual([])
	})

	it('open where a citation leads to its source', () => {
		const from = document.createElement('a')
		const { result } = renderHook(() => {
			const folds = useFolds()
			return { folds, ...useSourceList('#here', folds, 'sources') }
		})
		expect(result.current.jump).toBeNull()
		act(() => result.current.sourceList.show('VCDR-22(2)', from))
		expect(result.current.folds.isOpen('sources')).toBe(true)
		expect(result.current.jump).toEqual({ id: 'VCDR-22(2)', from })
	})
})

describe('a page that is printed', () => {
	it('bears the time of printing', () => {
		vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') })
		const { result } = renderHook(useNow)
		vi.setSystemTime(new Date('2026-03-01T15:00:00Z'))
		expect(result.current.toISOString()).toBe('2026-03-01T12:00:00.000Z')
		act(() => void dispatchEvent(new Event('beforeprint')))
		expect(result.current.toISOString()).toBe('2026-03-01T15:00:00.000Z')
	})

	it('holds every part from then on', () => {
		const { result } = renderHook(usePrinted)
		expect(result.current).toBe(false)
		act(() => void dispatchEvent(new Event('beforeprint')))
		expect(result.current).toBe(true)
	})

	it('is the card while the card is printed, and the sheet otherwise', () => {
		const printed: boolean[] = []
		const { classList } = document.documentElement
		vi.stubGlobal('print', () => printed.push(classList.contains('prints-card')))
		const { result, unmount } = renderHook(useCard)
		act(() => result.current.printCard())
		expect(result.current.isPrinting).toBe(true)
		act(() => void dispatchEvent(new Event('afterprint')))
		expect(result.current.isPrinting).toBe(false)
		act(() => result.current.printSheet())
		expect(printed).toEqual([true, false])
		act(() => result.current.printCard())
		unmount()
		expect(classList.contains('prints-card')).toBe(false)
	})
})

describe('files that are dragged over the page', () => {
	const file = new File(['{}'], 'assessment.json')
	const withFiles = { dataTransfer: { types: ['Files'], files: [file] } }
	/** Whether the page leaves the event to the browser. */
	const isLeft = (fire: () => boolean) => {
		const told: boolean[] = []
		act(() => void told.push(fire()))
		return told[0]
	}
	const withText = { dataTransfer: { types: ['text/plain'], files: [] } }

	const leave = (relatedTarget: Element | null) =>
		fireEvent(document, Object.assign(new Event('dragleave'), { relatedTarget }))

	it('are taken where they are dropped, and the page shows that they hang over it', () => {
		const dropped = vi.fn()
		const { result } = renderHook(() => useDrop(dropped))
		expect(isLeft(() => fireEvent.dragOver(document, withFiles))).toBe(false)
		expect(result.current).toBe(true)
		expect(isLeft(() => fireEvent.drop(document, withFiles))).toBe(false)
		expect(result.current).toBe(false)
		expect(dropped).toHaveBeenCalledExactlyOnceWith([file])
	})

	it('may leave again; to move from one part of the page to another is not to leave', () => {
		const { result } = renderHook(() => useDrop(vi.fn()))
		isLeft(() => fireEvent.dragOver(document, withFiles))
		isLeft(() => leave(document.body))
		expect(result.current).toBe(true)
		isLeft(() => leave(null))
		expect(result.current).toBe(false)
	})

	it('are no text: that is left to the page', () => {
		const dropped = vi.fn()
		const { result } = renderHook(() => useDrop(dropped))
		expect(isLeft(() => fireEvent.dragOver(document, withText))).toBe(true)
		expect(isLeft(() => fireEvent.drop(document, withText))).toBe(true)
		expect(isLeft(() => fireEvent.dragOver(document))).toBe(true)
		expect(result.current).toBe(false)
		expect(dropped).not.toHaveBeenCalled()
	})
})
