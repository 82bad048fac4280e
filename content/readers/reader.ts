import type { Claims, OwedTopic, Taker } from '#content/claim.ts'

/** One heading and what stands under it: claims addressed to the reader, or a list of the answer. */
export type ReaderGroup = {
	readonly heading: string
	readonly claims?: Claims
	/** What the host still owes, on these topics. */
	readonly owed?: readonly OwedTopic[]
	readonly list?: 'ifItFails' | 'excluded' | 'contested'
	/** Steps of the list that come first for this reader. */
	readonly first?: readonly string[]
}

export type Reader = {
	/** As which party the reader acts; nobody, for those who study. */
	readonly as?: Taker
	readonly groups: readonly [ReaderGroup, ...ReaderGroup[]]
}
