import type { DeliveryId } from '#content/deliveries.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Proposition, WeighingId } from '#machines/chart.ts'
import { questionnaire } from '#machines/questionnaire.ts'

type State = typeof questionnaire.root

export type NodeId = QuestionId | WeighingId | DeliveryId
export type MapNode = { readonly topic: TopicId } & (
	| { readonly kind: 'question'; readonly id: QuestionId }
	| { readonly kind: 'weighing'; readonly id: WeighingId }
	| { readonly kind: 'delivery'; readonly id: DeliveryId }
)

/** Options that lead to the same place share a branch; each way out of a weighing is one, in the order of trying. */
export type Branch = { readonly key: string; readonly from: NodeId; readonly to: NodeId } & (
	| { readonly kind: 'answers'; readonly options: readonly OptionId[]; readonly isEvery: boolean }
	| {
			readonly kind: 'way'
			readonly rank: number
			/** Empty for the last way out, which has no condition. */
			readonly when: Proposition | undefined
			readonly basis: readonly ProvisionId[]
	  }
)

export const topicIds = ['mission', 'relations', 'setting', 'means', 'lead', 'deliveries'] as const
export type TopicId = (typeof topicIds)[number]

const children = (state: State): State[] => Object.values(state.states)
const isTopic = (state: State) => children(state).length > 0
const waysOut = (state: State) => state.always ?? []
const isWeighing = (state: State) => waysOut(state).length > 0

const statesOf = (topic: TopicId): State[] => {
	const root = questionnaire.root as State
	return topic === 'deliveries'
		? children(root).filter((state) => !isTopic(state))
		: children(root.states[topic] as unknown as State)
}

function nodeOf(state: State, topic: TopicId): MapNode {
	if (state.type === 'final') return { kind: 'delivery', id: state.id as DeliveryId, topic }
	if (isWeighing(state)) return { kind: 'weighing', id: state.id as WeighingId, topic }
	return { kind: 'question', id: state.id as QuestionId, topic }
}

type Routed = { readonly target?: readonly { readonly id: string }[] | undefined; readonly meta?: unknown }

const targetOf = (route: Routed | undefined) => route?.target?.[0]?.id as NodeId

function waysOf(state: State): Branch[] {
	return waysOut(state).map((route, index) => ({
		kind: 'way',
		key: `${state.id}:${index + 1}`,
		from: state.id as WeighingId,
		to: targetOf(route),
		rank: index + 1,
		when: route.guard as Proposition | undefined,
		basis: (route.meta as { basis?: readonly ProvisionId[] } | undefined)?.basis ?? [],
	}))
}

function answersOf(state: State): Branch[] {
	const byTarget = new Map<NodeId, OptionId[]>()
	for (const [answer, [route]] of state.transitions) {
		const to = targetOf(route)
		byTarget.set(to, [...(byTarget.get(to) ?? []), answer.slice(state.id.length + 1) as OptionId])
	}
	return [...byTarget].map(([to, options]) => ({
		kind: 'answers',
		key: `${state.id}:${to}`,
		from: state.id as QuestionId,
		to,
		options,
		isEvery: byTarget.size === 1,
	}))
}

/** The nodes of the chart, topic by topic, in the order in which the chart names them. */
export const nodes: readonly MapNode[] = topicIds.flatMap((topic) =>
	statesOf(topic).map((state) => nodeOf(state, topic)),
)

export const branches: readonly Branch[] = topicIds.flatMap((topic) =>
	statesOf(topic).flatMap((state) => (isWeighing(state) ? waysOf(state) : answersOf(state))),
)

const byId = new Map(nodes.map((node) => [node.id as NodeId, node]))

export function nodeWith(id: NodeId): MapNode {
	const node = byId.get(id)
	if (node === undefined) throw new Error(`The chart has no ${id}`)
	return node
}

export const nodesIn = (topic: TopicId) => nodes.filter((node) => node.topic === topic)
export const branchesFrom = (id: NodeId) => branches.filter(({ from }) => from === id)
export const branchesTo = (id: NodeId) => branches.filter(({ to }) => to === id)

/** Where the chart begins. */
export const firstNode: NodeId = (function firstIn(state: State): NodeId {
	const [first] = state.initial.target
	return first === undefined ? (state.id as NodeId) : firstIn(first as State)
})(questionnaire.root)
