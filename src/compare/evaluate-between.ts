import { betweenLabels } from '#content/interface-between.ts'
import { determinedBetween } from '#machines/pair/determine-between.ts'
import { readPair } from '#machines/pair/read.ts'
import { type Evaluate, evaluate } from '#src/compare/evaluate.ts'
import { sideName } from '#src/result/between-section.tsx'

/** The answer between the two States where they were named, and can be read. */
export const evaluateBetween: Evaluate = (side) => {
	const general = evaluate(side)
	if (side.states === undefined || general.result === undefined) return general
	const { pair } = readPair(side.states, general.result.regime)
	if (pair === null) return { ...general, pairIsUnread: true }
	const result = determinedBetween(general.result, pair)
	return { result, pairName: betweenLabels.pair(sideName(pair.receiving), sideName(pair.sending)) }
}
