import type { OptionId, QuestionId } from './ids.ts'

/** One choice. `label` names it, `explains` is the one line under it. */
export type Option = { readonly label: string; readonly explains: string }

/** `short` is its name in a list of answers; `why` tells the reader what hangs on it. */
export type Question<O extends string = string> = {
	readonly prompt: string
	readonly short: string
	readonly why: string
	readonly options: Readonly<Record<O, Option>>
}

/** Every question with words for each of its options, and for no other. */
export type Words = { readonly [Q in QuestionId]: Question<OptionId<Q>> }
