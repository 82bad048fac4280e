import type { DeliveryId } from '#content/deliveries.ts'
import { type Answer, type QuestionId, questions } from '#content/questions.ts'
import { outcomeOf, questionAt, start, take } from './assess.ts'
import type { Answers } from './chart.ts'

export type Path = { readonly answers: Answers; readonly determination: DeliveryId }

/**
 * Every complete way through the questionnaire, depth first, in the order of the options.
 * Answers only ever grow, so the ways form a tree and each is met once.
 */
export function* everyPath(snapshot = start(), answers: Answers = {}): Generator<Path> {
	if (snapshot.status !== 'active') {
		yield { answers, determination: outcomeOf(snapshot) }
		return
	}
	const question = questionAt(snapshot)
	for (const option of optionsOf(question)) {
		const next = take(snapshot, `${question}.${option}` as Answer)
		yield* everyPath(next, { ...answers, [question]: option })
	}
}

const optionsOf = (question: QuestionId) => Object.keys(questions[question].options)
