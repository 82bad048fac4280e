import type { QuestionId } from '#content/questions.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { optionsApart } from './answers-alike.ts'
import { type Branch, branches, branchesFrom, firstNode, type NodeId, nodes, nodeWith } from './graph.ts'

/** How a branch or a node stands to the answers: on the way taken, still possible, or ruled out. */
export type Standing = 'taken' | 'ahead' | 'shut'

export type Way = {
	readonly branches: ReadonlyMap<string, Standing>
	readonly nodes: ReadonlyMap<NodeId, Standing>
}

type Spot = { readonly node: NodeId; readonly answers: Answers }
type Move = { readonly branch: Branch; readonly to: Spot }

const isKnown = (answer: Given[QuestionId]) => answer !== undefined && answer !== notKnown

/** The ways on from here; a question without an answer leads wherever some answer to it leads. */
function movesFrom({ node, answers }: Spot, given: Given): readonly Move[] {
	const ways = branchesFrom(node)
	const { kind } = nodeWith(node)
	if (kind === 'delivery') return []
	if (kind === 'weighing') {
		return ways
			.filter((way) => way.kind === 'way' && (way.when === undefined || propositions[way.when](answers)))
			.slice(0, 1)
			.map((branch) => ({ branch, to: { node: branch.to, answers } }))
	}
	const question = node as QuestionId
	const answer = given[question]
	return (isKnown(answer) ? [answer] : optionsApart(question)).flatMap((option) =>
		ways
			.filter((way) => way.kind === 'answers' && way.options.some((one) => one === option))
			.map((branch) => ({ branch, to: { node: branch.to, answers: { ...answers, [question]: option } } })),
	)
}

/** Every branch that some answers still lead along, by where it starts. */
function reached(given: Given): ReadonlyMap<NodeId, ReadonlySet<Branch>> {
	const spots = new Map<string, Spot>()
	const found = new Map<NodeId, Set<Branch>>()
	const add = (spot: Spot) => spots.set(`${spot.node} ${JSON.stringify(spot.answers)}`, spot)
	add({ node: firstNode, answers: {} })
	for (const spot of spots.values()) {
		const ways = found.get(spot.node) ?? new Set()
		found.set(spot.node, ways)
		for (const { branch, to } of movesFrom(spot, given)) {
			ways.add(branch)
			add(to)
		}
	}
	return found
}

/** Where the answers lead for sure, where they may still lead, and what they rule out. */
export function wayOf(given: Given): Way {
	const found = reached(given)
	const taken = new Set<NodeId>()
	const isSure = (id: NodeId) => {
		const { kind } = nodeWith(id)
		if (kind === 'question') return isKnown(given[id as QuestionId])
		return kind === 'delivery' || found.get(id)?.size === 1
	}
	for (let next: NodeId | undefined = firstNode; next !== undefined && isSure(next); ) {
		taken.add(next)
		next = found.get(next)?.values().next().value?.to
	}
	const standing = (id: NodeId, isOpen: boolean): Standing => (!isOpen ? 'shut' : taken.has(id) ? 'taken' : 'ahead')
	return {
		nodes: new Map(nodes.map(({ id }) => [id, standing(id, found.has(id))])),
		branches: new Map(
			branches.map((branch) => [branch.key, standing(branch.from, found.get(branch.from)?.has(branch) === true)]),
		),
	}
}
