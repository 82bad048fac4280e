import { type DeliveryId, deliveries } from '#content/deliveries.ts'
import type { Question } from '#content/questions/question.ts'
import { type QuestionId, questions } from '#content/questions.ts'
import { questionIds } from '#machines/unknown/questions.ts'
import { askedGoal, type Condition, conditionOf, endGoal } from './conditions.ts'

export type Asked = {
	readonly id: QuestionId
	/** Its name in a list. */
	readonly short: string
	readonly prompt: string
	readonly why: string
	readonly options: readonly { readonly id: string; readonly words: string }[]
	readonly when: Condition
}

export type Ending = { readonly id: DeliveryId; readonly words: string; readonly when: Condition }

/** The questionnaire as any engine can be told it: pages in the order of asking, each with the answers it is for. */
export type Survey = {
	readonly questions: readonly Asked[]
	readonly endings: readonly Ending[]
	/** Where no ending holds, as in the chart. */
	readonly otherwise: Omit<Ending, 'when'>
}

const otherwise = 'nobodyCanProtect' satisfies DeliveryId

const askedOf = (id: QuestionId): Asked => {
	const { short, prompt, why, options }: Question = questions[id]
	return {
		id,
		short,
		prompt,
		why,
		options: Object.entries(options).map(([option, { label, explains }]) => ({
			id: option,
			words: `${label}: ${explains}`,
		})),
		when: conditionOf(askedGoal(id)),
	}
}

const named = <D extends DeliveryId>(id: D) => ({ id, words: deliveries[id].name })

export const surveyFromChart = (): Survey => ({
	questions: questionIds.map(askedOf),
	endings: (Object.keys(deliveries) as DeliveryId[])
		.filter((id) => id !== otherwise)
		.map((id) => ({ ...named(id), when: conditionOf(endGoal(id)) })),
	otherwise: named(otherwise),
})

/** A condition that needs no answer. */
export const isAlways = (when: Condition) => when.some((clause) => Object.keys(clause).length === 0)

type Literal = {
	readonly question: QuestionId
	readonly options: readonly string[]
	/** Whether any answer will do. */
	readonly isAny: boolean
}

/** The clauses of a condition, one test of one answer after the other. */
export const clausesOf = (when: Condition): readonly (readonly Literal[])[] =>
	when.map((clause) =>
		(Object.entries(clause) as [QuestionId, readonly string[]][]).map(([question, options]) => ({
			question,
			options,
			isAny: options.length === Object.keys(questions[question].options).length,
		})),
	)
