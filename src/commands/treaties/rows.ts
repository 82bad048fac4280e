import { columns, joiningWords, statusWords } from '#content/participation/columns.ts'
import type { Joining, Status } from '#content/participation/participation.ts'
import type { State } from '#content/state-names.ts'
import { Refusal } from '#src/commands/cases.ts'
import { recordsOf } from './csv.ts'
import { folded } from './folded.ts'

export type Row = {
	readonly code: string
	readonly status: Status
	readonly joined: Joining | undefined
	readonly signed: string
	readonly date: string
	readonly note: string
	readonly source: string
	readonly asOf: string
}

export type KnownStates = Readonly<Record<string, State>>

/** Reads one list and refuses what cannot be right in it, row by row. */
export function rowsOf(file: string, text: string, states: KnownStates): readonly Row[] {
	const [first, ...records] = recordsOf(file, text)
	if (first?.join(',') !== columns) throw new Refusal(`${file}: expected the columns ${columns}`)
	const seen = new Set<string>()
	return records.map((cells, index) => {
		const at = `${file}: row ${index + 2}`
		if (cells.length !== 9) throw new Refusal(`${at}: ${cells.length} cells; expected 9`)
		const [code = '', name = '', status = '', joined = '', signed = '', date = '', note = '', source = '', asOf = ''] =
			cells
		refuseStranger(at, code, name, states)
		if (seen.has(code)) throw new Refusal(`${at}: ${code} stands in the list twice`)
		seen.add(code)
		return {
			code,
			status: meaningOf(`${at}: status`, status, statusWords),
			joined: joined === '' ? undefined : meaningOf(`${at}: action`, joined, joiningWords),
			signed: dayIn(`${at}: signature_date`, signed),
			date: dayIn(`${at}: date`, date),
			note,
			source,
			asOf,
		}
	})
}

function refuseStranger(at: string, code: string, name: string, states: KnownStates) {
	const state = Object.hasOwn(states, code) ? states[code] : undefined
	if (state === undefined) throw new Refusal(`${at}: ${said(code)} is the code of no State or entity known here`)
	if (![state.name, ...(state.also ?? [])].some((known) => folded(known) === folded(name)))
		throw new Refusal(`${at}: ${code} is ${state.name}, and the row says ${said(name)}`)
}

function meaningOf<T>(at: string, word: string, words: Readonly<Record<string, T>>): T {
	const meaning = Object.hasOwn(words, word) ? words[word] : undefined
	if (meaning === undefined)
		throw new Refusal(`${at}: ${said(word)} is unknown; expected one of ${Object.keys(words).join(', ')}`)
	return meaning
}

/** A day of the calendar, or nothing where no day was found. */
function dayIn(at: string, text: string): string {
	if (text === '') return text
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
	if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
		throw new Refusal(`${at}: ${said(text)} is no date; expected year-month-day, or nothing`)
	return text
}

const said = (text: string) => JSON.stringify(text)
