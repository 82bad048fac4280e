import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { regimes } from '#content/regimes.ts'
import { determine } from '#machines/answer/determine.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'
import { type Compared, compareAll } from './compare.ts'

/** Prime to the numbers of options, so that every option of every question is among them. */
const oneIn = 41

const some = [...shapePaths()].filter((_, index) => index % oneIn === 0)

describe('a second opinion, from the law alone', () => {
	const compared: Compared = compareAll(some.map(({ answers }) => answers))

	it('has the same regime, delivery, overlays, bearers, lead, rings and support', () => {
		expect(compared.paths).toBe(Math.ceil(113_964 / oneIn))
		expect(compared.differing).toEqual([])
	})

	it('is about every regime and every delivery', () => {
		const results = some.map(({ answers }) => determine(answers, ''))
		const reached = (name: 'regime' | 'determination') =>
			new Set(results.map((result) => (result.status === 'determined' ? result[name] : '')))
		expect(reached('regime')).toEqual(new Set(Object.keys(regimes)))
		expect(reached('determination')).toEqual(new Set(Object.keys(deliveries)))
	})
})
