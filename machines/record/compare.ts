import type { RecordedResult, RecordedStep } from './recorded.ts'

/** The parts of two results that are set against each other. */
export const comparedFields = ['duty', 'lead', 'support', 'matrix', 'basis'] as const
/** All that is set against what was recorded. */
export const recordedFields = [
	'headline',
	'confidence',
	'warnings',
	...comparedFields,
	'careOwedBy',
	'answersFor',
	'hostStillOwes',
	'limits',
	'ifItFails',
] as const
export type FieldId = (typeof recordedFields)[number]

/** One line of a result. Ids stay ids and texts stay texts; what a line does not say is left out. */
export type Line = {
	/** Of the lead: who leads on the whole, or in which ring. */
	readonly place?: 'lead' | 'outside' | 'inside'
	readonly task?: string
	readonly party?: string
	readonly element?: string
	readonly owedBy?: string
	readonly standing?: string
	readonly confidence?: string
	readonly text?: string
	readonly conditions?: readonly string[]
	readonly basis?: readonly string[]
	readonly force?: string
}

/** A line on which two results differ: `null` where one of them does not have it. */
export type Change = { readonly left: Line | null; readonly right: Line | null }
export type Difference = { readonly field: FieldId; readonly changes: readonly Change[] }

/** The names under which a line can be met again, the surest first; `alone` counts only where one line has it. */
type Entry = { readonly line: Line; readonly names: readonly string[]; readonly alone?: string }

type Said = { readonly [K in keyof Line]?: Line[K] | undefined }

const lineOf = (said: Said) =>
	Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Line

const nameOf = (...parts: readonly (string | undefined)[]) => JSON.stringify(parts)

/** A claim is the same by its party and text, or by its id; the one claim of a party is its claim in other words. */
const claimOf = ({ id, ...said }: Said & { readonly id?: string | undefined }): Entry => ({
	line: lineOf(said),
	names: [nameOf(said.party, said.element, said.text), ...(id === undefined ? [] : [nameOf('id', id)])],
	...(said.party === undefined ? {} : { alone: nameOf(said.party, said.element) }),
})

const claimsOf = (claims: RecordedResult['limits']) =>
	claims.map(({ id, text, basis, force }) => claimOf({ id, text, basis, force }))

const entryOf = (name: string, said: Said): Entry => ({ line: lineOf(said), names: [name] })

/** A cell that says that a party has no part in a task says no more than a cell that is not there. */
const isHollow = ({ standing, basis, conditions }: RecordedResult['roles'][number]) =>
	standing === 'none' && basis.length === 0 && conditions.length === 0

const entriesOf: Readonly<Record<FieldId, (result: RecordedResult) => readonly Entry[]>> = {
	headline: ({ headline }) => [entryOf('headline', { text: headline })],
	confidence: ({ confidence }) => [entryOf('confidence', { confidence })],
	duty: ({ dutyBearers }) =>
		dutyBearers.map(({ party, duty, basis, force }) => claimOf({ party, text: duty, basis, force })),
	lead: ({ lead: { party, element, owedBy, why, basis, force, conditions }, rings: { outside, inside } }) => [
		entryOf('lead', { place: 'lead', party, element, owedBy, text: why, basis, force, conditions }),
		entryOf('outside', { place: 'outside', party: outside.party, element: outside.element, owedBy: outside.owedBy }),
		entryOf('inside', { place: 'inside', party: inside.party, element: inside.element, owedBy: inside.owedBy }),
	],
	support: ({ support }) =>
		support.map(({ party, element, task, basis, force, conditions }) =>
			claimOf({ party, element, text: task, basis, force, conditions }),
		),
	matrix: ({ roles }) =>
		roles
			.filter((cell) => !isHollow(cell))
			.map(({ task, party, standing, conditions, basis, force }) =>
				entryOf(nameOf(task, party), { task, party, standing, conditions, basis, force }),
			),
	basis: ({ basis }) => basis.map((id) => entryOf(id, { basis: [id] })),
	careOwedBy: ({ careOwedBy }) =>
		careOwedBy.map(({ party, text, basis, force }) => claimOf({ party, text, basis, force })),
	answersFor: ({ answersFor }) =>
		answersFor.map(({ party, failure, basis, force }) => claimOf({ party, text: failure, basis, force })),
	hostStillOwes: ({ hostStillOwes }) => claimsOf(hostStillOwes),
	warnings: ({ warnings }) => claimsOf(warnings),
	limits: ({ limits }) => claimsOf(limits),
	ifItFails: ({ ifItFails }) => claimsOf(ifItFails),
}

type Pairing = Map<Entry, Entry>

/** Pairs the entries that share the name that `by` gives; of several with one name, in their order. */
function pairUp(pairs: Pairing, left: readonly Entry[], right: readonly Entry[], by: (entry: Entry) => string[]) {
	const taken = new Set(pairs.values())
	for (const entry of left) {
		if (pairs.has(entry)) continue
		const names = by(entry)
		const match = right.find((other) => !taken.has(other) && by(other).some((name) => names.includes(name)))
		if (match === undefined) continue
		pairs.set(entry, match)
		taken.add(match)
	}
}

function pairsOf(left: readonly Entry[], right: readonly Entry[]): Pairing {
	const pairs: Pairing = new Map()
	for (const rank of [0, 1]) pairUp(pairs, left, right, ({ names }) => names.slice(rank, rank + 1))
	const met = new Set(pairs.values())
	const rest = [left.filter((entry) => !pairs.has(entry)), right.filter((entry) => !met.has(entry))] as const
	const isAlone = (name: string) => rest.every((side) => side.filter(({ alone }) => alone === name).length === 1)
	pairUp(pairs, rest[0], rest[1], ({ alone }) => (alone !== undefined && isAlone(alone) ? [alone] : []))
	return pairs
}

/** The order of what a line rests on is no part of what it says. */
const said = ({ basis = [], conditions = [], ...line }: Line) =>
	JSON.stringify([Object.entries(line).sort(), basis.toSorted(), conditions])

function changesOf(left: readonly Entry[], right: readonly Entry[]): readonly Change[] {
	const pairs = pairsOf(left, right)
	const met = new Set(pairs.values())
	const changes: Change[] = left.map((entry) => ({ left: entry.line, right: pairs.get(entry)?.line ?? null }))
	const added = right.filter((entry) => !met.has(entry)).map(({ line }): Change => ({ left: null, right: line }))
	return [...changes, ...added].filter(({ left, right }) => !(left && right && said(left) === said(right)))
}

/** Only what differs. Lines of the left result keep its order; those that only the right one has come last. */
export const compare = (
	left: RecordedResult,
	right: RecordedResult,
	fields: readonly FieldId[] = comparedFields,
): readonly Difference[] =>
	fields
		.map((field) => ({ field, changes: changesOf(entriesOf[field](left), entriesOf[field](right)) }))
		.filter(({ changes }) => changes.length > 0)

/** A question that was answered otherwise, or on one side only. */
export type OtherAnswer = {
	readonly question: string
	readonly left: string | null
	readonly right: string | null
}

export function compareAnswers(left: readonly RecordedStep[], right: readonly RecordedStep[]): readonly OtherAnswer[] {
	const optionIn = (steps: readonly RecordedStep[], question: string) =>
		steps.find((step) => step.question === question)?.option ?? null
	const questions = new Set([...left, ...right].map(({ question }) => question))
	return [...questions]
		.map((question) => ({ question, left: optionIn(left, question), right: optionIn(right, question) }))
		.filter((answer) => answer.left !== answer.right)
}
