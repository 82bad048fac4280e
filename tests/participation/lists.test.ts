import { describe, expect, it } from 'vitest'
import { instruments } from '#content/instruments.ts'
import { organisations } from '#content/organisations.ts'
import { details } from '#content/participation/details.ts'
import { expected } from '#content/participation/expected.ts'
import { participationLists } from '#content/participation/lists.ts'
import {
	type Details,
	type ListId,
	listIds,
	type Note,
	type ParticipationList,
	type Status,
	type Statuses,
} from '#content/participation/participation.ts'
import { statuses } from '#content/participation/statuses.ts'
import { unlisted } from '#content/participation/unlisted.ts'
import { provisions } from '#content/provisions.ts'
import { members, others, type State } from '#content/state-names.ts'
import { states } from '#content/states.ts'

const listed: Readonly<Record<ListId, Statuses>> = statuses
const lists: Readonly<Record<ListId, ParticipationList>> = participationLists
const rows: Readonly<Record<ListId, Details>> = details
const known: Readonly<Record<string, State>> = states

const codesOf = (list: ListId, status: Status) => listed[list][status]?.split(' ') ?? []
const statusOf = (list: ListId, code: string) =>
	(Object.keys(listed[list]) as Status[]).find((status) => codesOf(list, status).includes(code))
const partOf = (code: string) => listIds.flatMap((list) => (statusOf(list, code) === 'party' ? [list as string] : []))

describe('the counts', () => {
	it.each([
		['VCDR', { party: 193 }],
		['VCDROP', { party: 70, signatory: 5, withdrawn: 1 }],
		['VCCR', { party: 182, signatory: 4 }],
		['VCCROP', { party: 52, signatory: 18, withdrawn: 1 }],
		['CSM', { party: 39, signatory: 6 }],
		['CSMOP', { party: 17, signatory: 4 }],
		['CPIUN', { party: 162 }],
		['CSUN', { party: 95, signatory: 6 }],
		['IPPC', { party: 179, unconfirmed: 12 }],
		['ICJS-36(2)', { declaration: 75, terminated: 13 }],
	] as const)('%s', (list, counts) => {
		for (const [status, count] of Object.entries(counts))
			expect(codesOf(list, status as Status), status).toHaveLength(count)
		expect(expected[list].rows).toMatchObject(counts)
	})

	it('nobody stands twice in a list, and everybody is known', () => {
		for (const list of listIds) {
			const codes = Object.values(listed[list]).flatMap((group) => group.split(' '))
			expect(new Set(codes).size, list).toBe(codes.length)
			expect(codes.filter((code) => !(code in known))).toEqual([])
		}
	})

	it('where absence proves something, 198 are told; where not, the rest is left open', () => {
		const told = (list: ListId) => Object.values(listed[list]).flatMap((group) => group.split(' ')).length
		for (const list of listIds) if (lists[list].absence === 'nonParty') expect(told(list), list).toBe(198)
		expect(told('IPPC')).toBe(198)
		expect(told('ICJS-36(2)')).toBe(88)
		expect(listIds.filter((list) => lists[list].absence === 'unknown')).toEqual(['IPPC', 'ICJS-36(2)'])
		expect(codesOf('ICJS-36(2)', 'nonParty')).toEqual([])
	})

	it('the parties of a protocol are parties to its convention', () => {
		const protocols = listIds.flatMap((list) => {
			const { protocolTo } = lists[list]
			return protocolTo === undefined ? [] : [[list, protocolTo] as const]
		})
		expect(protocols).toEqual([
			['VCDROP', 'VCDR'],
			['VCCROP', 'VCCR'],
			['CSMOP', 'CSM'],
		])
		for (const [protocol, convention] of protocols)
			expect(codesOf(protocol, 'party').filter((code) => statusOf(convention, code) !== 'party')).toEqual([])
	})
})

