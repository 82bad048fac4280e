import type { OptionId, QuestionId } from '#content/questions.ts'

/**
 * What the answers decide, as a decision diagram: a node asks a question and has one way on for each option, in their
 * order. Ends are below the first node: 0 is never, 1 is always, and numbers below 0 name values, -1 the first. A
 * question that changes nothing is left out, and a node stands after those that it leads to.
 */
export type Nodes = readonly (readonly [question: number, ...ways: number[]])[]

export const never = 0
export const always = 1
/** The number of the first node. */
export const firstNode = 2

export type Diagrams = {
	readonly questions: readonly { readonly id: QuestionId; readonly options: readonly OptionId[] }[]
	readonly nodes: Nodes
}

export const isEnd = (node: number) => node < firstNode

export function nodeAt({ questions, nodes }: Diagrams, node: number) {
	const [index = -1, ...ways] = nodes[node - firstNode] ?? []
	const question = questions[index]
	if (question === undefined) throw new Error(`No node ${node}`)
	return { ...question, ways }
}
