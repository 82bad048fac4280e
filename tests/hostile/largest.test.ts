import { expect, it } from 'vitest'
import { attackWithExtremes, longest } from './attack.ts'
import { parsers } from './parsers.ts'

it.each(parsers.map(([parser]) => parser))('$name are read in time at their largest', (parser) => {
	const tally = { cases: 0, worst: 0 }
	attackWithExtremes(parser, tally)
	expect(tally.cases).toBe(Object.keys(parser.extremes).length)
	expect(tally.worst).toBeLessThanOrEqual(longest)
})
