import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attacked } from './attack.ts'
import { parsers } from './parsers.ts'

const seed = 20_260_301
const cases = 20_000

describe.each(parsers.map(([parser, share]) => ({ parser, share, name: parser.name })))(
	'whoever writes them, $name',
	({ parser, share }) => {
		it('are read without a throw, a wait or a change of a prototype, and make sense', () => {
			const tally = { cases: 0, worst: 0 }
			const told = fc.defaultReportMessage(attacked(parser, seed, cases * share, tally))
			expect(told).toBeUndefined()
			expect(tally.cases).toBe(cases * share)
		})
	},
)
