import { type Details, type ListId, listIds, type Note, type Statuses } from '#content/participation/participation.ts'
import { Refusal } from '#src/commands/cases.ts'
import { checkedLists, type Lists, type Sources } from './checked-lists.ts'
import type { Row } from './rows.ts'

export type Participation = {
	readonly statuses: Readonly<Record<ListId, Statuses>>
	readonly details: Readonly<Record<ListId, Details>>
}

/** What is shipped of the lists. Throws a Refusal where they cannot be right. */
export function buildParticipation(sources: Sources): Participation {
	const read = checkedLists(sources)
	const each = <T>(build: (id: ListId, read: Lists, sources: Sources) => T) =>
		Object.fromEntries(listIds.map((id) => [id, build(id, read, sources)])) as Record<ListId, T>
	return { statuses: each(statusesOf), details: each(detailsOf) }
}

/** Where absence proves something, every State that other lists name is put under the non-parties. */
function statusesOf(id: ListId, read: Lists, { lists }: Sources): Statuses {
	const listed = new Set(read[id].map(({ code }) => code))
	const everyone = new Set(listIds.flatMap((list) => read[list].map(({ code }) => code)))
	const absent = lists[id].absence === 'nonParty' ? [...everyone].filter((code) => !listed.has(code)) : []
	return grouped([
		...read[id].map(({ code, status }) => [status, code] as const),
		...absent.map((code) => ['nonParty', code] as const),
	])
}

function detailsOf(id: ListId, read: Lists, sources: Sources): Details {
	const rows = read[id].toSorted((one, other) => (one.code < other.code ? -1 : 1))
	const cells = (textOf: (row: Row) => string) =>
		Object.fromEntries(rows.map((row) => [row.code, textOf(row)] as const).filter(([, text]) => text !== ''))
	const { file, asOf } = sources.expected[id]
	const addresses = new Set<string>(sources.lists[id].sources.map(({ url }) => url))
	const ownDates = cells((row) => (row.asOf === asOf ? '' : row.asOf))
	const ownSources = cells(({ source }) => (addressesIn(source).some((url) => addresses.has(url)) ? '' : source))
	return {
		joined: grouped(rows.flatMap(({ joined, code }) => (joined === undefined ? [] : [[joined, code] as const]))),
		dates: cells(({ date }) => date),
		signed: cells(({ signed }) => signed),
		notes: Object.fromEntries(
			rows
				.filter(({ note }) => note !== '')
				.map((row) => [row.code, noteOf(`${file}: ${row.code}`, row, sources.notes)]),
		),
		...(Object.keys(ownDates).length > 0 && { asOf: ownDates }),
		...(Object.keys(ownSources).length > 0 && { sources: ownSources }),
	}
}

function noteOf(at: string, { note }: Row, notes: Sources['notes']): Note {
	const told = Object.hasOwn(notes, note) ? notes[note] : undefined
	if (told === undefined) throw new Refusal(`${at}: the note ${JSON.stringify(note)} has no wording in notes.ts`)
	return told
}

const addressesIn = (source: string) => [...source.matchAll(/https?:\/\/[^\s,)]+/g)].map(([address]) => address)

/** Kinds in the order they come, the codes of each in the order of the alphabet. */
function grouped<K extends string>(pairs: readonly (readonly [K, string])[]): { readonly [P in K]?: string } {
	const kinds = [...new Set(pairs.map(([kind]) => kind))]
	const codesOf = (kind: K) => pairs.filter(([each]) => each === kind).map(([, code]) => code)
	const groups = kinds.map((kind) => [kind, codesOf(kind).sort().join(' ')])
	return Object.fromEntries(groups) as { readonly [P in K]?: string }
}
