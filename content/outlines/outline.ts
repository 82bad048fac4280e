import type { Basis, Scope } from '#content/claim.ts'

/** One part of a paper to be filled in. What stands in square brackets is left to the person who writes. */
export type OutlinePart = Scope & {
	readonly heading: string
	/** One line for the writer, to be deleted. */
	readonly guidance: string
	readonly lines: readonly string[]
	/** Under this part the rules are named that the paper may rest on. */
	readonly rules?: true
}

/** A paper to copy and fill in. It claims nothing by itself. */
export type Outline = Scope & {
	readonly title: string
	readonly to: string
	readonly parts: readonly OutlinePart[]
	readonly basis: Basis
}
