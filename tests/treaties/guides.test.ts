import { describe, expect, it } from 'vitest'
import { type Instrument, type InstrumentId, instruments } from '#content/instruments.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { type InstrumentGuide, instrumentGroups, instrumentGuides } from '#content/treaties.ts'

const provisionList: Record<string, Provision> = provisions
const guides: [InstrumentId, InstrumentGuide][] = Object.entries(instrumentGuides).map(([id, guide]) => [
	id as InstrumentId,
	guide,
])
const instrumentOf = (id: InstrumentId): Instrument => instruments[id]
const isChecked = (id: ProvisionId) => provisionList[id]?.checked === true
const sentences = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0
const wordsOf = (guide: InstrumentGuide) => [
	guide.gives,
	guide.toWhom,
	...guide.limits.map((limit) => limit.text),
	guide.status,
]

describe('the guides as a whole', () => {
	it('cover every instrument and nothing else', () => {
		expect(Object.keys(instrumentGuides).sort()).toEqual(Object.keys(instruments).sort())
	})

	it('fill every group', () => {
		expect(new Set(guides.map(([, guide]) => guide.group))).toEqual(new Set(Object.keys(instrumentGroups)))
	})

	it('never describe two instruments in the same words, or one twice', () => {
		const given = guides.map(([, guide]) => guide.gives)
		expect(new Set(given).size).toBe(given.length)
	})
})

describe.each(guides)('%s', (id, guide) => {
	it('is written in full sentences, with typographic quotation marks', () => {
		for (const text of wordsOf(guide)) {
			expect(text).toMatch(/\.$/)
			expect(text).toBe(text.trim())
			expect(text).not.toMatch(/["'`]|\s{2}|\.\./)
		}
	})

	it('says in one or two sentences what it gives, and in one how it stands', () => {
		expect(sentences(guide.gives)).toBeGreaterThanOrEqual(1)
		expect(sentences(guide.gives)).toBeLessThanOrEqual(2)
		expect(sentences(guide.status)).toBe(1)
	})

	it('has one to four limits, none resting on unchecked provisions alone', () => {
		expect(guide.limits.length).toBeGreaterThanOrEqual(1)
		expect(guide.limits.length).toBeLessThanOrEqual(4)
		for (const limit of guide.limits) {
			expect(limit.basis.length).toBeGreaterThanOrEqual(1)
			expect(new Set(limit.basis).size).toBe(limit.basis.length)
			expect(limit.basis.filter(isChecked), limit.text).not.toEqual([])
		}
	})

	it('names key provisions of its own, checked ones where it has any', () => {
		const own = Object.keys(provisions).filter((key) => provisionList[key]?.instrument === id) as ProvisionId[]
		const checked = own.filter(isChecked)
		for (const key of guide.keyProvisions) expect(checked.length > 0 ? checked : own).toContain(key)
		expect(new Set(guide.keyProvisions).size).toBe(guide.keyProvisions.length)
		if (own.length > 0) expect(guide.keyProvisions).not.toEqual([])
	})
})

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]

/** '1961-04-18' as '18 April 1961', '2019-04' as 'April 2019', '2022-2023' as '2022 to 2023'. */
const inWords = (date: string) =>
	date
		.replace(/\b(\d{4})-(\d{4})\b/g, '$1 to $2')
		.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, y, m, d) => `${Number(d)} ${months[Number(m) - 1]} ${y}`)
		.replace(/\b(\d{4})-(\d{2})\b/g, (_, y, m) => `${months[Number(m) - 1]} ${y}`)

const datesIn = (text: string | undefined) => inWords(text ?? '').match(/(\d{1,2} )?([A-Z][a-z]+ )?\b\d{4}\b/g) ?? []
const withoutDates = (text: string) => text.replace(/(\d{1,2} )?([A-Z][a-z]+ )?\b\d{4}\b/g, '')
const numbersIn = (text: string | undefined): string[] => (text ?? '').match(/\d+/g) ?? []
const counted = guides.filter(([id]) => /\d/.test(instrumentOf(id).parties ?? ''))
const uncounted = guides.filter(([id]) => !/\d/.test(instrumentOf(id).parties ?? ''))

describe('the status of', () => {
	it.each(guides)('%s gives the dates of the instrument list', (id, guide) => {
		const { adopted, inForce } = instrumentOf(id)
		for (const date of [...datesIn(adopted), ...datesIn(inForce)]) expect(guide.status).toContain(date)
	})

	it.each(counted)('%s gives the number of parties and its date', (id, guide) => {
		const { parties, partiesAsOf } = instrumentOf(id)
		expect(numbersIn(withoutDates(guide.status)).sort()).toEqual(numbersIn(parties).sort())
		expect(guide.status).toMatch(new RegExp(`\\b${numbersIn(parties)[0]} (parties|Members|States)\\b`))
		for (const date of datesIn(partiesAsOf)) expect(guide.status).toContain(date)
		if (partiesAsOf?.match(/about|after|later|undated/)) expect(guide.status).toMatch(/about|after|later|undated/)
	})

	it.each(uncounted)('%s gives no number of parties, since the list has none', (_, guide) => {
		expect(numbersIn(withoutDates(guide.status))).toEqual([])
	})

	it.each(guides.filter(([id]) => instrumentOf(id).binding === 'parties' && instrumentOf(id).parties === undefined))(
		'%s says that the number is not recorded',
		(_, guide) => expect(guide.status).toContain('not recorded here'),
	)

	it.each(guides.filter(([id]) => /date.*unconfirmed/i.test(instrumentOf(id).note ?? '')))(
		'%s says that a date is unconfirmed',
		(_, guide) => expect(guide.status).toContain('unconfirmed'),
	)

	it.each(guides.filter(([id]) => instrumentOf(id).inForce === undefined))(
		'%s claims no entry into force',
		(_, guide) => expect(guide.status).not.toMatch(/in force since/),
	)
})

describe('the 1975 Convention', () => {
	it('is never described as in force', () => {
		const text = wordsOf(instrumentGuides.VCRS).join(' ')
		expect(instrumentGuides.VCRS.status).toContain('not in force')
		expect(text.replaceAll('not in force', '')).not.toMatch(/in force|entered into force|took effect in/)
		expect(instrumentGuides.VCRS.toWhom).toContain('binds no one')
	})

	it('carries no other guide', () => {
		for (const [id, guide] of guides.filter(([key]) => key !== 'VCRS'))
			expect([...guide.keyProvisions, ...guide.limits.flatMap((limit) => limit.basis)].join(' '), id).not.toContain(
				'VCRS-',
			)
	})
})
