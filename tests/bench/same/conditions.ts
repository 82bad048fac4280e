import type { DeliveryId } from '#content/deliveries.ts'
import type { QuestionId } from '#content/questions.ts'
import { isEnd } from '#machines/unknown/diagram.ts'
import { optionsOf, questionIds } from '#machines/unknown/questions.ts'
import { rankOf, type Shape } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/shape.json'

const { root, nodes, deliveries } = compiled as unknown as Shape

/** Questions that must have been answered, each with one of these options. */
export type Clause = Readonly<Partial<Record<QuestionId, readonly string[]>>>

/** Holds where one of its clauses holds; a clause that asks for nothing always does. */
export type Condition = readonly Clause[]

/** A way through the chart as far as it is described: the options at each question, by rank. */
type Cube = ReadonlyMap<number, ReadonlySet<number>>

type Visit = { readonly node: number; readonly question: number; readonly ways: readonly number[] }

const visitAt = (node: number): Visit => {
	const [question = -1, ...ways] = nodes[node - 2] ?? []
	return { node, question, ways }
}

/** What a condition is about: the ways that come to a question, or to a delivery. */
type Goal = { readonly before: number; readonly isMet: (node: number) => boolean }

export const askedGoal = (question: QuestionId): Goal => {
	const before = questionIds.indexOf(question)
	return { before, isMet: (node) => !isEnd(node) && visitAt(node).question === before }
}

export const endGoal = (delivery: DeliveryId): Goal => ({
	before: questionIds.length,
	isMet: (node) => isEnd(node) && deliveries[rankOf(node)] === delivery,
})

const only = (cube: Cube, question: number, ranks: Iterable<number>): Cube =>
	new Map([...cube, [question, new Set(ranks)]])

/** Whether the questions between two of a way may all go unasked. */
const letsSkip = (cube: Cube, after: number, next: number) =>
	![...cube.keys()].some((question) => question > after && question < next)

/** Past the goal, or at it: only what comes before can be a condition. */
const isDone = ({ before }: Goal, node: number) => isEnd(node) || visitAt(node).question >= before

/** Whether some way that fits the cube comes to the goal, or past it. */
function reaches(goal: Goal, cube: Cube, met: boolean): boolean {
	const known = new Map<string, boolean>()
	const look = (node: number, after: number): boolean => {
		const key = `${node} ${after}`
		const before = known.get(key)
		if (before !== undefined) return before
		const { question, ways } = isEnd(node) ? { question: goal.before, ways: [] } : visitAt(node)
		const answer = isDone(goal, node)
			? letsSkip(cube, after, goal.before) && goal.isMet(node) === met
			: letsSkip(cube, after, question) &&
				ways.some((way, rank) => cube.get(question)?.has(rank) !== false && look(way, question))
		known.set(key, answer)
		return answer
	}
	return look(root, -1)
}

const fits = (cube: Cube, way: Cube) =>
	[...cube].every(([question, ranks]) => [...(way.get(question) ?? [])].some((rank) => ranks.has(rank)))

/** What the cube asks of the questions before this one. */
const upTo = (cube: Cube, end: number): Cube => new Map([...cube].filter(([question]) => question < end))

/** A way to the goal that no cube covers. Ways that come to a node with the same cubes still open go on alike. */
function uncovered(goal: Goal, cubes: readonly Cube[]): Cube | undefined {
	const seen = new Set<string>()
	const look = (node: number, way: Cube): Cube | undefined => {
		const end = isDone(goal, node) ? goal.before : visitAt(node).question
		const open = [...cubes.keys()].filter((index) => fits(upTo(cubes[index] ?? way, end), way))
		if (isDone(goal, node)) return goal.isMet(node) && open.length === 0 ? way : undefined
		const key = `${node} ${open.join()}`
		if (seen.has(key)) return undefined
		seen.add(key)
		const { question, ways } = visitAt(node)
		for (const [rank, next] of ways.entries()) {
			const found = look(next, only(way, question, [rank]))
			if (found !== undefined) return found
		}
		return undefined
	}
	return look(root, new Map())
}

const without = (cube: Cube, question: number): Cube => new Map([...cube].filter(([asked]) => asked !== question))

/** Says of a way only what sets it apart from those that miss the goal; what comes first in `order` goes first. */
function widened(goal: Goal, way: Cube, order: readonly number[]): Cube {
	let cube = way
	const attempt = (wider: Cube) => {
		if (!reaches(goal, wider, false)) cube = wider
	}
	for (const question of order) attempt(without(cube, question))
	for (const [question, ranks] of cube)
		for (const rank of optionsOf(questionIds[question] as QuestionId).keys())
			if (!ranks.has(rank) && reaches(goal, only(cube, question, [rank]), true))
				attempt(only(cube, question, [...(cube.get(question) ?? []), rank]))
	return cube
}

/** The shorter of two: with the earliest answers left out first, or the latest. */
function clauseFor(goal: Goal, way: Cube): Cube {
	const asked = [...way.keys()]
	const [one, other] = [widened(goal, way, asked), widened(goal, way, asked.toReversed())]
	return other.size <= one.size ? other : one
}

/** When the goal is reached, in as few clauses as a plain search finds. */
export function conditionOf(goal: Goal): Condition {
	let cubes: readonly Cube[] = []
	for (let way = uncovered(goal, cubes); way !== undefined; way = uncovered(goal, cubes))
		cubes = [...cubes, clauseFor(goal, way)]
	for (const cube of cubes) {
		const others = cubes.filter((other) => other !== cube)
		if (uncovered(goal, others) === undefined) cubes = others
	}
	return cubes.map((cube) =>
		Object.fromEntries(
			[...cube].map(([question, ranks]) => {
				const id = questionIds[question] as QuestionId
				return [id, optionsOf(id).filter((_, rank) => ranks.has(rank))]
			}),
		),
	)
}
