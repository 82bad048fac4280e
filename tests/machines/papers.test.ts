import { describe, expect, it } from 'vitest'
import { lawOf } from '#machines/answer/determine.ts'
import type { PairLaw } from '#machines/answer/pair-law.ts'
import type { Answers } from '#machines/chart.ts'
import { outlinesFor, outlineText } from '#machines/outline.ts'
import { viewOf } from '#machines/view.ts'

const embassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const left = { ...embassy, relations: 'closed', emptyPremises: 'protecting' } as const satisfies Answers
const visitor = { ...embassy, missionKind: 'highOfficial' } as const satisfies Answers

const headings = (answers: Answers) =>
	outlinesFor(lawOf(answers)).map(({ parts }) => parts.map(({ heading }) => heading))

describe('a paper to fill in', () => {
	it('has the parts that belong to this answer, and no other', () => {
		expect(headings(embassy)).toEqual([
			[
				'The place',
				'The people',
				'What is threatened',
				'What was asked before',
				'What is asked for now',
				'Leaving, if it comes to that',
				'Who may agree to entry',
				'The answer',
				'The rules',
				'Signature and delivery',
			],
			[
				'The place',
				'The people',
				'What happened',
				'What was known before',
				'What the authorities did',
				'What the own side did',
				'Harm',
				'What has been done since',
				'What is asked for',
				'The rules',
				'Signature and delivery',
			],
		])
	})

	it('speaks of no people where the premises are empty, and of a visit where a person is protected', () => {
		for (const parts of headings(left)) expect(parts).not.toContain('The people')
		for (const parts of headings(visitor)) {
			expect(parts).toContain('The visit')
			expect(parts).not.toContain('The place')
		}
	})

	it('names its addressee, and the rules under one part alone', () => {
		for (const outline of outlinesFor(lawOf(embassy))) {
			const text = outlineText(outline, ['VCDR art. 22(2)', 'VCDR art. 29'])
			expect(text).toContain(`\n\nTo: ${outline.to}\n\n1. The place\n> Name the place`)
			expect(text.split('- VCDR art. 22(2)\n- VCDR art. 29\n')).toHaveLength(2)
			expect(text).toContain(
				'> Name only rules that were read and that bind both sides. They may be among these.\n- VCDR',
			)
			expect(text).toContain(
				[
					'\n\n2. The people',
					'> Give numbers by category. Names go in a list of their own, kept safe.',
					'People there: [how many, in which categories]',
					'Others who depend on it: [families, local staff]\n\n3. ',
				].join('\n'),
			)
			expect(text).toMatch(/\[to whom\]\n$/)
		}
	})
})

describe('a view of a contested point', () => {
	const court = { who: 'The Court, in 1980', basis: ['TEHRAN-68'] } as const
	const council = { who: 'The Security Council', basis: ['UNC-25'] } as const
	const view = { text: 'So it is.', basis: ['VCDR-29'], takenBy: [court, council] } as const

	it('names the courts and organs that took it, with what they rest on', () => {
		expect(viewOf(lawOf(embassy), view)).toEqual(view)
	})

	it('names none of them whose ground does not stand between two States', () => {
		const withoutTheCase: PairLaw = { carry: (id) => (id === 'TEHRAN-68' ? null : { id }) }
		expect(viewOf(lawOf(embassy, withoutTheCase), view)).toEqual({ ...view, takenBy: [council] })
	})
})
