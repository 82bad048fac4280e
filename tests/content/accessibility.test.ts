import { describe, expect, it } from 'vitest'
import { accessibility } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'
import { cases } from '#content/cases.ts'
import { deliveries } from '#content/deliveries.ts'
import { instruments } from '#content/instruments.ts'
import { questions } from '#content/questions.ts'
import { referencePages } from '#content/reference.ts'
import { regimes } from '#content/regimes.ts'
import { everyPage } from '#src/reference/catalogue.ts'
import { exceptions, mostExceptions } from '#tests/browser/support/exceptions.ts'
import { settingIds } from '#tests/browser/support/settings.ts'

const { date, places, engines, text, lighthouse } = accessibilityFigures
const count = (record: object) => Object.keys(record).length
const everyPlace = Object.values(places).reduce((sum, number) => sum + number, 0)

describe('the figures of the statement on accessibility: run `npm run access` where they are behind', () => {
	it('cover every page that there is today', () => {
		const { answer, ...others } = places
		const texts = count(referencePages)
		expect(others).toEqual({
			start: 1,
			question: count(questions),
			text: texts,
			treaty: count(instruments),
			case: count(cases),
			revealed: count(cases),
			list: everyPage.length - texts - count(instruments) - count(cases),
		})
		expect(answer).toBeGreaterThanOrEqual(Math.max(count(regimes), count(deliveries)))
	})

	it.each(Object.entries(engines))('%s looked at every page in every setting', (_, found) => {
		expect(Object.keys(found)).toEqual([...settingIds])
		for (const { looks } of Object.values(found)) expect(looks).toBe(everyPlace)
	})

	it('are told as they are: what the last whole run found is among the known gaps, and nothing else is', () => {
		const found = Object.values(engines).flatMap((settings) => Object.values(settings))
		const isClean = found.every(({ violations }) => violations === 0)
		const isTold = accessibility.gaps.points.some((point) => point.startsWith('The last whole run found'))
		expect(isTold).toBe(!isClean)
	})

	it('show no text cut off or overlapping, on any page on the screen', () => {
		expect(text).toEqual({ looks: everyPlace * (settingIds.length - 1), violations: 0, excepted: 0 })
	})

	it.each(Object.entries(lighthouse))('Lighthouse gives full marks: %s', (_, scores) => {
		expect(scores).toEqual({ accessibility: 100, bestPractices: 100, seo: 100 })
	})

	it('name the exceptions that the checks make, at most five, each with its reason', () => {
		expect(accessibilityFigures.exceptions).toEqual(exceptions)
		expect(exceptions.length).toBeLessThanOrEqual(mostExceptions)
		for (const { reason } of exceptions) expect(reason).toMatch(/^.{40,}\.$/)
	})

	it('carry the day of the run', () => {
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
		expect(new Date(date).getTime()).toBeLessThanOrEqual(Date.now())
	})
})

describe('the words of the statement on accessibility', () => {
	it('name every page and setting that has figures', () => {
		const { method, figures } = accessibility
		expect(Object.keys(method.places.kinds)).toEqual(Object.keys(places))
		expect(Object.keys(figures.settings)).toEqual([...settingIds])
		expect(Object.keys(figures.pages)).toEqual(Object.keys(lighthouse))
	})

	it('are whole sentences where they are sentences', () => {
		const { claim, method, gaps, report, exceptions } = accessibility
		const sentences = [
			claim.text,
			report.text,
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
