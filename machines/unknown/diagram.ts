import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'

/**
 * Yes-or-no over the answers, as a decision diagram: 0 is never, 1 is always, any other number is a node, which asks a
 * question and has one way on for each option, in their order. A question that changes nothing is left out.
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

/** The ways on from a node that the answers leave open. Not answered and not known are alike. */
export function waysFrom({ questions, nodes }: Diagrams, node: number, given: Given) {
	const [index = -1, ...ways] = nodes[node - firstNode] ?? []
	const question = questions[index]
	if (question === undefined) throw new Error(`No node ${node}`)
	const answer = given[question.id]
	const options = question.options.map((option, rank) => ({ option, to: ways[rank] ?? never }))
	const chosen = options.filter(({ option }) => option === answer)
	return { question: question.id, isOpen: chosen.length === 0, ways: chosen.length === 0 ? options : chosen }
}

export type Holds = 'always' | 'sometimes' | 'never'

/** Tells of each diagram whether it holds in every case that the answers leave open. Asks each node once. */
export function judge(diagrams: Diagrams, given: Given): (root: number) => Holds {
	const known = new Map<number, Holds>([
		[never, 'never'],
		[always, 'always'],
	])
	const holds = (node: number): Holds => {
		const before = known.get(node)
		if (before !== undefined) return before
		const found = new Set(waysFrom(diagrams, node, given).ways.map(({ to }) => holds(to)))
		const [first = 'never'] = found
		const answer = found.size === 1 ? first : 'sometimes'
		known.set(node, answer)
		return answer
	}
	return holds
}

/** The questions, still open, that a diagram turns on. */
export function turnsOn(diagrams: Diagrams, root: number, given: Given): ReadonlySet<QuestionId> {
	const seen = new Set<number>([root])
	const questions = new Set<QuestionId>()
	for (const node of seen) {
		if (node === never || node === always) continue
		const { question, isOpen, ways } = waysFrom(diagrams, node, given)
		if (isOpen) questions.add(question)
		for (const { to } of ways) seen.add(to)
	}
	return questions
}
