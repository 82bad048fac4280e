import type { Notes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import type { Block } from '#src/copies/blocks.ts'

export type Copied = {
	readonly result: DeterminedResult
	readonly notes: Notes
	readonly title: string
	readonly link: string
	readonly now: Date
	/** What binds two named States, where they were named. */
	readonly between: readonly Block[]
}
