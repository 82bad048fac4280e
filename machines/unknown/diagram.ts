import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'

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

export function entryAt(nodes: Nodes, node: number): Nodes[number] {
	const entry = nodes[node - firstNode]
	if (entry === undefined) throw new Error(`No node ${node}`)
	return entry
}

export function nodeAt({ questions, nodes }: Diagrams, node: number) {
	const [index, ...ways] = entryAt(nodes, node)
	const question = questions[index]
	if (question === undefined) throw new Error(`No node ${node}`)
	return { ...question, ways }
}

function rankIn({ id, options }: Diagrams['questions'][number], given: Given): number | undefined {
	const rank = options.findIndex((option) => option === given[id])
	return rank < 0 ? undefined : rank
}

/** For each question the place of the option that was given; none where it is open. */
export const ranksOf = (questions: Diagrams['questions'], given: Given) =>
	questions.map((question) => rankIn(question, given))

/** The ways that stay open: that of the option given, or else all. */
export const waysLeft = (ways: readonly number[], rank: number | undefined) =>
	rank === undefined ? ways : ways.slice(rank, rank + 1)

export const openWays = (asking: ReturnType<typeof nodeAt>, given: Given) =>
	waysLeft(asking.ways, rankIn(asking, given))
