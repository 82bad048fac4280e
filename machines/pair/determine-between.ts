import { determine, determined } from '#machines/answer/determine.ts'
import type { Given } from '#machines/chart.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { between } from './between.ts'
import type { Pair } from './pair.ts'
import { pairLawOf } from './pair-law.ts'

/** What an answer becomes between two given States. */
export const determinedBetween = (general: DeterminedResult, pair: Pair): DeterminedResult =>
	between(general, determined(general, general.content.version, pairLawOf(pair)), pair)

/** The answer between two given States, from the whole content. */
export function determineBetween(answers: Given, version: string, pair: Pair): Result {
	const general = determine(answers, version)
	return general.status === 'open' ? general : determinedBetween(general, pair)
}
