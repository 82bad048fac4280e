import { describe, expect, it } from 'vitest'
import { partiesLabels } from '#content/interface-parties.ts'
import { details } from '#content/participation/details.ts'
import { listIds } from '#content/participation/participation.ts'
import { statuses } from '#content/participation/statuses.ts'
import { states } from '#content/states.ts'
import { type Entry, fits, groupsOf, unnamedIn } from '#src/reference/party-entries.ts'

const entriesIn = (list: (typeof listIds)[number], status: string) =>
	groupsOf(list).find((group) => group.status === status)?.entries ?? []
const entryOf = (code: string, list: (typeof listIds)[number] = 'VCDR') =>
	groupsOf(list)
		.flatMap(({ entries }) => entries)
		.find((entry) => entry.code === code)

describe.each(listIds)('the list %s', (list) => {
	it('shows each State under its status, in the order of names, and no status without States', () => {
		const groups = groupsOf(list)
		expect(groups.map(({ status }) => status)).toEqual(
			Object.keys(partiesLabels.statuses).filter((status) => status in statuses[list]),
		)
		for (const { status, entries } of groups) {
			const listed: Readonly<Record<string, string>> = statuses[list]
			expect(entries.map(({ code }) => code).toSorted()).toEqual(listed[status]?.split(' ').toSorted())
			const names = entries.map(({ name }) => name)
			expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare))
		}
	})

	it('leaves unnamed whoever it does not name, in the order of names', () => {
		const named = new Set(groupsOf(list).flatMap(({ entries }) => entries.map(({ code }) => code)))
		const unnamed = unnamedIn(list)
		expect(unnamed.map(({ code }) => code).toSorted()).toEqual(
			Object.keys(states)
				.filter((code) => !named.has(code))
				.toSorted(),
		)
		const names = unnamed.map(({ name }) => name)
		expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare))
	})
})

describe('the convention of 1961', () => {
	it('says how and when a State joined', () => {
		expect(entryOf('VAT')).toMatchObject({ name: 'Holy See', when: 'Ratification, 17 April 1964' })
		expect(entryOf('PSE')?.when).toBe('Accession, 2 April 2014')
		expect(entryOf('VUT')?.when).toBe('Accession, date not found')
		expect(entryOf('SLB')?.when).toMatch(/^Accession or succession, /)
	})

	it('says of a State outside no day, and since when that was known', () => {
		expect(entryOf('SSD')).toStrictEqual({
			code: 'SSD',
			name: 'South Sudan',
			when: undefined,
			note: details.VCDR.notes.SSD,
			asOf: 'July 2024',
			source: undefined,
		})
		expect(entryOf('ATG')?.source).toBe(details.VCDR.sources.ATG)
	})

	it('has a note where there is one', () => {
		expect(entryOf('BGR')?.note).toBe(details.VCDR.notes.BGR)
		expect(entryOf('VAT')).toStrictEqual({
			code: 'VAT',
			name: 'Holy See',
			when: 'Ratification, 17 April 1964',
			note: undefined,
			asOf: undefined,
			source: undefined,
		})
	})

	it('says of Taiwan only that it has no entry, and why', () => {
		expect(unnamedIn('VCDR')).toEqual([{ code: 'TWN', name: 'Taiwan', note: { fact: states.TWN.note } }])
	})
})

it('the convention of 1963 was signed by Israel, which is no party', () => {
	expect(entriesIn('VCCR', 'signatory').find(({ code }) => code === 'ISR')?.when).toMatch(/^Signed, \d+ \w+ 196\d$/)
})

it('a State without a note of its own has none where no list names it', () => {
	const bare = unnamedIn('ICJS-36(2)').find(({ code }) => code === 'AFG')
	expect(bare).toStrictEqual({ code: 'AFG', name: 'Afghanistan', note: undefined })
})

describe('a name is found', () => {
	const turkey = entryOf('TUR') as Entry
	const ivory = entryOf('CIV') as Entry

	it.each([
		['by a part of it', turkey, 'ürki'],
		['without accents', turkey, 'turkiye'],
		['in capitals', turkey, 'TÜRKIYE'],
		['by another name', turkey, 'turkey'],
		['by a part of another name', turkey, 'urke'],
		['by its code', turkey, 'tur'],
		['by its code of two letters', turkey, 'TR'],
		['with either apostrophe', ivory, "d'ivoire"],
		['with either apostrophe', ivory, 'd’Ivoire'],
		['by its code alone', ivory, 'civ'],
	])('%s', (_, entry, query) => {
		expect(fits(entry, query)).toBe(true)
	})

	it.each([
		['part of a code', ivory, 'cv'],
		['the code of another', ivory, 'TR'],
		['another name', turkey, 'france'],
		['a letter that none of its names has', entryOf('SSD') as Entry, 'w'],
	])('not by %s', (_, entry, query) => {
		expect(fits(entry, query)).toBe(false)
	})
})
