import { type OptionId, optionIds, type QuestionId } from '#content/questions/ids.ts'

/** In the order of content, which is that of asking: a question never comes before one that it hangs on. */
export const questionIds = Object.keys(optionIds) as QuestionId[]

export const optionsOf = (question: QuestionId): readonly OptionId[] => optionIds[question]
