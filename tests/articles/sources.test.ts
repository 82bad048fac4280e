import { expect, it } from 'vitest'
import { answerTo, casebook } from '#tests/support/casebook.ts'
import { citedBelow } from '#tests/support/claims.ts'

it.each(casebook)('the sources of an answer are all that any part of it cites: $situation', ({ answers }) => {
	const { basis, ...parts } = answerTo(answers)
	expect(basis).toEqual([...citedBelow(parts)])
})
