import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { differences } from '#tests/opinion/compare.ts'

/** What is wrong with an answer that is shown, in words. */
export type OutcomeCheck = (answers: Answers, result: DeterminedResult) => readonly string[]

type Difference = ReturnType<typeof differences>[number]

/** Between two States a supporter falls away whose treaty does not bind both; nobody is added. */
const isFewer = ({ field, answer, opinion }: Difference) =>
	field === 'support' && (answer === '' || answer.split(',').every((party) => opinion.split(',').includes(party)))

/** Regime, delivery, overlays, bearers, lead, rings and support, as the second opinion has them. */
export const bySecondOpinion: OutcomeCheck = (answers, result) =>
	differences(answers, result)
		.filter((difference) => result.states === undefined || !isFewer(difference))
		.map(({ field, answer, opinion }) => `${field}: ${answer}, where the second opinion says ${opinion}`)
