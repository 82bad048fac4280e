import { clear, createStore, del, entries, get, update } from 'idb-keyval'
import { tellAll } from '#src/record/kept-changes.ts'

const database = 'special-duty'
const store = createStore(database, 'assessments')

export type Kept = { readonly key: string; readonly text: string }
export type StorageFault = 'refused' | 'full'

/** What this tab last read or wrote under a key, so that it notices what another tab has written since. */
const known = new Map<string, string>()
/** Where a version went that could not take its old place. */
const movedTo = new Map<string, string>()

export const storageFaultOf = (error: unknown): StorageFault =>
	error !== null && typeof error === 'object' && 'name' in error && error.name === 'QuotaExceededError'
		? 'full'
		: 'refused'

/** Looking makes no database, so that nothing is stored until a person asks for it. */
async function isThere(): Promise<boolean> {
	const databases = await indexedDB.databases?.()
	return databases === undefined || databases.some(({ name }) => name === database)
}

/** Outside secure contexts there is no `randomUUID`. */
const newKey = () =>
	crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')

export async function listKept(): Promise<readonly Kept[]> {
	if (!(await isThere())) return []
	const found = await entries<string, unknown>(store)
	return found.map(([key, value]) => ({ key, text: typeof value === 'string' ? value : '' }))
}

export const isKept = async (key: string) => (await isThere()) && (await get(key, store)) !== undefined

/** From now on this tab knows the entry as it was opened. */
export const takeUp = ({ key, text }: Kept) => void known.set(key, text)

/** Keeps one more and tells its key. */
export async function keep(text: string): Promise<string> {
	const key = newKey()
	await update<string>(key, () => text, store)
	known.set(key, text)
	tellAll()
	return key
}

class Elsewhere extends Error {}

/** Changes an entry if it still is what it was taken for; tells what stands there otherwise. */
async function replace(
	key: string,
	base: string,
	text: string,
): Promise<{ readonly found?: string | undefined } | null> {
	let found: string | undefined
	try {
		await update<string>(
			key,
			(kept) => {
				found = kept
				if (kept !== base) throw new Elsewhere()
				return text
			},
			store,
		)
		return null
	} catch (error) {
		if (error instanceof Elsewhere) return { found }
		throw error
	}
}

let queue: Promise<unknown> = Promise.resolve()

async function reviseNow(given: string, change: (kept: string) => string): Promise<string | null> {
	const key = movedTo.get(given) ?? given
	const base = known.get(key)
	if (base === undefined) return null
	const text = change(base)
	if (text === base) return key
	const other = await replace(key, base, text)
	if (other === null) {
		known.set(key, text)
		tellAll()
		return key
	}
	if (other.found === undefined) return null
	const beside = await keep(text)
	movedTo.set(given, beside)
	return beside
}

/**
 * Keeps a change of the assessment that this tab works on, and tells its key. It is another key where another tab has
 * changed the entry meanwhile, so that neither version is lost, and null where the entry was deleted.
 */
export function revise(key: string, change: (kept: string) => string): Promise<string | null> {
	const revised = queue.then(() => reviseNow(key, change))
	queue = revised.catch(() => undefined)
	return revised
}

/** Changes what stands in the list, whoever wrote it. Tells whether it is still there. */
export async function amend({ key, text }: Kept, change: (kept: string) => string): Promise<boolean> {
	const amended = change(text)
	const other = await replace(key, text, amended)
	if (other?.found !== undefined) return amend({ key, text: other.found }, change)
	if (other === null && known.get(key) === text) known.set(key, amended)
	tellAll()
	return other === null
}

export async function remove(key: string): Promise<void> {
	if (await isThere()) await del(key, store)
	tellAll()
}

export async function wipe(): Promise<void> {
	if (await isThere()) await clear(store)
	tellAll()
}
