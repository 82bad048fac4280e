import { details } from '#content/participation/details.ts'
import type { Details, ListId } from '#content/participation/participation.ts'
import type { Pair } from './pair.ts'

/** Something the list notes on one side: a pointer to read further, never the law. */
export type Pointer = { readonly side: keyof Pair; readonly text: string }

/** Statements on its recognition are of use only where this State is the other side. */
const notRecognised = 'ISR'

export function pointersOf(list: ListId, pair: Pair): readonly Pointer[] {
	const { notes }: Details = details[list]
	const sides = [
		['receiving', pair.receiving, pair.sending],
		['sending', pair.sending, pair.receiving],
	] as const
	return sides.flatMap(([side, code, other]) => {
		const { reservation, statement, recognition, doubt, fact } = notes[code] ?? {}
		return [reservation, statement, other === notRecognised ? recognition : undefined, doubt, fact]
			.filter((text) => text !== undefined)
			.map((text) => ({ side, text }))
	})
}
