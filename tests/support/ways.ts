import type { DeliveryId } from '#content/deliveries.ts'
import { type Answer, type QuestionId, questions } from '#content/questions.ts'
import type { RegimeId } from '#content/regimes.ts'
import { questionAt, start, take } from '#machines/assess.ts'
import type { Answers, Given } from '#machines/chart.ts'
import { regimeOf } from '#machines/regime.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'
import { version } from './version.ts'

/** A way through the whole questionnaire, and the pair that it ends in. */
export type Way = { readonly regime: RegimeId; readonly delivery: DeliveryId; readonly answers: Answers }

/** What follows the site’s address to open the page that these answers lead to. */
export const linkTo = (answers: Given): string =>
	`#${Object.entries(answers)
		.map((pair) => pair.join('='))
		.join('&')}`

/** The address that the site itself writes for an answer. */
export const answerLink = (answers: Given): string => `${linkTo(answers)}&content=${version}`

/** The first path to each pair of regime and delivery that occurs. */
export function wayToEveryPair(): readonly Way[] {
	const ways = new Map<string, Way>()
	for (const { answers, determination: delivery } of shapePaths()) {
		const regime = regimeOf(answers)
		const pair = `${regime} ${delivery}`
		if (!ways.has(pair)) ways.set(pair, { regime, delivery, answers })
	}
	return [...ways.values()]
}

const newIn = (seen: ReadonlySet<string>, { regime, delivery }: Way) =>
	Number(!seen.has(regime)) + Number(!seen.has(delivery))

/** Few ways that together meet every regime and every delivery: the rarest deliveries choose first. */
export function coveringWays(ways: readonly Way[]): readonly Way[] {
	const meetings = (way: Way) => ways.filter(({ delivery }) => delivery === way.delivery).length
	const rarestFirst = ways.toSorted((one, other) => meetings(one) - meetings(other))
	const wanted = new Set(ways.flatMap(({ regime, delivery }) => [regime, delivery]))
	const seen = new Set<string>()
	const chosen: Way[] = []
	while (seen.size < wanted.size) {
		const best = rarestFirst.reduce((one, other) => (newIn(seen, other) > newIn(seen, one) ? other : one))
		chosen.push(best)
		seen.add(best.regime).add(best.delivery)
	}
	return chosen
}

/** The fewest answers that lead to each question, found breadth first. */
export function wayToEveryQuestion(): ReadonlyMap<QuestionId, Answers> {
	const ways = new Map<QuestionId, Answers>()
	let reached = [{ snapshot: start(), answers: {} as Answers }]
	while (ways.size < Object.keys(questions).length) {
		for (const { snapshot, answers } of reached) {
			const question = questionAt(snapshot)
			if (!ways.has(question)) ways.set(question, answers)
		}
		reached = reached.flatMap(({ snapshot, answers }) => {
			const question = questionAt(snapshot)
			return Object.keys(questions[question].options).flatMap((option) => {
				const next = take(snapshot, `${question}.${option}` as Answer)
				return next.status === 'active' ? [{ snapshot: next, answers: { ...answers, [question]: option } }] : []
			})
		})
		if (reached.length === 0) throw new Error('Some question is asked on no path')
	}
	return ways
}
