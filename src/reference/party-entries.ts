import { labels } from '#content/interface.ts'
import { partiesLabels } from '#content/interface-parties.ts'
import { details } from '#content/participation/details.ts'
import type { Details, Joining, ListId, Note, Status, Statuses } from '#content/participation/participation.ts'
import { statuses } from '#content/participation/statuses.ts'
import type { State } from '#content/state-names.ts'
import { states } from '#content/states.ts'
import { dateWords } from '#src/result/dates.ts'

const { joining, statuses: statusWords } = partiesLabels

export type Entry = {
	readonly code: string
	readonly name: string
	readonly when?: string | undefined
	readonly note?: Note | undefined
	readonly asOf?: string | undefined
	readonly source?: string | undefined
}

export type Group = { readonly status: Status; readonly entries: readonly Entry[] }

const known: Readonly<Record<string, State>> = states
const rowsOf: Readonly<Record<ListId, Details>> = details
const listed: Readonly<Record<ListId, Statuses>> = statuses
const order = new Intl.Collator(labels.language)

const codesIn = (codes: string | undefined) => codes?.split(' ') ?? []
const stateOf = (code: string): Partial<State> => known[code] ?? {}
const byName = (one: Entry, other: Entry) => order.compare(one.name, other.name)

const month = new Intl.DateTimeFormat(labels.language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthWords = (text: string) => month.format(new Date(text))

const dayIn = (days: Readonly<Record<string, string>>, code: string) => {
	const day = days[code]
	return day === undefined ? undefined : dateWords(day)
}

function howIn({ joined }: Details, code: string) {
	const ways = Object.keys(joined) as Joining[]
	const way = ways.find((each) => codesIn(joined[each]).includes(code))
	return way === undefined ? undefined : joining[way]
}

function entryOf(list: ListId, status: Status, code: string): Entry {
	const rows = rowsOf[list]
	const asOf = rows.asOf?.[code]
	const { name = code } = stateOf(code)
	return {
		code,
		name,
		when: statusWords[status].when?.({
			how: howIn(rows, code),
			joined: dayIn(rows.dates, code),
			signed: dayIn(rows.signed, code),
		}),
		note: rows.notes[code],
		asOf: asOf === undefined ? undefined : monthWords(asOf),
		source: rows.sources?.[code],
	}
}

/** Everybody a list names, by status, in the order in which statuses are worded. */
export const groupsOf = (list: ListId): readonly Group[] =>
	(Object.keys(statusWords) as Status[])
		.map((status) => ({
			status,
			entries: codesIn(listed[list][status])
				.map((code) => entryOf(list, status, code))
				.sort(byName),
		}))
		.filter(({ entries }) => entries.length > 0)

/** Everybody a list does not name. Of them nothing is known from it. */
export function unnamedIn(list: ListId): readonly Entry[] {
	const named = new Set(Object.values(listed[list]).flatMap(codesIn))
	return Object.entries(known)
		.filter(([code]) => !named.has(code))
		.map(([code, { name, note }]) => ({ code, name, note: note === undefined ? undefined : { fact: note } }))
		.sort(byName)
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** Any part of a name or of another name for it, or the whole code. */
export function fits({ code, name }: Entry, query: string) {
	const asked = plain(query)
	const { alpha2 = '', also = [] } = stateOf(code)
	return (
		[code, alpha2].some((each) => plain(each) === asked) || [name, ...also].some((each) => plain(each).includes(asked))
	)
}
