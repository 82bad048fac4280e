import type { OptionId, QuestionId } from '#content/questions.ts'
import { determined } from '#machines/answer/determine.ts'
import { answersIn } from '#machines/answer/texts.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult, Step } from '#machines/result.ts'
import { type Deciding, decidingFields, decisionsOf } from './decides.ts'
import { always, type Diagrams, isEnd, never, nodeAt } from './diagram.ts'
import { type Ended, follow, walk } from './follow.ts'
import { hashOf } from './hash.ts'
import { type Field, fields, type Item, itemsOf, listFields, valueFields } from './items.ts'
import { optionsOf } from './questions.ts'
import { type OpenDiagrams, restrict, turnsOn } from './restrict.ts'
import { diagramsOf, type Table } from './table.ts'

/** Facts that are not known yet, as they would have to be. */
export type When = { readonly [Q in QuestionId]?: OptionId<Q> }
/** The same, where any of several options will do. */
export type Alternatives = { readonly [Q in QuestionId]?: readonly OptionId<Q>[] }

export type Case<W = When | Alternatives> = { readonly when: W; readonly value: unknown }

/** Something that does not hold in every case. Where no case has a value, nothing of the kind is said. */
export type Variation<W = When | Alternatives> = {
	readonly field: Field
	/** The unknown facts that it turns on. */
	readonly by: readonly QuestionId[]
	readonly cases: readonly Case<W>[]
}

type Scalars = (typeof valueFields)[number]
type OrNull<T> = { readonly [K in keyof T]: T[K] | null }

/** What holds whatever the unknown facts are; what is `null` differs from case to case. */
export type CertainResult = Omit<DeterminedResult, Scalars | 'rings'> &
	OrNull<Pick<DeterminedResult, Scalars>> & { readonly rings: OrNull<DeterminedResult['rings']> }

export type VariedResult = CertainResult & {
	readonly varies: readonly Variation[]
	readonly decides: readonly Deciding[]
}

/** An answer where facts are not known. What varies is worked out field by field, when it is asked for. */
export type OpenAnswer = {
	readonly certain: CertainResult
	/** How many things of each field do not hold in every case; fields in which nothing varies are left out. */
	readonly varying: ReadonlyMap<Field, number>
	readonly variesIn: (field: Field) => readonly Variation<Alternatives>[]
	readonly decides: readonly Deciding[]
}

/** Fills in what is not known, as `when` says and else with the first option, until the chart ends. */
const complete = (given: Given, when: When): Ended =>
	walk((question) => {
		const answer = given[question]
		const [first = notKnown] = optionsOf(question)
		return answer === undefined || answer === notKnown ? (when[question] ?? first) : answer
	})

/** Every way for a diagram to hold. Options that lead to the same stand together. */
function* casesOf(diagrams: Diagrams, node: number, when: Alternatives = {}): Generator<Alternatives> {
	if (node === never) return
	if (node === always) {
		yield when
		return
	}
	const { id, options, ways } = nodeAt(diagrams, node)
	for (const way of new Set(ways))
		yield* casesOf(diagrams, way, { ...when, [id]: options.filter((_, rank) => ways[rank] === way) })
}

/** One case for each option that stands in it. */
function* oneByOne(when: Alternatives): Generator<When> {
	const several = Object.entries(when).find(([, options]) => options.length > 1)
	if (several === undefined) {
		yield Object.fromEntries(Object.entries(when).map(([question, [option]]) => [question, option])) as When
		return
	}
	const [question, options] = several
	for (const option of options) yield* oneByOne({ ...when, [question]: [option] })
}

/** Every way for a diagram to hold, with one option for each fact. */
function* casesOneByOne(diagrams: Diagrams, root: number): Generator<When> {
	for (const when of casesOf(diagrams, root)) yield* oneByOne(when)
}

/** Few cases name one option for each fact. Where they would be many, options that end alike stand together. */
const mostCases = 60

const sizeOf = (when: Alternatives) => Object.values(when).reduce((product, options) => product * options.length, 1)

function spelt({ field, by, cases }: Variation<Alternatives>): Variation {
	if (cases.reduce((sum, { when }) => sum + sizeOf(when), 0) > mostCases) return { field, by, cases }
	return {
		field,
		by,
		cases: cases.flatMap(({ when, value }) => [...oneByOne(when)].map((one) => ({ when: one, value }))),
	}
}

type Hashed = readonly (readonly [hash: string, item: Item])[]

const hashedBefore = new WeakMap<DeterminedResult, Hashed>()

