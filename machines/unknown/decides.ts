import type { QuestionId } from '#content/questions.ts'
import { isEnd, nodeAt, type OpenDiagrams, reachedFrom } from './diagram.ts'

/** How much an unknown fact decides: into how many different answers its options part what is still open. */
export type Deciding = { readonly question: QuestionId; readonly outcomes: number }

/**
 * The unknown facts, the one that decides most first. Two options answer alike where every node that is reached and
 * asks this question leads on to the same with both.
 */
export function decisionsOf(
	diagrams: OpenDiagrams,
	roots: readonly number[],
	unknown: readonly QuestionId[],
): readonly Deciding[] {
	const nodes = [...reachedFrom(diagrams, roots)].filter((node) => !isEnd(node)).map((node) => nodeAt(diagrams, node))
	const outcomes = (question: QuestionId) => {
		const asking = nodes.filter(({ id }) => id === question)
		const options = diagrams.questions.find(({ id }) => id === question)?.options ?? []
		return new Set(options.map((_, rank) => asking.map(({ ways }) => ways[rank]).join())).size
	}
	return unknown
		.map((question) => ({ question, outcomes: outcomes(question) }))
		.sort((one, other) => other.outcomes - one.outcomes)
}
