import type { Additions, Basis, Variants } from '#content/claim.ts'

/** Who in fact leads, in words. Who that is follows from the answers; here stands why and on what conditions. */
export type Delivery = Additions & {
	readonly name: string
	/**
	 * Two or three short sentences: who owes, who leads, on what condition. Besides the words of a claim: {side} is who
	 * holds the inside, {outside} and {inside} are the two rings, {owing} owes the outer one, {tasked} is the force that
	 * was tasked, {withholding} says how those who could act withhold protection, {attackers} are their forces.
	 */
	readonly headline: Variants
	readonly lead: {
		readonly why: Variants
		readonly basis: Basis
		readonly conditions: readonly Variants[]
	}
}
