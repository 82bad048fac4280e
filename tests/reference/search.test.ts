import { beforeEach, describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import { corrections } from '#content/corrections.ts'
import { glossary } from '#content/glossary.ts'
import { instruments } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { provisions } from '#content/provisions.ts'
import { hostDuties } from '#content/reference/host-duties.ts'
import { instrumentGuides } from '#content/treaties.ts'
import { readingOf, textOf } from '#src/reading.ts'
import { buildSearch } from '#src/reference/search-index.ts'
import { fetchWords } from '#src/wording.ts'

await fetchWords()

let search = buildSearch()
beforeEach(() => {
	search = buildSearch()
})

const placesOf = (query: string) => search(query).map(({ to }) => textOf(to))
const first = (query: string) => search(query)[0]

describe('who searches the reference finds', () => {
	it('a section by its heading, and by the name of its page', () => {
		const [section] = hostDuties.sections
		if (section === undefined) throw new Error('A page without sections')
		const hit = {
			to: readingOf('hostDuties', '', section.id),
			kind: 'page',
			title: section.heading,
			text: section.claims.map(({ text }) => text).join(' '),
			hidden: hostDuties.title,
		}
		expect(search(section.heading)).toContainEqual(hit)
		expect(search(`${hostDuties.title} ${section.heading}`)).toContainEqual(hit)
	})

	it('a list by its name', () => {
		const { title, summary } = referenceLabels.pages.glossary
		expect(first(title)).toEqual({ to: readingOf('glossary'), kind: 'page', title, text: summary })
	})

	it('a treaty by its name, its short name, what it gives, to whom and within what limits', () => {
		const { gives, toWhom, limits } = instrumentGuides.VCDR
		const { title, short } = instruments.VCDR
		const hit = {
			to: readingOf('treaty', 'VCDR'),
			kind: 'instrument',
			title: short,
			text: gives,
			hidden: ['VCDR', title, toWhom, ...limits.map(({ text }) => text)].join(' '),
		}
		expect(search(short)).toContainEqual(hit)
		for (const query of [gives, `VCDR ${toWhom}`, `${title} ${limits.at(-1)?.text}`])
			expect(search(query)).toContainEqual(hit)
	})

	it('a provision by its citation, its treaty, its gist and its limits', () => {
		const { gist, limits } = provisions['IPPC-2(1)']
		const hit = {
			to: readingOf('treaty', 'IPPC', 'IPPC-2(1)'),
			kind: 'provision',
			title: 'IPPC art. 2(1)',
			text: gist,
			hidden: `IPPC-2(1) ${instruments.IPPC.short} ${limits}`,
		}
		for (const query of ['IPPC 2(1)', `${instruments.IPPC.short} 2(1)`, gist, limits])
			expect(search(query)).toContainEqual(hit)
		const without = search(provisions['VCDR-32'].gist).find(({ to }) => to.at === 'VCDR-32')
		expect(without?.hidden).toBe(`VCDR-32 ${instruments.VCDR.short} `)
	})

	it('a common mistake by the mistake, and by what is right', () => {
		const { mistake, correction } = corrections.politicalMission
		const hit = { to: readingOf('mistakes', '', 'politicalMission'), kind: 'mistake', title: mistake, text: correction }
		expect(first(mistake)).toEqual(hit)
		expect(search(correction)).toContainEqual(hit)
	})

	it('a word by its meaning, its other forms and its trap', () => {
		const { term, also, meaning, trap } = glossary.consularPost
		const hit = {
			to: readingOf('glossary', '', 'consularPost'),
			kind: 'term',
			title: term,
			text: meaning,
			hidden: [...also, trap].join(' '),
		}
		for (const query of [term, meaning, 'career consulate', trap]) expect(search(query)).toContainEqual(hit)
		const hidden = (id: 'dueDiligence' | 'embassy' | 'archives') =>
			search(glossary[id].term).find(({ to }) => to.page === 'glossary' && to.at === id)?.hidden
		expect(hidden('dueDiligence')).toBe('')
		expect(hidden('embassy')).toBe(`${glossary.embassy.also.join(' ')} `)
		expect(hidden('archives')).toBe(glossary.archives.trap)
	})

	it('a case by its facts, its place, its year and its States', () => {
		const { title, facts, place, year, host, sender } = cases.tehranEmbassy
		const hit = {
			to: readingOf('case', 'tehranEmbassy'),
			kind: 'case',
			title,
			text: facts.map(({ text }) => text).join(' '),
			hidden: `${place} ${year} ${host} ${sender}`,
		}
		for (const query of [title, 'Shiraz Tabriz', `${year}`, facts.at(-1)?.text ?? ''])
			expect(search(query)).toContainEqual(hit)
	})
})

describe('every entry', () => {
	const places = new Set(
		[
			...Object.keys(corrections).map((id) => readingOf('mistakes', '', id)),
			...Object.keys(glossary).map((id) => readingOf('glossary', '', id)),
			...Object.keys(cases).map((id) => readingOf('case', id)),
			...Object.keys(instruments).map((id) => readingOf('treaty', id)),
			...Object.entries(provisions).map(([id, { instrument }]) => readingOf('treaty', instrument, id)),
		].map(textOf),
	)

	it('is found by some word, and leads to a place of its own', () => {
		const found = ['a', 'e', 'i', 'o', 's', 't', 'n', 'c', 'p'].flatMap(placesOf)
		expect([...places].filter((place) => !found.includes(place))).toEqual([])
	})
})

describe('what is typed', () => {
	it('may be the beginning of a word, in any case, without accents and with either apostrophe', () => {
		expect(placesOf('INVIOLAB')).toContain('page=treaty&id=VCDR&at=VCDR-22(1)')
		expect(placesOf('inviolab').length).toBe(placesOf('INVIOLÀB').length)
		expect(placesOf('mission’s')).toEqual(placesOf("mission's"))
	})

	it('has to be found word by word', () => {
		expect(placesOf('honorary consul')).toContain('page=glossary&at=honoraryConsul')
		expect(placesOf('honorary xyzzyplugh')).toEqual([])
	})

	it('may have one letter wrong in a word of five, and none in a shorter one', () => {
		expect(placesOf('guardx').length).toBeGreaterThan(0)
		expect(placesOf('ambas').length).toBeGreaterThan(0)
		expect(placesOf('xrms')).toEqual([])
	})

	it('counts most in a title: the word itself comes before what only mentions it', () => {
		for (const id of ['honoraryConsul', 'inviolability', 'dutyOfCare', 'chapterSeven', 'custodian'] as const)
			expect(first(glossary[id].term)?.to).toEqual(readingOf('glossary', '', id))
	})
})
