import type { DeliveryId } from '#content/deliveries.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { questionnaire } from '#machines/questionnaire.ts'
import type { Taken } from './space.ts'

type Node = typeof questionnaire.root

const nodesBelow = (node: Node): Node[] => Object.values(node.states).flatMap((child) => [child, ...nodesBelow(child)])
export const nodes = nodesBelow(questionnaire.root)
export const weighings = nodes.filter((node) => (node.always ?? []).length > 0)
export const asking = nodes.filter((node) => node.meta?.question !== undefined)
export const finals = nodes.filter((node) => node.type === 'final')

/** Questions, weighings and deliveries; a topic is only what holds them. */
export const stateIds = nodes.filter((node) => Object.keys(node.states).length === 0).map(({ id }) => id)

const wayOf = (weighing: string, guard: unknown) => `${weighing}: ${guard ?? 'otherwise'}`

/** Every way out of every weighing. */
export const ways = weighings.flatMap(({ id, always = [] }) => always.map(({ guard }) => wayOf(id, guard)))

/** Every condition of every weighing, by the way that it opens. */
export const conditions = weighings.flatMap(({ id, always = [] }) =>
	always.flatMap(({ guard }) => (guard === undefined ? [] : [wayOf(id, guard)])),
)

/** What the weighings were seen to do. */
export type Weighed = {
	/** How each condition turned out, wherever it was weighed. */
	readonly seen: ReadonlyMap<string, Set<boolean>>
	readonly waysTaken: Set<string>
	readonly states: Set<string>
	/** Answers that lead elsewhere than their weighings do. */
	readonly astray: Set<string>
}

/** Weighs each answer a second time, condition by condition, beside the walk through the chart. */
export function weighingBeside(): Weighed & { readonly took: (taken: Taken) => void } {
	const seen = new Map(conditions.map((condition) => [condition, new Set<boolean>()]))
	const waysTaken = new Set<string>()
	const states = new Set<string>()
	const astray = new Set<string>()

	function wayOut({ id, always = [] }: Node, answers: Taken['answers']): Node | undefined {
		const way = always.find(({ guard }) => {
			if (guard === undefined) return true
			const holds = propositions[guard as Proposition](answers)
			seen.get(wayOf(id, guard))?.add(holds)
			return holds
		})
		if (way !== undefined) waysTaken.add(wayOf(id, way.guard))
		return way?.target?.[0]
	}

	function weighed(
		question: QuestionId,
		option: string,
		answers: Taken['answers'],
	): DeliveryId | QuestionId | undefined {
		const routes = questionnaire.getStateNodeById(question).transitions.get(`${question}.${option}`)
		let node = routes?.[0]?.target?.[0]
		while (node?.always !== undefined && node.always.length > 0) {
			states.add(node.id)
			node = wayOut(node, answers)
		}
		return node?.id as DeliveryId | QuestionId | undefined
	}

	function took({ question, option, answers, arrived }: Taken) {
		states.add(question)
		if (arrived !== undefined) states.add(arrived)
		if (weighed(question, option, answers) !== arrived) astray.add(`${question}.${option}`)
	}

	return { seen, waysTaken, states, astray, took }
}