describe('what the lists say of', () => {
	it('the States outside the convention of 1961', () => {
		expect(codesOf('VCDR', 'nonParty')).toEqual(['COK', 'NIU', 'PLW', 'SSD', 'XKX'])
		expect(rows.VCDR.asOf).toEqual({ SSD: '2024-07' })
	})

	it('the States outside the convention of 1963', () => {
		expect(codesOf('VCCR', 'signatory')).toEqual(['CAF', 'CIV', 'COG', 'ISR'])
		const outside = ['AFG', 'BDI', 'COK', 'COM', 'ETH', 'GNB', 'NIU', 'PLW', 'SMR', 'SSD', 'TCD', 'XKX']
		expect(codesOf('VCCR', 'nonParty')).toEqual(outside)
	})

	it('the United States', () => {
		expect(partOf('USA')).toEqual(['VCDR', 'VCCR', 'CPIUN', 'IPPC'])
		expect(statusOf('VCDROP', 'USA')).toBe('withdrawn')
		expect(statusOf('VCCROP', 'USA')).toBe('withdrawn')
		expect(rows.VCDROP.dates.USA).toBe('1972-11-13')
		expect(rows.VCDROP.notes.USA?.fact).toContain('October 2018')
		expect(rows.VCCROP.notes.USA?.fact).toContain('March 2005')
		expect(statusOf('CSM', 'USA')).toBe('nonParty')
		expect(statusOf('CSUN', 'USA')).toBe('signatory')
		expect(statusOf('ICJS-36(2)', 'USA')).toBe('terminated')
	})

	it('the Holy See', () => {
		expect(partOf('VAT')).toEqual(['VCDR', 'VCCR', 'IPPC'])
		expect(rows.VCDR.dates.VAT).toBe('1964-04-17')
		expect(rows.VCCR.dates.VAT).toBe('1970-10-08')
		expect(rows.IPPC.dates.VAT).toBe('2012-09-26')
		for (const list of ['VCDROP', 'VCCROP', 'CSM', 'CSMOP', 'CPIUN', 'CSUN'] as const)
			expect(statusOf(list, 'VAT'), list).toBe('nonParty')
		expect(others.VAT.note).toContain('three treaties')
	})

	it('the State of Palestine', () => {
		expect(partOf('PSE')).toEqual(['VCDR', 'VCDROP', 'VCCR', 'VCCROP', 'CSM', 'CSUN', 'IPPC'])
		expect(partOf('PSE').filter((list) => rows[list as ListId].dates.PSE === undefined)).toEqual(['CSUN', 'IPPC'])
		expect(rows.CSUN.notes.PSE?.doubt).toMatch(/^Inferred/)
		expect(others.PSE.note).toMatch(/seven treaties.*two of these.*infer/)
	})

	it('Cook Islands and Niue', () => {
		expect(partOf('COK')).toEqual([])
		expect(statusOf('IPPC', 'COK')).toBe('unconfirmed')
		expect(partOf('NIU')).toEqual(['IPPC'])
		expect(rows.IPPC.dates.NIU).toBe('2009-06-22')
	})

	it('Kosovo: a party to none', () => {
		expect(partOf('XKX')).toEqual([])
		expect(listIds.filter((list) => statusOf(list, 'XKX') === undefined)).toEqual(['ICJS-36(2)'])
	})

	it('Taiwan: nothing at all', () => {
		expect(listIds.filter((list) => statusOf(list, 'TWN') !== undefined)).toEqual([])
	})

	it('the one party to the convention of 1973 that nobody could name', () => {
		const twelve = ['COK', 'SLB', 'SOM', 'SSD', 'SUR', 'TLS', 'TUV', 'TZA', 'VUT', 'WSM', 'ZMB', 'ZWE']
		expect(codesOf('IPPC', 'unconfirmed')).toEqual(twelve)
		for (const code of twelve) expect(rows.IPPC.notes[code]?.doubt, code).toBeDefined()
		expect(codesOf('IPPC', 'nonParty')).toEqual(['AGO', 'COG', 'ERI', 'GMB', 'IDN', 'TCD', 'XKX'])
	})

	it('hosts of large UN missions outside the convention of 1994', () => {
		for (const code of ['SSD', 'SOM', 'AFG', 'IRQ', 'SYR', 'YEM', 'CAF', 'COD'])
			expect(statusOf('CSUN', code), code).toBe('nonParty')
		expect(statusOf('CSUN', 'HTI')).toBe('signatory')
	})

	it('Viet Nam, whose row in the consular protocol is odd', () => {
		expect(statusOf('VCCROP', 'VNM')).toBe('party')
		expect(rows.VCCROP.dates.VNM).toBe('1973-05-10')
		expect(rows.VCCR.dates.VNM).toBe('1992-09-08')
		expect(rows.VCCROP.notes.VNM?.doubt).toMatch(/^Odd/)
	})

	it('Iran, whose declaration is the last and a narrow one', () => {
		expect(statusOf('ICJS-36(2)', 'IRN')).toBe('declaration')
		expect(rows['ICJS-36(2)'].dates.IRN).toBe('2023-06-25')
		expect(rows['ICJS-36(2)'].notes.IRN?.reservation).toContain('immunity')
	})
})

describe('dates and notes', () => {
	it('a party without a date says why', () => {
		const silent = listIds.flatMap((list) =>
			codesOf(list, 'party')
				.filter((code) => rows[list].dates[code] === undefined && rows[list].notes[code]?.doubt === undefined)
				.map((code) => `${list} ${code}`),
		)
		expect(silent).toEqual([])
	})

	it('a State whose status is odd has a note', () => {
		for (const list of listIds)
			for (const status of ['withdrawn', 'terminated', 'unconfirmed'] as const)
				for (const code of codesOf(list, status)) expect(rows[list].notes[code], `${list} ${code}`).toBeDefined()
	})

	it('dates and notes belong to a State that the list names', () => {
		for (const list of listIds) {
			const { dates, signed, notes } = rows[list]
			for (const code of [dates, signed, notes].flatMap((part) => Object.keys(part)))
				expect(statusOf(list, code), `${list} ${code}`).toBeDefined()
		}
	})

	it('a note is one to three sentences, and only its own kind of words stands in it', () => {
		const notes = listIds.flatMap((list) => Object.values<Note>(rows[list].notes))
		expect(notes.length).toBeGreaterThan(100)
		for (const note of notes)
			for (const [kind, text] of Object.entries(note)) {
				expect(text, kind).toMatch(/^[A-Z].*\.$/)
				expect(text.split(/\s+/).length, text).toBeLessThan(40)
				if (kind !== 'recognition') expect(text).not.toContain('non-recognition')
			}
	})
})

