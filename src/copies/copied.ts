import type { Notes } from '#machines/record/sheet.ts'
import type { AnyResult } from '#machines/unknown/any-result.ts'
import type { Block } from '#src/copies/blocks.ts'

export type Copied = {
	readonly result: AnyResult
	readonly notes: Notes
	readonly title: string
	readonly link: string
	readonly now: Date
	/** What binds two named States, where they were named. */
	readonly between: readonly Block[]
	/** Where facts are not known: what takes the place of the headline, and what varies. */
	readonly open?: { readonly head: readonly Block[]; readonly varying: readonly Block[] }
}
