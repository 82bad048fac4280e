import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'

type Tab = typeof import('#src/record/kept.ts') & typeof import('#src/record/kept-changes.ts')

/** Each tab has modules of its own and shares what the browser keeps. */
async function openTab(): Promise<Tab> {
	vi.resetModules()
	return { ...(await import('#src/record/kept.ts')), ...(await import('#src/record/kept-changes.ts')) }
}

const textsIn = async (tab: Tab) => (await tab.listKept()).map(({ text }) => text).sort()
const add = (more: string) => (kept: string) => `${kept}${more}`

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory())
	return () => vi.unstubAllGlobals()
})

describe('keeping', () => {
	it('makes no database before something is kept', async () => {
		const tab = await openTab()
		expect(await tab.listKept()).toEqual([])
		expect(await tab.isKept('nothing')).toBe(false)
		await tab.remove('nothing')
		await tab.wipe()
		expect(await indexedDB.databases()).toEqual([])
	})

	it('outlasts the page', async () => {
		const key = await (await openTab()).keep('one')
		expect(await (await openTab()).listKept()).toEqual([{ key, text: 'one' }])
	})

	it('needs no randomUUID', async () => {
		vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
		const tab = await openTab()
		expect(await tab.keep('one')).not.toBe(await tab.keep('two'))
		expect(await textsIn(tab)).toEqual(['one', 'two'])
	})

	it('takes each change of what this tab works on, in order', async () => {
		const tab = await openTab()
		const key = await tab.keep('a')
		const keys = await Promise.all(['b', 'c', 'd'].map((more) => tab.revise(key, add(more))))
		expect(keys).toEqual([key, key, key])
		expect(await textsIn(tab)).toEqual(['abcd'])
	})

	it('deletes one, and all', async () => {
		const tab = await openTab()
		const key = await tab.keep('one')
		await tab.keep('two')
		await tab.keep('three')
		await tab.remove(key)
		expect(await textsIn(tab)).toEqual(['three', 'two'])
		await tab.wipe()
		expect(await textsIn(tab)).toEqual([])
	})

	it('lists what is no text as an empty one, which no reader takes', async () => {
		const tab = await openTab()
		await tab.keep('one')
		const { createStore, set } = await import('idb-keyval')
		await set('strange', { not: 'a text' }, createStore('special-duty', 'assessments'))
		expect(await textsIn(tab)).toEqual(['', 'one'])
	})
})

describe('two tabs at once', () => {
	it('lose nothing when both keep', async () => {
		const [one, other] = [await openTab(), await openTab()]
		const numbers = Array.from({ length: 20 }, (_, number) => `${number}`)
		await Promise.all(numbers.flatMap((number) => [one.keep(`one ${number}`), other.keep(`other ${number}`)]))
		expect(await textsIn(one)).toEqual(numbers.flatMap((number) => [`one ${number}`, `other ${number}`]).sort())
		expect(await textsIn(other)).toHaveLength(40)
	})

	it('lose nothing when both change the same one: the later stands beside it', async () => {
		const [one, other] = [await openTab(), await openTab()]
		const key = await one.keep('text')
		other.takeUp({ key, text: 'text' })
		const [first, second] = await Promise.all([one.revise(key, add(' A')), other.revise(key, add(' B'))])
		expect(await textsIn(one)).toEqual(['text A', 'text B'])
		expect(new Set([first, second]).size).toBe(2)
		expect(await one.revise(key, add('!'))).toBe(first)
		expect(await other.revise(key, add('!'))).toBe(second)
		expect(await textsIn(one)).toEqual(['text A!', 'text B!'])
	})

	it('what one deleted, the other does not bring back', async () => {
		const [one, other] = [await openTab(), await openTab()]
		const key = await one.keep('text')
		await other.wipe()
		expect(await one.revise(key, add(' more'))).toBeNull()
		expect(await one.isKept(key)).toBe(false)
		expect(await textsIn(one)).toEqual([])
	})

	it('what one renamed, the other amends and does not overwrite', async () => {
		const [one, other] = [await openTab(), await openTab()]
		const key = await one.keep('text')
		expect(await other.amend({ key, text: 'text' }, add(' A'))).toBe(true)
		expect(await one.amend({ key, text: 'text' }, add(' B'))).toBe(true)
		expect(await textsIn(one)).toEqual(['text A B'])
		await one.remove(key)
		expect(await other.amend({ key, text: 'text A B' }, add(' C'))).toBe(false)
		expect(await textsIn(one)).toEqual([])
	})

	it('each hears of what the other keeps', async () => {
		const [one, other] = [await openTab(), await openTab()]
		const heard = vi.fn()
		const stop = one.onKeptChange(heard)
		await other.keep('one')
		await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
		await one.keep('two')
		expect(heard).toHaveBeenCalledTimes(2)
		stop()
		await one.keep('three')
		expect(heard).toHaveBeenCalledTimes(2)
	})
})

describe('a browser that does not keep', () => {
	const faultOf = async (tab: Tab, act: Promise<unknown>) =>
		act.then(
			() => null,
			(error) => tab.storageFaultOf(error),
		)

	it('has no database at all', async () => {
		vi.stubGlobal('indexedDB', undefined)
		const tab = await openTab()
		expect(await faultOf(tab, tab.keep('one'))).toBe('refused')
		expect(await faultOf(tab, tab.listKept())).toBe('refused')
	})

	it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('refuses with %s', async (name) => {
		const open = () => {
			throw new DOMException('', name)
		}
		vi.stubGlobal('indexedDB', { open, databases: async () => open() })
		const tab = await openTab()
		expect(await faultOf(tab, tab.keep('one'))).toBe('refused')
		expect(await faultOf(tab, tab.listKept())).toBe('refused')
	})

	it('has no room: what was kept stays, and a later try with room succeeds', async () => {
		const tab = await openTab()
		const key = await tab.keep('one')
		const put = vi.spyOn(IDBObjectStoreOf(await objectStore()), 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError')
		})
		expect(await faultOf(tab, tab.keep('two'))).toBe('full')
		expect(await faultOf(tab, tab.revise(key, add(' more')))).toBe('full')
		put.mockRestore()
		expect(await textsIn(tab)).toEqual(['one'])
		expect(await tab.revise(key, add(' more'))).toBe(key)
		expect(await textsIn(tab)).toEqual(['one more'])
	})
})

const IDBObjectStoreOf = (store: IDBObjectStore) => Object.getPrototypeOf(store) as IDBObjectStore

async function objectStore(): Promise<IDBObjectStore> {
	const { createStore } = await import('idb-keyval')
	return createStore('special-duty', 'assessments')('readonly', (store) => store)
}
