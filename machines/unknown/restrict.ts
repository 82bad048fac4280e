import type { QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { type Diagrams, entryAt, firstNode, isEnd, never, nodeAt, ranksOf, waysLeft } from './diagram.ts'

/** Diagrams in which only what the answers leave open is asked. `at` gives what an earlier number has become. */
export type OpenDiagrams = Diagrams & { readonly at: (node: number) => number }

/** Nodes that ask the same and lead to the same are one node; a node whose ways all lead to the same is none. */
export function nodeMaker({ keepsIdle = false } = {}) {
	const nodes: (readonly [number, ...number[]])[] = []
	const known = new Map<string, number>()
	const make = (question: number, ways: readonly number[]): number => {
		const [first = never] = ways
		if (!keepsIdle && ways.every((way) => way === first)) return first
		const key = `${question} ${ways.join()}`
		const before = known.get(key)
		if (before !== undefined) return before
		nodes.push([question, ...ways])
		const made = nodes.length - 1 + firstNode
		known.set(key, made)
		return made
	}
	return { nodes, make }
}

/** Answers what is known. Not answered and not known are alike. A node is looked at when it is first asked for. */
export function restrict({ questions, nodes }: Diagrams, given: Given): OpenDiagrams {
	const { nodes: open, make } = nodeMaker()
	const ranks = ranksOf(questions, given)
	const isAnswered = nodes.some(([question]) => ranks[question] !== undefined)
	if (!isAnswered) return { questions, nodes, at: (node) => node }
	const became = new Map<number, number>()
	const at = (node: number): number => {
		if (isEnd(node)) return node
		const before = became.get(node)
		if (before !== undefined) return before
		const [question, ...ways] = entryAt(nodes, node)
		const now = make(question, waysLeft(ways, ranks[question]).map(at))
		became.set(node, now)
		return now
	}
	return { questions, nodes: open, at }
}

/** All that is reached from these nodes, ends and all. */
export function reachedFrom(diagrams: Diagrams, roots: Iterable<number>): ReadonlySet<number> {
	const reached = new Set(roots)
	for (const node of reached) if (!isEnd(node)) for (const way of nodeAt(diagrams, node).ways) reached.add(way)
	return reached
}

/** The questions that these diagrams turn on, in the order of asking. */
export function turnsOn(diagrams: Diagrams, roots: Iterable<number>): readonly QuestionId[] {
	const reached = [...reachedFrom(diagrams, roots)].filter((node) => !isEnd(node))
	const asked = new Set(reached.map((node) => nodeAt(diagrams, node).id))
	return diagrams.questions.map(({ id }) => id).filter((id) => asked.has(id))
}
