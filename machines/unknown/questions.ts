import { type OptionId, type QuestionId, questions } from '#content/questions.ts'

/** In the order of content, which is that of asking: a question never comes before one that it hangs on. */
export const questionIds = Object.keys(questions) as QuestionId[]

export const optionsOf = (question: QuestionId) => Object.keys(questions[question].options) as OptionId[]
