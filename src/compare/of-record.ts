import { type QuestionId, questions } from '#content/questions.ts'
import type { RecordedResult, RecordedStep } from '#machines/record/recorded.ts'
import type { DeterminedResult } from '#machines/result.ts'

const exists = ({ question, option }: RecordedStep) =>
	Object.hasOwn(questions, question) && Object.hasOwn(questions[question as QuestionId].options, option)

/** Whether the answers are still those of the file: none is answered otherwise, save where its option no longer exists. */
export const isOfRecord = ({ steps }: DeterminedResult, recorded: RecordedResult): boolean =>
	recorded.steps.every((step) => {
		const now = steps.find(({ question }) => question === step.question)
		return now === undefined || now.option === step.option || !exists(step)
	})

/** The answers of the file that are not read today. */
export const goneFrom = ({ steps }: DeterminedResult, recorded: RecordedResult): readonly RecordedStep[] =>
	recorded.steps.filter(
		(step) => !steps.some(({ question, option }) => question === step.question && option === step.option),
	)

export const hasStatesOf = ({ states }: DeterminedResult, recorded: RecordedResult): boolean =>
	states?.receiving === recorded.states?.receiving && states?.sending === recorded.states?.sending
