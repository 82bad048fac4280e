import type { OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { type Deciding, decisionsOf } from './decides.ts'
import { always, type Diagrams, judge, never, turnsOn, waysFrom } from './diagram.ts'
import { follow } from './follow.ts'
import { hashOf } from './hash.ts'
import { type Field, type Item, itemsOf, listFields, valueFields } from './items.ts'
import { optionsOf, questionIds } from './questions.ts'
import type { Table } from './table.ts'

/** Facts that are not known yet, as they would have to be. */
export type When = { readonly [Q in QuestionId]?: OptionId<Q> }
/** The same, where any of several options will do. */
export type Alternatives = { readonly [Q in QuestionId]?: readonly OptionId<Q>[] }

export type Case = { readonly when: When | Alternatives; readonly value: unknown }

/** Something that does not hold in every case. Where no case has a value, nothing of the kind is said. */
export type Variation = {
	readonly field: Field
	/** The unknown facts that it turns on. */
	readonly by: readonly QuestionId[]
	readonly cases: readonly Case[]
}

type Scalars = (typeof valueFields)[number]
type OrNull<T> = { readonly [K in keyof T]: T[K] | null }

/** What holds whatever the unknown facts are; what is `null` differs from case to case. */
export type VariedResult = Omit<DeterminedResult, Scalars | 'rings'> &
	OrNull<Pick<DeterminedResult, Scalars>> & {
		readonly rings: OrNull<DeterminedResult['rings']>
		readonly varies: readonly Variation[]
		readonly decides: readonly Deciding[]
	}

export const diagramsOf = ({ nodes }: Table): Diagrams => ({
	nodes,
	questions: questionIds.map((id) => ({ id, options: optionsOf(id) })),
})

/** Fills in what is not known, as `when` says and else with the first option, until the chart ends. */
export function complete(given: Given, when: When = {}): Answers {
	const filled: Record<string, string> = {}
	for (;;) {
		const { steps } = follow({ ...given, ...filled } as Given)
		const open = steps.find(({ option }) => option === notKnown)
		if (open === undefined)
			return Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers
		filled[open.question] = when[open.question] ?? optionsOf(open.question)[0] ?? ''
	}
}

/** The ways on from a node, those that lead to the same put together. */
function waysTogether(diagrams: Diagrams, node: number, given: Given) {
	const { question, isOpen, ways } = waysFrom(diagrams, node, given)
	const together = new Map<number, OptionId[]>()
	for (const { option, to } of ways) together.set(to, [...(together.get(to) ?? []), option])
	return { question, isOpen, ways: [...together] }
}

/** Every way for a diagram to hold, in the facts that are still open. */
function* casesOf(diagrams: Diagrams, node: number, given: Given, when: Alternatives = {}): Generator<Alternatives> {
	if (node === never) return
	if (node === always) {
		yield when
		return
	}
	const { question, isOpen, ways } = waysTogether(diagrams, node, given)
	for (const [to, options] of ways)
		yield* casesOf(diagrams, to, given, isOpen ? { ...when, [question]: options } : when)
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

/** Few cases name one option for each fact. Where they would be many, options that end alike stand together. */
const mostCases = 60

const sizeOf = (when: Alternatives) => Object.values(when).reduce((product, options) => product * options.length, 1)

const spelt = (cases: readonly { readonly when: Alternatives; readonly value: unknown }[]): readonly Case[] =>
	cases.reduce((sum, { when }) => sum + sizeOf(when), 0) > mostCases
		? cases
		: cases.flatMap(({ when, value }) => [...oneByOne(when)].map((one) => ({ when: one, value })))

/** One way for a diagram to hold. */
function oneCase(diagrams: Diagrams, root: number, given: Given): When {
	const [found] = casesOf(diagrams, root, given)
	if (found === undefined) throw new Error('An item that never holds')
	const [first] = oneByOne(found)
	return first ?? {}
}

/** The result that follows from what is known, where some facts are not. `table` is that of the kind of mission. */
export function determineOpenly(
	given: Given,
	version: string,
	table: Table,
	answer: (answers: Answers) => Result = (answers) => determine(answers, version),
): VariedResult {
	const diagrams = diagramsOf(table)
	const holds = judge(diagrams, given)
	const seen = new Map<string, Item>()
	const look = (when: When): DeterminedResult => {
		const result = answer(complete(given, when))
		if (result.status !== 'determined') throw new Error('A completion that does not end')
		for (const item of itemsOf(result)) seen.set(hashOf(item.key), item)
		return result
	}
	const known = (hash: string, root: number): Item => {
		if (!seen.has(hash)) look(oneCase(diagrams, root, given))
		const item = seen.get(hash)
		if (item === undefined) throw new Error(`The tables are out of date: no item ${hash}`)
		return item
	}

	const witness = look({})
	const certain = new Set<string>()
	const varies: Variation[] = []
	for (const slot of table.slots) {
		const open: [string, number][] = []
		for (const [hash, root] of Object.entries(slot)) {
			const answer = holds(root)
			if (answer === 'always') certain.add(known(hash, root).key)
			else if (answer === 'sometimes') open.push([hash, root])
		}
		const [first] = open
		if (first === undefined) continue
		const by = new Set(open.flatMap(([, root]) => [...turnsOn(diagrams, root, given)]))
		varies.push({
			field: known(...first).field,
			by: questionIds.filter((question) => by.has(question)),
			cases: spelt(
				open.flatMap(([hash, root]) => {
					const { value } = known(hash, root)
					return [...casesOf(diagrams, root, given)].map((when) => ({ when, value }))
				}),
			),
		})
	}

	const isCertain = new Map(itemsOf(witness).map((item) => [item.value, certain.has(item.key)] as const))
	const { steps } = follow(given)
	const pick = <T>(value: T): T | null => (isCertain.get(value) ? value : null)
	return {
		...witness,
		...Object.fromEntries(valueFields.map((field) => [field, pick(witness[field])])),
		...Object.fromEntries(
			listFields.map((field) => [
				field,
				(witness[field] as readonly unknown[]).filter((value) => isCertain.get(value)),
			]),
		),
		rings: { outside: pick(witness.rings.outside), inside: pick(witness.rings.inside) },
		steps,
		varies,
		decides: decisionsOf(diagrams, table, given, steps),
	} as VariedResult
}
