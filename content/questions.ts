import { means } from './questions/means.ts'
import { mission } from './questions/mission.ts'
import { relations } from './questions/relations.ts'
import { setting } from './questions/setting.ts'

/** Every question. Ids stand in links and files: renaming a question or an option is a breaking change. */
export const questions = { ...mission, ...relations, ...setting, ...means } as const

export type QuestionId = keyof typeof questions
export type OptionId<Q extends QuestionId = QuestionId> = Q extends QuestionId
	? keyof (typeof questions)[Q]['options'] & string
	: never

/** A question and one of its options, as one word. */
export type Answer<Q extends QuestionId = QuestionId> = Q extends QuestionId ? `${Q}.${OptionId<Q>}` : never
