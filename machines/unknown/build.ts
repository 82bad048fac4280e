import type { PartyId } from '#content/parties.ts'
import type { Answer, OptionId, QuestionId } from '#content/questions.ts'
import { determined } from '#machines/answer/determine.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult, Step } from '#machines/result.ts'
import { always, never } from './diagram.ts'
import { hashOf } from './hash.ts'
import { type Field, itemsOf } from './items.ts'
import { optionsOf, questionIds } from './questions.ts'
import { nodeMaker } from './restrict.ts'
import type { Aspect, LeadInShort, Shape, Slot, Summary, Table } from './table.ts'

type Snapshot = ReturnType<typeof start>

type Kind = OptionId<'missionKind'>

export const kinds = optionsOf('missionKind') as readonly Kind[]

const forward = (snapshot: Snapshot, question: QuestionId, option: OptionId) =>
	take(snapshot, `${question}.${option}` as Answer)

const rank = (question: QuestionId) => questionIds.indexOf(question)

/** Values by their place; a value is known by its words. */
function placesOf<T>() {
	const values: T[] = []
	const places = new Map<string, number>()
	const end = (value: T): number => {
		const words = JSON.stringify(value)
		const place = places.get(words) ?? values.push(value) - 1
		places.set(words, place)
		return -1 - place
	}
	return { values, end }
}

/** Which questions are asked after which answers, and where they end. Here every question keeps its node. */
export function buildShape(): Shape {
	const { nodes, make } = nodeMaker({ keepsIdle: true })
	const { values, end } = placesOf<Shape['deliveries'][number]>()
	const walk = (snapshot: Snapshot): number => {
		if (snapshot.status !== 'active') return end(outcomeOf(snapshot))
		const question = questionAt(snapshot)
		const options = optionsOf(question)
		return make(
			rank(question),
			options.map((option) => walk(forward(snapshot, question, option))),
		)
	}
	const root = walk(start())
	return { root, nodes, deliveries: values }
}

const stepsOf = (answers: Answers) =>
	Object.entries(answers).map(([question, option]) => ({ question, option }) as Step)

/** Walks every path from here, and joins what is found at its ends on the way back. */
function join<T>(
	snapshot: Snapshot,
	answers: Answers,
	leaf: (result: DeterminedResult) => T,
	together: (question: QuestionId, ways: readonly T[]) => T,
): T {
	if (snapshot.status !== 'active')
		return leaf(determined({ steps: stepsOf(answers), determination: outcomeOf(snapshot) }, ''))
	const question = questionAt(snapshot)
	const ways = optionsOf(question).map((option) =>
		join(forward(snapshot, question, option), { ...answers, [question]: option }, leaf, together),
	)
	return together(question, ways)
}

const joinKind = <T>(kind: Kind, ...how: [Parameters<typeof join<T>>[2], Parameters<typeof join<T>>[3]]): T =>
	join(forward(start(), 'missionKind', kind), { missionKind: kind }, ...how)

const rootIn = (roots: ReadonlyMap<string, number>, hash: string) => roots.get(hash) ?? never

/** What each thing that a result can say turns on, for one kind of mission: worked out from every path. */
export function buildTable(kind: Kind, onPath: () => void): Table {
	const { nodes, make } = nodeMaker()
	const items = new Map<string, { readonly key: string; readonly slot: string; readonly field: Field }>()

	const leaf = (result: DeterminedResult): ReadonlyMap<string, number> => {
		onPath()
		return new Map(
			itemsOf(result).map(({ key, slot, field }) => {
				const hash = hashOf(key)
				if ((items.get(hash)?.key ?? key) !== key) throw new Error(`Two items with the hash ${hash}`)
				items.set(hash, { key, slot, field })
				return [hash, always]
			}),
		)
	}
	const together = (question: QuestionId, ways: readonly ReadonlyMap<string, number>[]) => {
		const hashes = new Set(ways.flatMap((way) => [...way.keys()]))
		const wayOf = (hash: string) => ways.map((way) => rootIn(way, hash))
		return new Map([...hashes].map((hash) => [hash, make(rank(question), wayOf(hash))]))
	}
	const roots = joinKind(kind, leaf, together)

	const slots = new Map<string, Record<string, number>>()
	const fields = {} as Record<Field, Slot[]>
	for (const [hash, item] of items) {
		const slot = slots.get(item.slot) ?? {}
		slot[hash] = rootIn(roots, hash)
		if (slots.has(item.slot)) continue
		slots.set(item.slot, slot)
		fields[item.field] = [...(fields[item.field] ?? []), slot]
	}
	return { nodes, fields }
}

const shortLead = ({ lead: { party, element, owedBy } }: DeterminedResult): LeadInShort => ({
	party,
	...(element === undefined ? {} : { element }),
	...(owedBy === undefined ? {} : { owedBy }),
})

/** Who leads, who owes what by which article, and what is warned of, for every path of these kinds. */
export function buildSummary(onPath: () => void, ...some: readonly Kind[]): Summary {
	const { nodes, make } = nodeMaker()
	const leads = placesOf<LeadInShort>()
	const duties = placesOf<readonly (readonly [party: PartyId, duty: string])[]>()
	const grounds = placesOf<unknown>()

	const leaf = (result: DeterminedResult): Ends => {
		onPath()
		const warnings = itemsOf(result).filter(({ field }) => field === 'warnings')
		return {
			aspects: {
				lead: leads.end(shortLead(result)),
				duty: duties.end(result.dutyBearers.map(({ party, duty }) => [party, duty] as const)),
				basis: grounds.end(result.dutyBearers[0]?.basis),
			},
			warnings: new Map(warnings.map(({ key }) => [hashOf(key), always])),
		}
	}
	const together = (question: QuestionId, ways: readonly Ends[]): Ends => {
		const node = (wayOf: (way: Ends) => number) => make(rank(question), ways.map(wayOf))
		const hashes = new Set(ways.flatMap((way) => [...way.warnings.keys()]))
		return {
			aspects: {
				lead: node((way) => way.aspects.lead),
				duty: node((way) => way.aspects.duty),
				basis: node((way) => way.aspects.basis),
			},
			warnings: new Map([...hashes].map((hash) => [hash, node((way) => rootIn(way.warnings, hash))])),
		}
	}
	const found = together(
		'missionKind',
		some.map((kind) => joinKind(kind, leaf, together)),
	)
	return {
		nodes,
		roots: found.aspects,
		leads: leads.values,
		bearers: duties.values.map((duty) => duty.map(([party]) => party)),
		warnings: Object.fromEntries(found.warnings),
	}
}

type Ends = { readonly aspects: Readonly<Record<Aspect, number>>; readonly warnings: ReadonlyMap<string, number> }
