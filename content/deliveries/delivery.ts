import type { Additions, Basis, MissionClass } from '#content/claim.ts'

/** Who in fact leads, in words. Who that is follows from the answers; here stands why and on what conditions. */
export type Delivery = Additions & {
	readonly name: string
	/** One sentence: who owes, who leads, on what condition. Braces as in a claim; {side} is who holds the inside, {outside} and {inside} are the two rings, {owing} owes the outer one, {tasked} is the force that was tasked. */
	readonly headline: string
	/** Where one class of mission needs its own sentence. */
	readonly headlineFor?: { readonly [C in MissionClass]?: string }
	/** Where the premises stand empty. */
	readonly headlineWhenEmpty?: string
	readonly lead: {
		readonly why: string
		readonly basis: Basis
		readonly conditions: readonly string[]
	}
}
