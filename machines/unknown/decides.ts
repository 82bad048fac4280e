import type { QuestionId } from '#content/questions.ts'
import { isEnd, nodeAt } from './diagram.ts'
import type { Field } from './items.ts'
import { optionsOf } from './questions.ts'
import { type OpenDiagrams, reachedFrom } from './restrict.ts'

/** How much an unknown fact decides: into how many outcomes its options part what is still open. */
export type Deciding = { readonly question: QuestionId; readonly outcomes: number }

/** What makes two outcomes differ: whose law, who owes and who leads. Terms and warnings differ almost always. */
export const decidingFields: readonly Field[] = [
	'determination',
	'regime',
	'rings.outside',
	'rings.inside',
	'dutyBearers',
]

/**
 * The unknown facts, the one that decides most first; of two alike, the one that more of the open branches turn on. Two
 * options end alike where every node that is reached and asks this question leads on to the same with both.
 */
export function decisionsOf(
	diagrams: OpenDiagrams,
	roots: readonly number[],
	unknown: readonly QuestionId[],
): readonly Deciding[] {
	const nodes = [...reachedFrom(diagrams, roots)].filter((node) => !isEnd(node)).map((node) => nodeAt(diagrams, node))
	return unknown
		.map((question) => {
			const asking = nodes.filter(({ id }) => id === question)
			const ends = optionsOf(question).map((_, rank) => asking.map(({ ways }) => ways[rank]).join())
			return { question, outcomes: new Set(ends).size, asked: asking.length }
		})
		.sort((one, other) => other.outcomes - one.outcomes || other.asked - one.asked)
		.map(({ question, outcomes }) => ({ question, outcomes }))
}
