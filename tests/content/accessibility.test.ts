import { describe, expect, it } from 'vitest'
import { accessibility } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'
import { engineIds, exceptions, mostExceptions } from '#tests/browser/support/exceptions.ts'
import { settingIds } from '#tests/browser/support/settings.ts'
import { counted, everyPlace, kinds } from '#tests/support/places.ts'

const { kinds: figures, lighthouse } = accessibilityFigures
const today = new Date().toISOString().slice(0, 10)
const placesOf = counted(everyPlace())

const inEverySetting = <T>(value: T) => Object.fromEntries(settingIds.map((setting) => [setting, value]))
const isADayThatWas = (date: string | undefined) =>
	date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today

describe.each(kinds)(
	'the figures of one kind of page: run `npm run access -- --only %s` where they are behind',
	(kind) => {
		const found = figures[kind]
		const places = placesOf[kind]

		it('cover every page of the kind that there is today', () => {
			expect(found?.places).toBe(places)
			expect(places).toBeGreaterThan(0)
		})

		it.each(engineIds)('%s looked at each in every setting, and found nothing', (engine) => {
			const clean = { looks: places, violations: 0, excepted: expect.any(Number) }
			expect(found?.engines[engine]).toEqual(inEverySetting(clean))
		})

		it('show no text cut off or overlapping, on any page on the screen', () => {
			expect(found?.text).toEqual({ looks: places * (settingIds.length - 1), violations: 0, excepted: 0 })
		})

		it('carry the day of the looks', () => {
			expect(found?.date).toSatisfy(isADayThatWas)
		})
	},
)

describe('the figures of the statement on accessibility as a whole', () => {
	it('are of the kinds of page that there are, in the same order', () => {
		expect(Object.keys(figures)).toEqual([...kinds])
	})

	it.each(Object.entries(lighthouse.pages))('Lighthouse gives full marks: %s', (_, scores) => {
		expect(scores).toEqual({ accessibility: 100, bestPractices: 100, seo: 100 })
	})

	it('Lighthouse: carry the day of its look', () => {
		expect(lighthouse.date).toSatisfy(isADayThatWas)
	})

	it('name the exceptions that the checks make, at most five, each with its reason', () => {
		expect(accessibilityFigures.exceptions).toEqual(exceptions)
		expect(exceptions.length).toBeLessThanOrEqual(mostExceptions)
		for (const { reason } of exceptions) expect(reason).toMatch(/^.{40,}\.$/)
	})
})

describe('the words of the statement on accessibility', () => {
	it('name every kind of page and every setting in the order of the figures', () => {
		const { method, figures } = accessibility
		expect(Object.keys(method.places.kinds)).toEqual([...kinds])
		expect(Object.keys(figures.settings)).toEqual([...settingIds])
		expect(Object.keys(figures.pages)).toEqual(Object.keys(lighthouse.pages))
	})

	it('are whole sentences where they are sentences', () => {
		const { claim, method, gaps, report, exceptions } = accessibility
		const sentences = [
			claim.text,
			report.text,
			method.places.text,
			exceptions.text,
			...[claim, method, gaps].flatMap(({ points }): readonly string[] => points),
		]
		expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
	})

	it('claim neither conformance, nor an audit, nor a test with people', () => {
		const words = JSON.stringify(accessibility)
		expect(words).not.toMatch(/\b(fully|is) (conformant|compliant|accessible)|\bconforms to\b/i)
		expect(accessibility.claim.points.join(' ')).toMatch(/not been tested with people.*No third party has audited/)
	})
})
