export const kinds = [
	'swapped article',
	'flipped guard',
	'swapped route',
	'missing route',
	'wrong party',
	'dropped warning',
	'lost overlay',
	'more certain than the law',
	'wrong list of parties',
	'answer kept or lost',
	'source or marking left out',
	'privacy',
	'house rule',
] as const

export type Kind = (typeof kinds)[number]

/** What notices: a test file, or the compiler or linter over the whole tree. `says` stands in the name of a test that fails, or in what they print. */
export type Check = { readonly by: `tests/${string}` | 'tsc' | 'biome'; readonly says: string }

/** A change that must not pass: `find` stands once in the file, and `put` takes its place. */
export type Mistake = {
	readonly kind: Kind
	/** In plain words. */
	readonly what: string
	readonly file: string
	readonly find: string
	readonly put: string
	readonly caught: Check
}
