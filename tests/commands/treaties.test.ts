import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listIds } from '#content/participation/participation.ts'
import { Refusal } from '#src/commands/cases.ts'
import type { Sources } from '#src/commands/treaties/checked-lists.ts'
import { recordsOf } from '#src/commands/treaties/csv.ts'
import { readSources, shippedFiles } from '#src/commands/treaties/files.ts'
import { buildParticipation } from '#src/commands/treaties/participation.ts'

const root = new URL('../../', import.meta.url)
const sources = readSources(root)

/** What the command says of these sources: one line, or that it takes them. */
function saidOf(broken: Partial<Sources>): string {
	try {
		buildParticipation({ ...sources, ...broken })
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		expect(error.message).not.toContain('\n')
		return error.message
	}
	return 'taken'
}

/** The sources with one list changed: the words must stand there. */
function withList(file: string, old: string | RegExp, fresh: string): Partial<Sources> {
	const text = sources.texts[file] ?? ''
	const changed = text.replace(old, fresh)
	expect(changed).not.toBe(text)
	return { texts: { ...sources.texts, [file]: changed } }
}

const kenya = /^KEN,Kenya,.*\n/m

describe('npm run treaties', () => {
	it.each(Object.entries(shippedFiles(sources)))('would write %s as it is', (path, text) => {
		expect(readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n') === text).toBe(true)
	})

	it('would write the names of States and what the lists say of them, and nothing else', () => {
		expect(Object.keys(shippedFiles(sources))).toEqual([
			'content/states.ts',
			'content/participation/statuses.ts',
			'content/participation/details.ts',
		])
	})

	it('takes the lists as they are, with either line ending', () => {
		expect(saidOf({})).toBe('taken')
		const windows = Object.entries(sources.texts).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])
		expect(saidOf({ texts: Object.fromEntries(windows) })).toBe('taken')
	})

	it('refuses a count that differs', () => {
		expect(saidOf(withList('vcdr_1961.csv', kenya, ''))).toBe(
			'vcdr_1961.csv: rows that say party: 192; expected 193, by the depositary’s count of 193, in copies of 2020 and 2021',
		)
		expect(saidOf(withList('vcdr_1961.csv', /^KEN,Kenya,party,/m, 'KEN,Kenya,signatory,'))).toMatch(
			/party: 192; expected 193/,
		)
		expect(saidOf(withList('icj_optional_clause.csv', /^FRA,France,terminated/m, 'FRA,France,withdrawn'))).toMatch(
			/^icj_optional_clause\.csv: rows that say terminated: 12; expected 13/,
		)
	})

	it('refuses a status that the list is not known to have', () => {
		const added = withList('cpiun_1946.csv', /$/, 'TWN,Taiwan,participant,,,,,,\n')
		expect(saidOf(added)).toMatch(/^cpiun_1946\.csv: rows that say participant: 1; expected 0, by /)
	})

	it.each(['KEM', 'KE', 'ken', '', 'PRI', 'constructor'])('refuses %j, which is the code of no State', (code) => {
		expect(saidOf(withList('vcdr_1961.csv', /^KEN,/m, `${code},`))).toMatch(
			/^vcdr_1961\.csv: row \d+: ".*" is the code of no State or entity known here$/,
		)
	})

	it('counts rows as an editor does, the columns first', () => {
		expect(saidOf(withList('vcdr_1961.csv', /^(iso3.*\n)\w{3},/, '$1QQQ,'))).toMatch(/^vcdr_1961\.csv: row 2: "QQQ" /)
	})

	it('refuses a name that is another State’s', () => {
		expect(saidOf(withList('vcdr_1961.csv', /^KEN,Kenya,/m, 'KEN,Kuwait,'))).toMatch(
			/^vcdr_1961\.csv: row \d+: KEN is Kenya, and the row says "Kuwait"$/,
		)
	})

	it.each([
		['vcdr_op_disputes_1961.csv', /^KEN,Kenya,/m, 'SSD,South Sudan,', 'SSD is a party to VCDROP but not to VCDR'],
		['vccr_op_disputes_1963.csv', /^KEN,Kenya,/m, 'AFG,Afghanistan,', 'AFG is a party to VCCROP but not to VCCR'],
		['special_missions_op_1969.csv', /^AUT,Austria,/m, 'KEN,Kenya,', 'KEN is a party to CSMOP but not to CSM'],
	])('refuses a party to a protocol that is outside its convention: %s', (file, old, fresh, told) => {
		expect(saidOf(withList(file, old, fresh))).toBe(`${file}: ${told}, its convention`)
	})

	it('refuses a State that stands in a list twice', () => {
		const row = kenya.exec(sources.texts['vccr_1963.csv'] ?? '')?.[0] ?? ''
		expect(saidOf(withList('vccr_1963.csv', row, row + row))).toMatch(
			/^vccr_1963\.csv: row \d+: KEN stands in the list twice$/,
		)
	})

	it('refuses a status it does not know', () => {
		expect(saidOf(withList('ippc_1973.csv', /^KEN,Kenya,party,/m, 'KEN,Kenya,Party,'))).toMatch(
			/^ippc_1973\.csv: row \d+: status: "Party" is unknown; expected one of party, signatory, /,
		)
	})

	it('refuses a way of joining it does not know', () => {
		expect(saidOf(withList('vcdr_1961.csv', /^(KEN,Kenya,party),\w+,/m, '$1,approval,'))).toMatch(
			/^vcdr_1961\.csv: row \d+: action: "approval" is unknown; expected one of accession, /,
		)
	})

	it.each(['1965', '01/07/1965', '1965-07-32', '1965-02-29', '1965-13-01', ' 1965-07-01'])(
		'refuses %j, which is no date',
		(date) => {
			const said = `vcdr_1961.csv: row 0: date: "${date}" is no date; expected year-month-day, or nothing`
			const broken = withList('vcdr_1961.csv', /^(KEN,Kenya,party,accession,,)[^,]*/m, `$1${date}`)
			expect(saidOf(broken).replace(/row \d+/, 'row 0')).toBe(said)
			const signed = withList('vcdr_1961.csv', /^(KEN,Kenya,party,accession,)/m, `$1${date}`)
			expect(saidOf(signed)).toMatch(/signature_date: ".*" is no date/)
		},
	)

	it('refuses a note for which there is no wording', () => {
		const broken = withList('cpiun_1946.csv', 'gold dealing limits (section 5)', 'something new')
		expect(saidOf(broken)).toBe('cpiun_1946.csv: ZAF: the note "something new" has no wording in notes.ts')
	})

	it('has no wording to spare', () => {
		const used = new Set(Object.values(sources.texts).flatMap((text) => recordsOf('', text).map((cells) => cells[6])))
		expect(Object.keys(sources.notes).filter((note) => !used.has(note))).toEqual([])
	})

	it('refuses a list of another date', () => {
		expect(saidOf(withList('vccr_1963.csv', /2024-03-28$/gm, '2025-03-28'))).toMatch(
			/^vccr_1963\.csv: as of another date than "2024-03-28"/,
		)
	})

	it('takes a row of another date: a list is of the date that most of its rows have', () => {
		expect(saidOf(withList('vccr_1963.csv', /2024-03-28$/m, '2025-03-28'))).toBe('taken')
	})

	it('keeps the source of a row only where it is none of the list’s, secure or not', () => {
		const { file } = sources.expected.VCDR
		const changed = withList(file, /https:/g, 'http:')
		const ownSources = sources.lists.VCDR.sources.map((source) => ({
			...source,
			url: source.url.replace('https:', 'http:'),
		}))
		const lists = { ...sources.lists, VCDR: { ...sources.lists.VCDR, sources: ownSources } }
		const { details } = buildParticipation({ ...sources, ...changed, lists } as Sources)
		expect(Object.keys(details.VCDR.sources ?? {})).toEqual(
			Object.keys(buildParticipation(sources).details.VCDR.sources ?? {}),
		)
	})

	it('refuses other columns, a row that is cut off and a quote that stays open', () => {
		expect(saidOf(withList('vcdr_1961.csv', /^iso3,state_name/, 'state_name,iso3'))).toMatch(
			/^vcdr_1961\.csv: expected the columns iso3,/,
		)
		expect(saidOf(withList('vcdr_1961.csv', kenya, 'KEN,Kenya,party\n'))).toMatch(/row \d+: 3 cells; expected 9$/)
		expect(saidOf(withList('vcdr_1961.csv', /^KEN,Kenya,/m, 'KEN,"Kenya,'))).toMatch(/^vcdr_1961\.csv: .*quote|cells/)
	})

	it('refuses a missing list, and a change in what absence means', () => {
		const { 'cpiun_1946.csv': _, ...texts } = sources.texts
		expect(saidOf({ texts })).toBe('cpiun_1946.csv: cannot be read; expected the list of CPIUN')
		const absence = { ...sources.absence, ippc_1973: 'not a party on the as-of date' }
		expect(saidOf({ absence })).toBe('ippc_1973.csv: absence means "not a party on the as-of date"; expected unknown')
	})

	it('reads every list there is', () => {
		expect(Object.keys(sources.texts).sort()).toEqual(listIds.map((id) => sources.expected[id].file).sort())
		expect(
			Object.keys(sources.absence)
				.map((name) => `${name}.csv`)
				.sort(),
		).toEqual(Object.keys(sources.texts).sort())
	})
})

describe('a comma-separated file', () => {
	it('may have commas, quotes and empty cells', () => {
		expect(recordsOf('a.csv', 'a,"b, c",\n"say ""so""",,d')).toEqual([
			['a', 'b, c', ''],
			['say "so"', '', 'd'],
		])
	})
})
