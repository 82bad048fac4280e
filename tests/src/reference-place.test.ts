import { describe, expect, it } from 'vitest'
import { questions } from '#content/questions.ts'
import { begun, moved, pageOf } from '#machines/session.ts'
import { hashFor, placeFrom } from '#src/place.ts'
import { termsIn } from '#src/reference/word-list.tsx'

const calm = '#missionKind=embassy&consent=accepted&relations=working&setting=government&outerRing=delivering'

describe('a link to a reference page', () => {
	it.each([
		'#page=reference',
		'#page=hostDuties',
		'#page=treaty&id=VCDR&at=VCDR-22(2)',
		'#page=treaty&id=GA&at=GA-65%2F30',
		'#page=reference&q=honorary%20consul',
		'#page=elsewhere',
		'#at=missionKind&page=glossary&at=embassy',
		'#missionKind=embassy&at=start&page=cases',
		'#missionKind=embassy&at=consent&page=case&id=tehranEmbassy',
		`${calm}&at=setting&page=mistakes`,
	])('reads back as it was written: %s', (hash) => {
		const place = placeFrom(hash)
		expect(place.problems).toEqual([])
		expect(hashFor(place)).toBe(hash)
	})

	it('keeps the answers in front of it', () => {
		const { reading, ...place } = placeFrom('#missionKind=embassy&at=missionKind&page=glossary&at=embassy')
		expect(reading).toEqual({ page: 'glossary', id: '', at: 'embassy', q: '' })
		expect(hashFor(place)).toBe('#missionKind=embassy&at=missionKind')
	})

	it('keeps an answer that stands after it', () => {
		const place = placeFrom('#page=treaty&missionKind=embassy&id=VCDR')
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.reading).toEqual({ page: 'treaty', id: 'VCDR', at: '', q: '' })
		expect(place.problems).toEqual([])
	})

	it.each(['#page=', '#page=%', '#page=%E0%A4%A&id=%ZZ', '#page=a&page=b', '#page=treaty&id', '#page=&&&'])(
		'is never an error: %s',
		(hash) => {
			const place = placeFrom(hash)
			expect(place.reading?.page).not.toBe('')
			expect(() => hashFor(place)).not.toThrow()
		},
	)
})

describe('the session', () => {
	it('opens and leaves a reference page with the answers as they were', () => {
		const opened = begun(placeFrom('#missionKind=embassy&at=consent&page=glossary'))
		expect(pageOf(opened)).toBe('reading')
		const left = moved(opened, {
			type: 'restore',
			sheet: undefined,
			place: placeFrom('#missionKind=embassy&at=consent'),
		})
		expect(pageOf(left)).toBe('asking')
		expect(left.answers).toEqual({ missionKind: 'embassy' })
		const again = moved(left, {
			type: 'restore',
			sheet: undefined,
			place: placeFrom('#missionKind=embassy&at=consent&page=cases'),
		})
		const begunAnew = moved(again, { type: 'begin' })
		expect(pageOf(begunAnew)).toBe('asking')
		expect(begunAnew.reading).toBeUndefined()
	})
})

describe('the words of the questions', () => {
	it.each(Object.entries(questions))('%s has some that the glossary explains', (_, question) => {
		expect(termsIn(question).length).toBeGreaterThan(0)
	})

	it('are found in other forms, and not inside other words', () => {
		const terms = (text: string) => termsIn([text]).map(({ id }) => id)
		expect(terms('Two Embassies stand there.')).toContain('embassy')
		expect(terms('Disembassying')).not.toContain('embassy')
	})
})
