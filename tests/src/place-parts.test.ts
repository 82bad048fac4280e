import { describe, expect, it } from 'vitest'
import { sheetLabels } from '#content/interface-sheet.ts'
import { readerIds } from '#content/readers/ids.ts'
import { hashFor, placeFrom, placeOf } from '#src/place.ts'
import { isRecordPage, readingIn, readingOf, textOf } from '#src/reading.ts'
import { cssString, isolated } from '#src/sheet/css-string.ts'
import { pageRules } from '#src/sheet/page-rules.ts'

const [reader] = readerIds
const determined = 'missionKind=officeWithoutStatus&setting=government&outerRing=attacking&failure=notYet'

describe('the reader in a link', () => {
	it('is read and written', () => {
		expect(placeFrom(`#${determined}&reader=${reader}`)).toMatchObject({ reader, problems: [] })
		for (const one of readerIds) {
			const place = placeFrom(`#${determined}&reader=${one}`)
			expect(place.reader).toBe(one)
			expect(hashFor(place)).toContain(`&reader=${one}&`)
		}
		expect(hashFor(placeFrom(`#${determined}`))).not.toContain('reader')
	})

	it('is named where there is no such reader, or more than one', () => {
		expect(placeFrom(`#${determined}&reader=nobody`)).toMatchObject({
			reader: undefined,
			problems: [{ kind: 'unknownReader', part: 'nobody' }],
		})
		const [one, two] = readerIds
		expect(placeFrom(`#${determined}&reader=${one}&reader=${two}`)).toMatchObject({
			reader: undefined,
			problems: [
				{ kind: 'unknownReader', part: one },
				{ kind: 'unknownReader', part: two },
			],
		})
	})
})

describe('other parts of a link', () => {
	it('one version counts, and two are none', () => {
		const written = hashFor({ started: true, answers: placeFrom(`#${determined}`).answers, revisiting: null })
		const [key] = written.split('&').at(-1)?.split('=') ?? []
		expect(placeFrom(`#${determined}&${key}=0a1b2c`)).toMatchObject({ madeUnder: '0a1b2c', problems: [] })
		expect(placeFrom(`#${determined}&${key}=0a1b2c&${key}=0a1b2d`)).toMatchObject({
			madeUnder: undefined,
			problems: [{ kind: 'malformed' }, { kind: 'malformed' }],
		})
	})

	it('an answer of a code that is not on its path is named', () => {
		expect(placeOf({ answers: { missionKind: 'highOfficial', consent: 'accepted' } })).toMatchObject({
			started: true,
			answers: { missionKind: 'highOfficial' },
			problems: [{ kind: 'offPath', step: { question: 'consent', option: 'accepted' } }],
		})
	})

	it('a link without a hash sign reads the same, and one inside a part stays there', () => {
		expect(placeFrom(determined)).toEqual(placeFrom(`#${determined}`))
		expect(readingIn('page=parties&q=a#b').reading).toMatchObject({ q: 'a#b' })
		expect(placeFrom('page=parties&q=a#b').reading).toMatchObject({ q: 'a#b' })
	})
})

describe('a reference page in a link', () => {
	it('stands behind the wizard’s part, each of its parts once', () => {
		expect(readingIn('missionKind=embassy&page=parties&id=FRA&at=top&q=a%20b&id=USA&consent=accepted')).toEqual({
			rest: 'missionKind=embassy&consent=accepted',
			reading: { page: 'parties', id: 'FRA', at: 'top', q: 'a b' },
		})
		expect(readingIn('missionKind=embassy')).toEqual({ rest: 'missionKind=embassy', reading: undefined })
		expect(readingIn('&&page=parties&&')).toEqual({ rest: '', reading: { page: 'parties', id: '', at: '', q: '' } })
	})

	it('without a name is the list of all; what cannot be decoded stays as it is', () => {
		expect(readingIn('page=').reading).toEqual({ page: 'reference', id: '', at: '', q: '' })
		expect(readingIn('page=a%').reading?.page).toBe('a%')
	})

	it('keeps no more of a part than any page needs, and no half of a character', () => {
		const long = 'x'.repeat(200)
		const { page, id, at, q } = readingOf(long, long, long, long)
		expect([page, id, at, q].map(({ length }) => length)).toEqual([60, 100, 60, 100])
		expect(readingOf('a', '', '', `b\ud800`).q).toBe('b\ufffd')
		expect(readingOf('a')).toEqual({ page: 'a', id: '', at: '', q: '' })
	})

	it('is written without what is empty', () => {
		expect(textOf(readingOf('parties', 'FRA', '', 'a b'))).toBe('page=parties&id=FRA&q=a%20b')
	})

	it('is one of three that show assessments or the chart, or another', () => {
		expect(['open', 'compare', 'map', 'parties', ''].map(isRecordPage)).toEqual([true, true, true, false, false])
	})
})

describe('the rules for pages of paper', () => {
	const furniture = { marking: 'RESTRICTED', title: 'A case', reference: 'R7', foot: ['At the foot', 'And below'] }
	const contentOf = (rules: string, place: string) =>
		rules.split(`@${place} {`)[1]?.split('content: ')[1]?.split(';')[0]

	it('set marking, title and number at the head, and the foot with the marking below', () => {
		const rules = pageRules(furniture)
		const head = contentOf(rules, 'top-center') ?? ''
		const foot = contentOf(rules, 'bottom-center') ?? ''
		for (const word of [
			'RESTRICTED',
			'A case',
			'R7',
			'counter(page)',
			'counter(pages)',
			sheetLabels.paper.pageNumber.before,
		])
			expect(head).toContain(word)
		expect(head.indexOf('RESTRICTED')).toBeLessThan(head.indexOf('A case'))
		expect(head).toContain('" · " ')
		for (const word of ['At the foot', 'And below', 'RESTRICTED']) expect(foot).toContain(word)
		expect(foot.indexOf('And below')).toBeLessThan(foot.indexOf('RESTRICTED'))
	})

	it('leave out a reference and a marking that are empty', () => {
		const rules = pageRules({ ...furniture, marking: '', reference: '' })
		expect(rules).not.toContain(' · ')
		const { before, between } = sheetLabels.paper.pageNumber
		expect(contentOf(rules, 'top-center')).toBe(
			`${isolated('A case')} "\\A" ${cssString(before)} " " counter(page) " " ${cssString(between)} " " counter(pages)`,
		)
		expect(contentOf(rules, 'bottom-center')).toBe('"At the foot" "\\A" "And below"')
	})
})
