import { determine } from '#machines/answer/determine.ts'
import type { Given } from '#machines/chart.ts'
import type { Result } from '#machines/result.ts'
import { between } from './between.ts'
import type { Pair } from './pair.ts'
import { pairLawOf } from './pair-law.ts'

/** The answer between two given States, from the whole content. */
export function determineBetween(answers: Given, version: string, pair: Pair): Result {
	const general = determine(answers, version)
	const own = determine(answers, version, pairLawOf(pair))
	return general.status === 'open' || own.status === 'open' ? general : between(general, own, pair)
}
