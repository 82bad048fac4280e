import type { DeliveryId } from '#content/deliveries.ts'
import { leads as order } from '#content/parties.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { type Diagrams, isEnd, nodeAt, openWays } from './diagram.ts'
import { deliveriesAhead } from './follow.ts'
import { optionsOf, questionIds } from './questions.ts'
import { restrict, turnsOn } from './restrict.ts'
import { aspects, diagramsOf, type LeadInShort, rankOf, type Summary } from './table.ts'

/** Who leads, without who owes that lead. */
export type Leader = Omit<LeadInShort, 'owedBy'>

/** What some way of answering the rest can still come to. */
export type Ahead = { readonly leaders: readonly Leader[]; readonly deliveries: readonly DeliveryId[] }

/** What the last answer ruled out. `by` rules it out alone, and would not with one answer fewer. */
export type RuledOut = Ahead & { readonly by: readonly Step[] }

export type Narrowing = Ahead & { readonly last: Step | undefined; readonly ruledOut: readonly RuledOut[] }

/** The parts of an answer that a question may still change. */
export const changeable = [...aspects, 'warnings'] as const
export type Changeable = (typeof changeable)[number]

/** Options that leave the same open. */
export type Way = Ahead & { readonly options: readonly OptionId[] }

/** What each option leaves open, and what turns on the question at all. */
export type Separation = { readonly ways: readonly Way[]; readonly changes: readonly Changeable[] }

const nameOf = ({ party, element }: Leader) => `${party} ${element}`

/** The diagram of who leads, in which leads that differ only in who owes them are one end. */
function leadershipIn(summary: Summary) {
	const names = summary.leads.map(nameOf)
	const alike = names.map((name) => -1 - names.indexOf(name))
	const leaders = summary.leads.map(({ party, element }) => (element === undefined ? { party } : { party, element }))
	const ranked = leaders
		.filter((_, rank) => alike[rank] === -1 - rank)
		.toSorted((one, other) => order.indexOf(one.party) - order.indexOf(other.party))
	const nodes = summary.nodes.map(
		([question, ...ways]) => [question, ...ways.map((way) => alike[rankOf(way)] ?? way)] as const,
	)
	return { diagrams: { ...diagramsOf(summary), nodes }, root: summary.roots.lead, leaders, ranked }
}

/** The ends that are reached from here, each question answered as given, and in every way where it is not. */
function* endsFrom(diagrams: Diagrams, root: number, given: Given): Generator<number> {
	const seen = new Set([root])
	for (const node of seen) {
		if (isEnd(node)) {
			yield node
			continue
		}
		for (const way of openWays(nodeAt(diagrams, node), given)) seen.add(way)
	}
}

const without = (given: Given, question: QuestionId): Given => ({ ...given, [question]: undefined })

const stepsOf = (given: Given): readonly Step[] =>
	questionIds.flatMap((question) => {
		const option = given[question]
		return option === undefined ? [] : [{ question, option }]
	})

/** The answers without which it could still be: each that can be left out is, one after the other. */
function reasonsFor(given: Given, canBe: (given: Given) => boolean): readonly Step[] {
	let needed = given
	for (const { question } of stepsOf(given)) {
		const fewer = without(needed, question)
		if (!canBe(fewer)) needed = fewer
	}
	return stepsOf(needed)
}

function gathered(found: readonly RuledOut[]): readonly RuledOut[] {
	const groups = new Map<string, RuledOut>()
	for (const { by, leaders, deliveries } of found) {
		const name = by.map(({ question }) => question).join()
		const before = groups.get(name)
		groups.set(name, {
			by,
			leaders: [...(before?.leaders ?? []), ...leaders],
			deliveries: [...(before?.deliveries ?? []), ...deliveries],
		})
	}
	return [...groups.values()].sort((one, other) => one.by.length - other.by.length)
}

/** Reads what the answers leave open out of the compiled summary. A leader is the same object wherever it occurs. */
export function narrowingBy(summary: Summary) {
	const diagrams = diagramsOf(summary)
	const leadership = leadershipIn(summary)
	const everyDelivery = deliveriesAhead({})

	const ahead = (given: Given): Ahead => {
		const ends = [...endsFrom(leadership.diagrams, leadership.root, given)]
		const leaders = new Set(ends.map((end) => leadership.leaders[rankOf(end)]))
		const deliveries = new Set(deliveriesAhead(given))
		return {
			leaders: leadership.ranked.filter((leader) => leaders.has(leader)),
			deliveries: everyDelivery.filter((delivery) => deliveries.has(delivery)),
		}
	}

	/** What the answers leave open, and what the last of them, in the order of asking, ruled out. */
	function narrowed(given: Given): Narrowing {
		const now = ahead(given)
		const last = stepsOf(given).at(-1)
		if (last === undefined) return { ...now, last, ruledOut: [] }
		const before = ahead(without(given, last.question))
		const by = (canBe: (ahead: Ahead) => boolean) => reasonsFor(given, (some) => canBe(ahead(some)))
		const leaders = before.leaders
			.filter((leader) => !now.leaders.includes(leader))
			.map((leader) => ({ leaders: [leader], deliveries: [], by: by((some) => some.leaders.includes(leader)) }))
		const deliveries = before.deliveries
			.filter((one) => !now.deliveries.includes(one))
			.map((one) => ({ leaders: [], deliveries: [one], by: by((some) => some.deliveries.includes(one)) }))
		return { ...now, last, ruledOut: gathered([...leaders, ...deliveries]) }
	}

	/**
	 * What a question still separates, the other answers as given. Something turns on it where some way of answering the
	 * rest leads to two values with two of its options.
	 */
	function separates(given: Given, question: QuestionId): Separation {
		const others = without(given, question)
		const ways = new Map<string, Way>()
		for (const option of optionsOf(question)) {
			const left = ahead({ ...others, [question]: option })
			const name = [...left.leaders.map(nameOf), ...left.deliveries].join()
			ways.set(name, { ...left, options: [...(ways.get(name)?.options ?? []), option] })
		}
		const leading = restrict(leadership.diagrams, others)
		const open = restrict(diagrams, others)
		const turns: Readonly<Record<Changeable, readonly QuestionId[]>> = {
			lead: turnsOn(leading, [leading.at(leadership.root)]),
			duty: turnsOn(open, [open.at(summary.roots.duty)]),
			basis: turnsOn(open, [open.at(summary.roots.basis)]),
			warnings: turnsOn(open, Object.values(summary.warnings).map(open.at)),
		}
		return { ways: [...ways.values()], changes: changeable.filter((part) => turns[part].includes(question)) }
	}

	return { ahead, narrowed, separates }
}
