import { recordLabels } from '#content/interface-record.ts'

import { onKeptChange } from '#src/record/kept-changes.ts'

const load = () => import('#src/record/kept.ts')

type Kept = Awaited<ReturnType<typeof load>>

export type Told<T> = { readonly done: T; readonly fault?: never } | { readonly fault: string; readonly done?: never }

/** Does something with what this browser keeps. What goes wrong is told in one sentence, and nothing else happens. */
export async function withKept<T>(act: (kept: Kept) => Promise<T>): Promise<Told<T>> {
	let kept: Kept
	try {
		kept = await load()
	} catch {
		return { fault: recordLabels.storage.notLoaded }
	}
	try {
		return { done: await act(kept) }
	} catch (error) {
		return { fault: recordLabels.storage[kept.storageFaultOf(error)] }
	}
}

/** Calls back now and at every change, until the function that is returned is called. */
export function watchKept(look: () => void): () => void {
	look()
	return onKeptChange(look)
}
