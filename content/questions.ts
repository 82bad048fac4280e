import { first } from './questions/first.ts'
import type { OptionId, QuestionId } from './questions/ids.ts'
import { means } from './questions/means.ts'
import { mission } from './questions/mission.ts'
import type { Words } from './questions/question.ts'
import { relations } from './questions/relations.ts'
import { setting } from './questions/setting.ts'

/** Every question in its words. */
export const questions = { ...first, ...mission, ...relations, ...setting, ...means } as const satisfies Words

export type { OptionId, QuestionId } from './questions/ids.ts'

/** A question and one of its options, as one word. */
export type Answer<Q extends QuestionId = QuestionId> = Q extends QuestionId ? `${Q}.${OptionId<Q>}` : never
