import { describe, expect, it } from 'vitest'
import { variedLabels as words } from '#content/interface-varied.ts'
import type { Alternatives, Variation } from '#machines/unknown/varied.ts'
import { groupsOf, optionWords, questionNames } from '#src/varied/cases.ts'
import { fetchWords } from '#src/wording.ts'

await fetchWords()

/** A warning that holds in these cases. */
const held = (value: string, ...cases: readonly Alternatives[]): Variation<Alternatives> => ({
	field: 'warnings',
	by: ['outerRing', 'threat'],
	cases: cases.map((when) => ({ when, value })),
})

const unable: Alternatives = { outerRing: ['unable'] }
const danger: Alternatives = { outerRing: ['attacking'] }
const unableWords = optionWords('outerRing', ['unable'])
const inOrder = ['delivering', 'stretched', 'notAsked', 'unable', 'unwilling'] as const
const some = (count: number) => inOrder.slice(0, count).map((option): Alternatives => ({ outerRing: [option] }))

describe('what varies', () => {
	it('is told with the facts in which it holds', () => {
		expect(unableWords).toBe('Host’s conduct: “It was asked, and is not able”')
		expect(optionWords('outerRing', ['delivering', 'unable'])).toBe(
			'Host’s conduct: “It protects” or “It was asked, and is not able”',
		)
		expect(groupsOf([held('one', { ...unable, threat: ['privatePersons'] })])[0]?.when).toEqual([
			`${unableWords}; ${optionWords('threat', ['privatePersons'])}`,
		])
	})

	it('stands together where it holds in the same cases, and apart where it does not', () => {
		const groups = groupsOf([held('one', unable, danger), held('two', danger), held('three', unable, danger)])
		expect(groups.map(({ values }) => values)).toEqual([['one', 'three'], ['two']])
		expect(groups.map(({ when }) => when.length)).toEqual([2, 1])
		expect(new Set(groups.map(({ key }) => key)).size).toBe(2)
	})

	it('may be of two values, each in cases of its own', () => {
		const [first, second] = [held('one', unable), held('two', danger)]
		const { cases } = { cases: [...first.cases, ...second.cases] }
		expect(groupsOf([{ ...first, cases }]).map(({ values, when }) => [values, when])).toEqual([
			[['one'], [unableWords]],
			[['two'], [optionWords('outerRing', ['attacking'])]],
		])
	})

	it('names up to four cases; more are only said to be many, and come last', () => {
		const groups = groupsOf([held('in many', ...some(5)), held('in few', ...some(4)), held('in one', unable)])
		expect(groups.map(({ values, isMany, when }) => [values, isMany, when.length])).toEqual([
			[['in few'], false, 4],
			[['in one'], false, 1],
			[['in many'], true, 1],
		])
		expect(groups.at(-1)?.when).toEqual([words.varies.many(questionNames(['outerRing', 'threat']))])
	})
})
