import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { regimeTexts } from '#content/regimes.ts'
import { lawAsOf } from '#content/version.ts'
import { assess } from '#machines/assess.ts'
import type { Answers, Given } from '#machines/chart.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { type Assessed, compose } from './compose.ts'
import { type Law, lawUnder } from './law.ts'
import type { PairLaw } from './pair-law.ts'
import { answersIn, regimeTextOf, type TextIds, type Texts, textsFor } from './texts.ts'

const textsOf = ({ regime, delivery, overlays: added }: TextIds): Texts => ({
	regime: regimeTexts[regime],
	delivery: deliveries[delivery],
	overlays: added.map((id) => overlays[id]),
})

export const lawOf = (answers: Answers, pairLaw?: PairLaw): Law =>
	lawUnder(regimeTexts[regimeTextOf(answers)], answers, pairLaw)

/**
 * The answer to these answers, in the public format, from the whole content. `version` names the content it was made
 * with; `pairLaw` is the law between two given States, if any were named. Where facts are not known, `determineOpenly`
 * answers.
 */
export function determine(answers: Given, version: string, pairLaw?: PairLaw): Result {
	const assessment = assess(answers)
	if (assessment.status === 'varied') throw new Error('Some facts are not known')
	if (assessment.status === 'determined') return determined(assessment, version, pairLaw)
	const { steps, unread, next } = assessment
	return {
		format: 'special-duty/result@1',
		content: { version, lawAsOf },
		steps,
		unread,
		status: 'open',
		next,
	}
}

/** The answer to a path that has come to its end. */
export const determined = (ended: Assessed, version: string, pairLaw?: PairLaw): DeterminedResult =>
	compose(ended, textsOf(textsFor(ended)), lawOf(answersIn(ended.steps), pairLaw), version)