describe('each list', () => {
	it.each(listIds)('%s names its instrument, its age, its depositary and where it comes from', (list) => {
		const { instrument, asOf, label, depositary, sources, doubts } = lists[list]
		expect(instruments).toHaveProperty([instrument])
		expect(list in instruments || list in provisions).toBe(true)
		expect(expected[list].asOf).toContain(asOf)
		for (const text of [label, ...doubts]) expect(text).toMatch(/\.$/)
		for (const url of [depositary, ...sources.map((source) => source.url)]) expect(url).toMatch(/^https:\/\//)
		expect(sources.length).toBeGreaterThan(0)
	})

	it('is of the number that the reference gives, where the reference gives one', () => {
		for (const list of listIds) {
			if (list === 'IPPC' || list === 'ICJS-36(2)') continue
			expect(instruments[list].parties).toBe(String(codesOf(list, 'party').length))
		}
		expect(instruments.IPPC.parties).toBe('180')
	})

	it('an instrument without a list is told as such, and has none', () => {
		expect(Object.keys(unlisted).filter((id) => (listIds as readonly string[]).includes(id))).toEqual([])
		for (const text of Object.values(unlisted)) expect(text).toMatch(/\.$/)
	})
})

describe('the States', () => {
	it('are the 193 Members and six others', () => {
		const codes = members.join(' ').split(' ')
		expect(codes).toHaveLength(193)
		expect(new Set(codes).size).toBe(193)
		expect(Object.keys(known)).toEqual([...codes, ...Object.keys(others)].sort())
		const kinds = Object.values(known).map(({ kind }) => kind)
		expect(kinds.filter((kind) => kind === 'member')).toHaveLength(193)
		expect(kinds.filter((kind) => kind === 'observer')).toHaveLength(2)
	})

	it('are Members just where the convention of 1961 and its non-parties say so', () => {
		const parties = codesOf('VCDR', 'party').filter((code) => code !== 'VAT' && code !== 'PSE')
		expect([...parties, 'PLW', 'SSD'].sort()).toEqual(members.join(' ').split(' '))
	})

	it.each([
		['CIV', 'Côte d’Ivoire'],
		['CPV', 'Cabo Verde'],
		['CZE', 'Czechia'],
		['GBR', 'United Kingdom of Great Britain and Northern Ireland'],
		['IRN', 'Iran (Islamic Republic of)'],
		['KOR', 'Republic of Korea'],
		['MKD', 'North Macedonia'],
		['NLD', 'Netherlands (Kingdom of the)'],
		['PSE', 'State of Palestine'],
		['SWZ', 'Eswatini'],
		['TUR', 'Türkiye'],
		['USA', 'United States of America'],
		['VAT', 'Holy See'],
		['VNM', 'Viet Nam'],
	])('%s is called %s', (code, name) => {
		expect(known[code]?.name).toBe(name)
	})

	it.each([
		['UK', 'GBR'],
		['Ivory Coast', 'CIV'],
		['Czech Republic', 'CZE'],
		['Burma', 'MMR'],
		['Swaziland', 'SWZ'],
		['Cape Verde', 'CPV'],
		['Russia', 'RUS'],
		['Iran', 'IRN'],
		['Syria', 'SYR'],
		['Laos', 'LAO'],
		['Moldova', 'MDA'],
		['Tanzania', 'TZA'],
		['Venezuela', 'VEN'],
		['Bolivia', 'BOL'],
		['North Korea', 'PRK'],
		['South Korea', 'KOR'],
		['DRC', 'COD'],
		['Micronesia', 'FSM'],
		['Vatican', 'VAT'],
		['United States', 'USA'],
	])('%s can be typed for %s', (typed, code) => {
		expect(known[code]?.also).toContain(typed)
	})

	it('have a note where they are no Members, and only there', () => {
		for (const [code, { kind, note }] of Object.entries(known)) expect(note !== undefined, code).toBe(kind !== 'member')
	})

	it('territories are left out', () => {
		for (const code of ['PRI', 'GRL', 'HKG', 'ESH']) expect(known).not.toHaveProperty(code)
	})

	it('and organisations do not share their ids', () => {
		expect(Object.keys(organisations).filter((id) => id in known)).toEqual([])
		const pairs = Object.values(known).map(({ alpha2 }) => alpha2 as string)
		expect(Object.keys(organisations).filter((id) => pairs.includes(id))).toEqual(['AU'])
	})
})