/** All that a result says, by hash. A result is hashed once. */
function hashedItems(result: DeterminedResult): Hashed {
	const before = hashedBefore.get(result)
	if (before !== undefined) return before
	const hashed = itemsOf(result).map((item) => [hashOf(item.key), item] as const)
	hashedBefore.set(result, hashed)
	return hashed
}

/** What an item says, from a result that says it: words stand in no table. */
function witnesses(diagrams: Diagrams, given: Given, answer: (ended: Ended) => DeterminedResult) {
	const seen = new Map<string, Item>()
	const look = (when: When): DeterminedResult => {
		const result = answer(complete(given, when))
		for (const [hash, item] of hashedItems(result)) seen.set(hash, item)
		return result
	}
	const known = (hash: string, root: number): Item => {
		if (!seen.has(hash)) {
			const [one = {}] = casesOneByOne(diagrams, root)
			look(one)
		}
		const item = seen.get(hash)
		if (item === undefined) throw new Error(`The tables are out of date: no item ${hash}`)
		return item
	}
	return { look, known }
}

/** Leaves of a result what holds in every case. */
function certainOf(witness: DeterminedResult, certain: ReadonlySet<string>, steps: readonly Step[]): CertainResult {
	const isCertain = new Map(hashedItems(witness).map(([hash, item]) => [item.value, certain.has(hash)] as const))
	const pick = <T>(value: T): T | null => (isCertain.get(value) ? value : null)
	const picked = valueFields.map((field) => [field, pick(witness[field])] as const)
	const lists = listFields.map((field): readonly [string, unknown] => {
		const values: readonly unknown[] = witness[field]
		return [field, values.filter((value) => isCertain.get(value))]
	})
	return {
		...witness,
		...(Object.fromEntries(picked) as OrNull<Pick<DeterminedResult, Scalars>>),
		...(Object.fromEntries(lists) as Pick<DeterminedResult, (typeof listFields)[number]>),
		rings: { outside: pick(witness.rings.outside), inside: pick(witness.rings.inside) },
		steps,
	}
}

type OpenSlot = readonly (readonly [hash: string, root: number])[]

/** What holds in every case, and what in some, field by field and slot by slot. */
function sorted(table: Table, { at }: OpenDiagrams) {
	const certain = new Set<string>()
	const openSlots = fields.map((field) => {
		const slots: OpenSlot[] = []
		for (const slot of table.fields[field]) {
			const open: [string, number][] = []
			for (const [hash, node] of Object.entries(slot)) {
				const root = at(node)
				if (root === always) certain.add(hash)
				else if (!isEnd(root)) open.push([hash, root])
			}
			if (open.length > 0) slots.push(open)
		}
		return { field, slots }
	})
	return { certain, openSlots }
}

/** What follows from what is known, where some facts are not. `table` is that of the kind of mission. */
export function answerOpenly(
	given: Given,
	version: string,
	table: Table,
	answer?: (answers: Answers) => DeterminedResult,
): OpenAnswer {
	const { steps } = follow(given)
	const diagrams = restrict(diagramsOf(table), given)
	const answerTo = (ended: Ended) =>
		answer === undefined ? determined(ended, version) : answer(answersIn(ended.steps))
	const { look, known } = witnesses(diagrams, given, answerTo)
	const { certain, openSlots } = sorted(table, diagrams)

	const slotsIn = (field: Field) => openSlots.filter((one) => one.field === field).flatMap(({ slots }) => slots)
	const variesIn = (field: Field) =>
		slotsIn(field).map((open) => ({
			field,
			by: turnsOn(
				diagrams,
				open.map(([, root]) => root),
			),
			cases: open.flatMap(([hash, root]) => {
				const { value } = known(hash, root)
				return [...casesOf(diagrams, root)].map((when) => ({ when, value }))
			}),
		}))

	return {
		certain: certainOf(look({}), certain, steps),
		varying: new Map(
			openSlots.map(({ field, slots }) => [field, slots.length] as const).filter(([, count]) => count > 0),
		),
		variesIn,
		decides: decisionsOf(
			diagrams,
			decidingFields.flatMap(slotsIn).flatMap((open) => open.map(([, root]) => root)),
			steps.filter(({ option }) => option === notKnown).map(({ question }) => question),
		),
	}
}

/** The whole of it, in the public format. What varies is worked out when it is read. */
export function wholeOf({ certain, varying, variesIn, decides }: OpenAnswer): VariedResult {
	let worked: readonly Variation[] | undefined
	return {
		...certain,
		get varies() {
			worked ??= [...varying.keys()].flatMap((field) => variesIn(field).map(spelt))
			return worked
		},
		decides,
	}
}

export const determineOpenly = (...given: Parameters<typeof answerOpenly>): VariedResult =>
	wholeOf(answerOpenly(...given))
