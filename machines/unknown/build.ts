import type { Answer, OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { always, firstNode, never } from './diagram.ts'
import { hashOf } from './hash.ts'
import { itemsOf } from './items.ts'
import { optionsOf, questionIds } from './questions.ts'
import type { Shape, Table } from './table.ts'

type Snapshot = ReturnType<typeof start>

/** Nodes that ask the same and lead to the same are one node; a node whose ways all lead to the same is none. */
function nodeMaker(keepsIdle: boolean) {
	const nodes: (readonly [number, ...number[]])[] = []
	const known = new Map<string, number>()
	const make = (question: QuestionId, ways: readonly number[]): number => {
		const [first = never] = ways
		if (!keepsIdle && ways.every((way) => way === first)) return first
		const node = [questionIds.indexOf(question), ...ways] as const
		const key = node.join()
		const before = known.get(key)
		if (before !== undefined) return before
		nodes.push(node)
		known.set(key, nodes.length - 1 + firstNode)
		return nodes.length - 1 + firstNode
	}
	return { nodes, make }
}

export const kinds = optionsOf('missionKind') as readonly OptionId<'missionKind'>[]

const forward = (snapshot: Snapshot, question: QuestionId, option: OptionId) =>
	take(snapshot, `${question}.${option}` as Answer)

/** Which questions are asked after which answers, and where they end. Here every question keeps its node. */
export function buildShape(): Shape {
	const { nodes, make } = nodeMaker(true)
	const deliveries: string[] = []
	const leaf = (delivery: string) => {
		if (!deliveries.includes(delivery)) deliveries.push(delivery)
		return -1 - deliveries.indexOf(delivery)
	}
	const walk = (snapshot: Snapshot): number => {
		if (snapshot.status !== 'active') return leaf(outcomeOf(snapshot))
		const question = questionAt(snapshot)
		return make(
			question,
			optionsOf(question).map((option) => walk(forward(snapshot, question, option))),
		)
	}
	const root = walk(start())
	return { root, nodes, deliveries } as Shape
}

/** What each thing that a result can say turns on, for one kind of mission: worked out from every path. */
export function buildTable(kind: OptionId<'missionKind'>, onPath: () => void = () => {}): Table {
	const { nodes, make } = nodeMaker(false)
	const slots = new Map<string, string>()
	const keys = new Map<string, string>()

	const leaf = (answers: Answers): ReadonlyMap<string, number> => {
		onPath()
		const result = determine(answers, '')
		if (result.status !== 'determined') throw new Error('A path that does not end')
		return new Map(
			itemsOf(result).map(({ key, slot }) => {
				const hash = hashOf(key)
				if ((keys.get(hash) ?? key) !== key) throw new Error(`Two items with the hash ${hash}`)
				keys.set(hash, key)
				slots.set(hash, slot)
				return [hash, always]
			}),
		)
	}
	const walk = (snapshot: Snapshot, answers: Answers): ReadonlyMap<string, number> => {
		if (snapshot.status !== 'active') return leaf(answers)
		const question = questionAt(snapshot)
		const ways = optionsOf(question).map((option) =>
			walk(forward(snapshot, question, option), { ...answers, [question]: option }),
		)
		const items = new Set(ways.flatMap((way) => [...way.keys()]))
		return new Map(
			[...items].map((hash) => [
				hash,
				make(
					question,
					ways.map((way) => way.get(hash) ?? never),
				),
			]),
		)
	}
	const roots = walk(forward(start(), 'missionKind', kind), { missionKind: kind })
	const bySlot = new Map<string | undefined, Record<string, number>>()
	for (const [hash, root] of roots) {
		const slot = slots.get(hash)
		bySlot.set(slot, { ...bySlot.get(slot), [hash]: root })
	}
	return { nodes, slots: [...bySlot.values()] }
}
