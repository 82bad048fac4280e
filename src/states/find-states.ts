import { labels } from '#content/interface.ts'
import { type Senders, senders, statesLabels } from '#content/interface-states.ts'
import { type Organisation, type OrganisationId, organisations } from '#content/organisations.ts'
import type { State } from '#content/state-names.ts'
import { states } from '#content/states.ts'

/** Whom a field can name. */
export type Entry = {
	/** The alpha-3 code of a State, or the id of an organisation. */
	readonly id: string
	readonly name: string
	readonly codes: readonly string[]
	readonly also: readonly string[]
	/** Tells apart what has a name or a code in common. */
	readonly mark: string
	readonly note?: string | undefined
}

/** An entry, and the other name it was found by. */
export type Found = { readonly entry: Entry; readonly by?: string | undefined }

const { compare } = new Intl.Collator(labels.language)
const byName = (one: Entry, other: Entry) => compare(one.name, other.name)

const everyState: readonly Entry[] = Object.entries<State>(states)
	.map(([id, { name, alpha2, also = [], note }]) => ({ id, name, codes: [id, alpha2], also, mark: id, note }))
	.sort(byName)

function organisation(id: OrganisationId): Entry {
	const { name, also = [] }: Organisation = organisations[id]
	return { id, name, codes: [id], also, mark: statesLabels.organisation }
}

export const receivers = everyState

export function sendersOf(kind: Senders): readonly Entry[] {
	const { states, organisations } = senders[kind]
	return states ? [...everyState, ...organisations.map(organisation)].sort(byName) : organisations.map(organisation)
}

/** Words without case, accents, punctuation or a leading article. */
const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word, index) => word !== '' && !(index === 0 && word === 'the'))

const same = 1
const furthest = 5

/** How near the words asked for are to a name, or none: the same, its start, the start of a word, of several. */
function nearness(name: string, asked: readonly string[]): number {
	const words = wordsOf(name)
	const [whole, start] = [words.join(''), asked.join('')]
	if (whole === start) return same
	if (whole.startsWith(start)) return 2
	if (` ${words.join(' ')}`.includes(` ${asked.join(' ')}`)) return 3
	return asked.every((part) => words.some((word) => word.startsWith(part))) ? 4 : furthest
}

type Ranked = Found & { readonly rank: number }

function rank(entry: Entry, asked: readonly string[]): Ranked {
	const code = asked.join('')
	if (entry.codes.some((known) => known.toLowerCase() === code)) return { entry, rank: 0 }
	const ways = [
		{ entry, rank: nearness(entry.name, asked) },
		...entry.also.map((by) => ({ entry, by, rank: nearness(by, asked) + 0.5 })),
	]
	return ways.reduce((best, way) => (way.rank < best.rank ? way : best))
}

const ranked = (entries: readonly Entry[], text: string) => {
	const asked = wordsOf(text)
	if (asked.length === 0) return []
	return entries
		.map((entry) => rank(entry, asked))
		.filter(({ rank }) => rank < furthest)
		.sort((one, other) => one.rank - other.rank)
}

/** Whom a text may mean, best first; all of them as long as nothing is typed. */
export const find = (entries: readonly Entry[], text: string): readonly Found[] =>
	text.trim() === '' ? entries.map((entry) => ({ entry })) : ranked(entries, text)

/** The only one that has the text as its name or code. */
export function exactly(entries: readonly Entry[], text: string): Entry | undefined {
	const [only, ...others] = ranked(entries, text).filter(({ rank }) => rank < same + 1)
	return others.length === 0 ? only?.entry : undefined
}
