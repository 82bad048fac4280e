import { absenceWords } from '#content/participation/columns.ts'
import {
	type Expected,
	type ListId,
	listIds,
	type Note,
	type ParticipationList,
	type Status,
} from '#content/participation/participation.ts'
import { Refusal } from '#src/commands/cases.ts'
import { type KnownStates, type Row, rowsOf } from './rows.ts'

/** All that the shipped data is made from, so that a test can break any part of it. */
export type Sources = {
	/** Each list’s text, by the name of its file. */
	readonly texts: Readonly<Record<string, string>>
	/** By the name of the file without its ending, as the lists came. */
	readonly absence: Readonly<Record<string, string>>
	readonly expected: Readonly<Record<ListId, Expected>>
	readonly lists: Readonly<Record<ListId, ParticipationList>>
	readonly notes: Readonly<Record<string, Note>>
	readonly states: KnownStates
}

export type Lists = Readonly<Record<ListId, readonly Row[]>>

/** Every list, read and held against what it must be. */
export function checkedLists(sources: Sources): Lists {
	const read = Object.fromEntries(listIds.map((id) => [id, checkedRows(id, sources)])) as Lists
	for (const id of listIds) refuseStrayParties(id, read, sources)
	return read
}

function checkedRows(id: ListId, sources: Sources): readonly Row[] {
	const { file, asOf } = sources.expected[id]
	const text = sources.texts[file]
	if (text === undefined) throw new Refusal(`${file}: cannot be read; expected the list of ${id}`)
	const rows = rowsOf(file, text, sources.states)
	refuseCounts(rows, sources.expected[id])
	if (commonest(rows.map((row) => row.asOf)) !== asOf)
		throw new Refusal(`${file}: as of another date than ${JSON.stringify(asOf)}; change the dates of the list too`)
	const meaning = sources.absence[file.replace(/\.csv$/, '')] ?? ''
	if (absenceWords[meaning] !== sources.lists[id].absence)
		throw new Refusal(`${file}: absence means ${JSON.stringify(meaning)}; expected ${sources.lists[id].absence}`)
	return rows
}

function refuseCounts(rows: readonly Row[], { file, rows: counts, source }: Expected) {
	const found = rows.map(({ status }) => status)
	for (const status of new Set([...(Object.keys(counts) as Status[]), ...found])) {
		const count = found.filter((each) => each === status).length
		const wanted = counts[status] ?? 0
		if (count !== wanted)
			throw new Refusal(`${file}: rows that say ${status}: ${count}; expected ${wanted}, by ${source}`)
	}
}

/** Only a party to the convention can be a party to its protocol. */
function refuseStrayParties(id: ListId, read: Lists, { expected, lists }: Sources) {
	const convention = lists[id].protocolTo
	if (convention === undefined) return
	const parties = new Set(partiesIn(read[convention]))
	const stray = partiesIn(read[id]).find((code) => !parties.has(code))
	if (stray !== undefined)
		throw new Refusal(`${expected[id].file}: ${stray} is a party to ${id} but not to ${convention}, its convention`)
}

const partiesIn = (rows: readonly Row[]) => rows.filter(({ status }) => status === 'party').map(({ code }) => code)

function commonest(texts: readonly string[]): string | undefined {
	const count = (text: string) => texts.filter((each) => each === text).length
	return [...new Set(texts)].sort((one, other) => count(other) - count(one))[0]
}
