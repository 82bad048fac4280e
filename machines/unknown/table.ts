import type { DeliveryId } from '#content/deliveries.ts'
import type { ElementId, Lead, PartyId } from '#content/parties.ts'
import type { Diagrams, Nodes } from './diagram.ts'
import type { Field } from './items.ts'
import { optionsOf, questionIds } from './questions.ts'

/** Every way through the chart; its ends are deliveries. */
export type Shape = { readonly root: number; readonly nodes: Nodes; readonly deliveries: readonly DeliveryId[] }

/** The diagram of each item, by the hash of its key. */
export type Slot = Readonly<Record<string, number>>

/** For one kind of mission: what each thing that a result can say turns on, gathered by field and slot. */
export type Table = { readonly nodes: Nodes; readonly fields: Readonly<Record<Field, readonly Slot[]>> }

/** What is one value in every answer, and may be another where an answer is. */
export const aspects = ['lead', 'duty', 'basis'] as const

export type Aspect = (typeof aspects)[number]

/** Who leads, without why. */
export type LeadInShort = { readonly party: Lead; readonly element?: ElementId; readonly owedBy?: Lead }

/**
 * For all kinds together: who leads, what is owed by whom, the article that it first rests on, and each warning. The
 * ends of an aspect are values; those of `lead` stand in `leads`, and `bearers` holds who owes what those of `duty` name.
 */
export type Summary = {
	readonly nodes: Nodes
	readonly roots: Readonly<Record<Aspect, number>>
	readonly leads: readonly LeadInShort[]
	readonly bearers: readonly (readonly PartyId[])[]
	readonly warnings: Slot
}

/** Compiled nodes with the questions that they ask. */
export const diagramsOf = ({ nodes }: { readonly nodes: Nodes }): Diagrams => ({
	nodes,
	questions: questionIds.map((id) => ({ id, options: optionsOf(id) })),
})

/** The place of a value among those that an end can name. */
export const rankOf = (end: number) => -1 - end

/** The value that an end names. */
export function valueAt<T>(values: readonly T[], end: number): T {
	const value = values[rankOf(end)]
	if (value === undefined) throw new Error(`No value ${end}`)
	return value
}
