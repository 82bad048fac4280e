import { describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import { instruments } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { referencePages } from '#content/reference.ts'
import { readingOf, textOf } from '#src/reading.ts'
import { everyPage, find, listPages, textPages } from '#src/reference/catalogue.ts'

const lists = ['treaties', 'mistakes', 'glossary', 'cases', 'accessibility', 'privacy', 'proof'] as const

describe('a link asks for', () => {
	it.each([
		['the list of all pages', readingOf('reference'), { kind: 'index' }],
		...lists.map((name) => [`the list ${name}`, readingOf(name), { kind: name }] as const),
		['a page to read', readingOf('hostDuties'), { kind: 'text', id: 'hostDuties' }],
		['a treaty', readingOf('treaty', 'VCDR'), { kind: 'treaty', id: 'VCDR' }],
		['a case', readingOf('case', 'tehranEmbassy'), { kind: 'case', id: 'tehranEmbassy' }],
		['a treaty that is not here', readingOf('treaty', 'elsewhere'), { kind: 'unknown' }],
		['a case that is not here', readingOf('case', 'elsewhere'), { kind: 'unknown' }],
		['a case by the name of a treaty', readingOf('case', 'VCDR'), { kind: 'unknown' }],
		['a treaty by the name of a case', readingOf('treaty', 'tehranEmbassy'), { kind: 'unknown' }],
		['a page by the name of a treaty', readingOf('VCDR', 'VCDR'), { kind: 'unknown' }],
		['a page by the name of a case', readingOf('tehranEmbassy', 'tehranEmbassy'), { kind: 'unknown' }],
		['what every object has', readingOf('toString'), { kind: 'unknown' }],
		['what every object has, as a treaty', readingOf('treaty', 'toString'), { kind: 'unknown' }],
		['what every object has, as a case', readingOf('case', 'toString'), { kind: 'unknown' }],
	] as const)('%s', (_, reading, found) => {
		expect(find(reading)).toEqual(found)
	})
})

describe('every page', () => {
	it('is in the catalogue once: the index, the texts, the lists, the treaties, the cases', () => {
		expect(everyPage.map(textOf)).toEqual([
			'page=reference',
			...[...Object.keys(referencePages), ...lists].map((page) => `page=${page}`),
			...Object.keys(instruments).map((id) => textOf(readingOf('treaty', id))),
			...Object.keys(cases).map((id) => `page=case&id=${id}`),
		])
	})

	it('has its title and a summary in the index', () => {
		expect(textPages).toEqual(
			Object.entries(referencePages).map(([id, { title, summary }]) => ({ to: readingOf(id), title, summary })),
		)
		expect(listPages).toEqual(lists.map((id) => ({ to: readingOf(id), ...referenceLabels.pages[id] })))
	})
})
