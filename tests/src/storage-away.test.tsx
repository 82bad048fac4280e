import { renderHook } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { recordLabels } from '#content/interface-record.ts'
import { noNotes } from '#machines/record/sheet.ts'
import { fileNameOf } from '#src/record/save-file.ts'
import { checkHead } from '#src/record/schema.ts'
import { optionLabel } from '#src/wording.ts'
import { fileWith, noon, ownGuardsLead, resultOf } from '#tests/record/saved.ts'

const { storage, kept: words } = recordLabels

beforeEach(() => {
	vi.resetModules()
	vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
	vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
	vi.doUnmock('#src/record/kept.ts')
	vi.doUnmock('#src/record/read-file.ts')
	vi.unstubAllGlobals()
})

const missing = () => {
	throw new Error('Failed to fetch dynamically imported module')
}
const refusing = { databases: () => Promise.reject(new DOMException('No', 'SecurityError')) }

async function listNow() {
	const { useKeptList } = await import('#src/record/use-kept-list.ts')
	const { result } = renderHook(useKeptList)
	await expect.poll(() => result.current).not.toBeNull()
	return result.current
}

describe('the list of what this browser keeps', () => {
	it('names an assessment by its title or else by its kind, the latest first, and says what cannot be read', async () => {
		const { keep } = await import('#src/record/kept.ts')
		await keep('not a file')
		await keep(fileWith({ savedAt: '2026-03-01T12:00:00.000Z' }))
		await keep(fileWith({ savedAt: '2026-03-02T12:00:00.000Z', notes: { ...noNotes, title: 'The gate' } }))
		await keep(fileWith({ savedAt: undefined, steps: [], answers: {}, status: 'open', notes: noNotes }))
		await keep('{}')
		const list = await listNow()
		const names = list !== null && 'entries' in list ? list.entries.map(({ name }) => name) : []
		expect(names.slice(0, 2)).toEqual(['The gate', optionLabel('missionKind', 'embassy')])
		expect(names.slice(2).sort()).toEqual([words.unreadable, words.unreadable, answerLabels.result.title].sort())
	})

	it('says where the browser refuses to look', async () => {
		vi.stubGlobal('indexedDB', refusing)
		expect(await listNow()).toEqual({ fault: words.elsewhere })
	})

	it('says where what looks did not arrive', async () => {
		vi.doMock('#src/record/kept.ts', missing)
		expect(await listNow()).toEqual({ fault: storage.notLoaded })
	})

	it('says where what reads the files did not arrive', async () => {
		const { keep } = await import('#src/record/kept.ts')
		await keep(fileWith())
		vi.doMock('#src/record/read-file.ts', missing)
		expect(await listNow()).toEqual({ fault: storage.notLoaded })
	})
})

describe('an assessment that is kept', () => {
	it('is there until it is deleted, and is looked for no more once its page is left', async () => {
		const { keep, remove } = await import('#src/record/kept.ts')
		const { useIsKept } = await import('#src/record/use-is-kept.ts')
		const key = await keep(fileWith())
		const left = renderHook(() => useIsKept(key))
		left.unmount()
		const { result } = renderHook(() => useIsKept(key))
		expect(result.current).toBe(true)
		await remove(key)
		await expect.poll(() => result.current).toBe(false)
		expect(left.result.current).toBe(true)
	})

	it('takes no change under a key that this tab never opened', async () => {
		const { revise } = await import('#src/record/kept.ts')
		expect(await revise('nowhere', (kept) => `${kept} more`)).toBeNull()
	})

	it('is told of in its own tab where the browser joins no tabs', async () => {
		vi.stubGlobal('BroadcastChannel', undefined)
		const { onKeptChange, tellAll } = await import('#src/record/kept-changes.ts')
		const told = vi.fn()
		const stop = onKeptChange(told)
		tellAll()
		stop()
		tellAll()
		expect(told).toHaveBeenCalledOnce()
	})
})

it('a file that holds no object is refused as a whole', () => {
	expect(checkHead('text')).toEqual({ at: '', isTooLong: false })
})

it('a file is named by its day and its reference, or else by the kind of mission', () => {
	const result = resultOf(ownGuardsLead)
	expect(fileNameOf(result, { ...noNotes, reference: 'Réf. 7/2' }, noon)).toBe(
		recordLabels.save.fileName('2026-03-01', 'Ref-7-2'),
	)
	expect(fileNameOf(result, noNotes, noon)).toBe(recordLabels.save.fileName('2026-03-01', 'embassy'))
})
