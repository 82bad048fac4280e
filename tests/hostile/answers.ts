import fc from 'fast-check'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { type Given, notKnown } from '#machines/chart.ts'

export const questionIds = Object.keys(questions) as QuestionId[]
export const optionsOf = (question: QuestionId) => Object.keys(questions[question].options) as OptionId[]

const enough = 60

/** Answers up to an end, chosen by a number: every kind of mission, and not every fact known. */
function answersBy(number: number): Given {
	let given: Given = {}
	for (let rest = number; ; rest = (rest * 48_271) % 2_147_483_647) {
		const assessment = assess(given)
		if (assessment.status !== 'open') return given
		const { next } = assessment
		const options = next !== questionIds[0] && rest % 11 === 0 ? [notKnown] : optionsOf(next)
		given = { ...given, [next]: options[rest % options.length] }
	}
}

/** Whole sets of answers, the same in every run. */
export const wholeAnswers: readonly Given[] = Array.from({ length: enough }, (_, number) =>
	answersBy(number * 7919 + 1),
)

export const answered: fc.Arbitrary<Given> = fc.constantFrom(...wholeAnswers)

const anyAnswer = fc
	.constantFrom(...questionIds)
	.chain((question) => fc.tuple(fc.constant(question), fc.constantFrom(...optionsOf(question), notKnown)))

/** Answers that need not fit together. */
export const anyAnswers: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.oneof(
	answered.map((given) => Object.entries(given)),
	fc.array(anyAnswer, { maxLength: 12 }),
)
