import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { proof } from '#content/proof.ts'
import { proofFigures } from '#content/proof-figures.ts'
import { houseRules } from '#tests/reference/house-rules.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

const { checks, content, date, determinations, disagreements, paths, provisions } = proofFigures

describe('the figures of the proof: run `npm run proof -- --write` where they are behind', () => {
	it('are of this content', () => {
		expect(content).toBe(__CONTENT_VERSION__)
	})

	it('are of every check that the command makes, and each holds', () => {
		expect(checks.map(({ name }) => name)).toEqual(Object.keys(proof.checks))
		expect(checks.filter(({ count, ok }) => !ok || count === 0)).toEqual([])
		expect(disagreements).toBe(0)
	})

	it('are of every path, and of every delivery', () => {
		expect(paths).toBe([...shapePaths()].length)
		expect(determinations).toBe(Object.keys(deliveries).length)
	})

	it('say how many provisions were read, and that some were not', () => {
		expect(provisions.read).toBeGreaterThan(200)
		expect(provisions.unread).toBeGreaterThan(0)
	})

	it('carry the day of the run', () => {
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
		expect(date <= new Date().toISOString().slice(0, 10)).toBe(true)
	})
})

describe('the words of the page on what is proved', () => {
	const { method, notProved } = proof
	const sentences = [
		...method.points,
		...Object.values(proof.checks),
		...notProved.points,
		notProved.unread('13', '292'),
	]

	it('keep the house rules of writing, and say nothing twice', () => {
		expect(sentences.flatMap(houseRules)).toEqual([])
		expect(new Set(sentences).size).toBe(sentences.length)
	})

	it('claim neither a review by a lawyer nor that the law is told rightly', () => {
		expect(notProved.points.join(' ')).toMatch(/law is told rightly\. No lawyer has reviewed it/)
	})
})
