import type fc from 'fast-check'

/** Something that reads what anybody may have written. */
export type Parser<T = unknown> = {
	readonly name: string
	readonly inputs: fc.Arbitrary<string>
	/** As large as they come, each by what it is. */
	readonly extremes: Readonly<Record<string, string>>
	/** Must not throw, whatever the text is. */
	readonly read: (text: string) => T
	/** What is wrong with what was read, in words, or nothing. */
	readonly faultOf: (read: T, text: string) => string | undefined
}
