import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { determinedBetween } from '#machines/pair/determine-between.ts'
import { citations } from '#src/commands/content-texts.ts'
import { sampleOf } from '#src/commands/sample.ts'
import { schema } from '#src/commands/schema.ts'
import { summaryOf } from '#src/commands/summary.ts'
import { unpacked } from '#src/result/packed-citations.ts'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'

const numbers = Array.from({ length: 1000 }, (_, index) => index)

describe('a sample', () => {
	it('is the same for the same seed, in the order of the whole, and holds nothing twice', () => {
		const sample = sampleOf(numbers, 20, 3)
		expect(sampleOf(numbers, 20, 3)).toEqual(sample)
		expect(sample.toSorted((one, other) => one - other)).toEqual(sample)
		expect(new Set(sample).size).toBe(20)
	})

	it('is another one for another seed, and reaches into the end', () => {
		expect(sampleOf(numbers, 20, 4)).not.toEqual(sampleOf(numbers, 20, 3))
		expect(Math.max(...sampleOf(numbers, 20, 3))).toBeGreaterThan(700)
	})

	it('of more than there is, is everything', () => {
		expect(sampleOf(['one', 'two'], 5, 1)).toEqual(['one', 'two'])
	})
})

describe('one path in one line', () => {
	it('says who is bound, who leads, and that no armed help comes without a condition', () => {
		const result = resultOf(ownGuardsLead)
		expect(result.lead.party).toBe('ownTeam')
		expect(summaryOf(ownGuardsLead, result)).toMatchObject({
			answers: ownGuardsLead,
			determination: result.determination,
			bearers: ['hostState'],
			lead: { party: 'ownTeam', owedBy: 'hostState' },
			conditions: true,
		})
	})

	it('names the part of the United Nations that leads', () => {
		const answers = {
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'brokenStaffed',
			setting: 'governmentInConflict',
			outerRing: 'unable',
			threat: 'thirdState',
			forces: 'taskedUnForce',
			failure: 'notYet',
		} as const
		expect(summaryOf(answers, resultOf(answers)).lead).toMatchObject({
			party: 'unitedNations',
			element: 'peacekeepers',
		})
	})

	it('names nobody else where the host State leads itself', () => {
		const { forces, ownGuards, contractors, ...answers } = { ...ownGuardsLead, outerRing: 'delivering' } as const
		expect(summaryOf(answers, resultOf(answers)).lead).toEqual({ party: 'hostState' })
	})

	it('tells where armed help would stand without a condition', () => {
		const result = resultOf(ownGuardsLead)
		const free = { ...result, lead: { ...result.lead, conditions: [] } }
		expect(summaryOf(ownGuardsLead, free).conditions).toBe(false)
		expect(summaryOf(ownGuardsLead, determinedBetween(result, { receiving: 'KEN', sending: 'FRA' })).conditions).toBe(
			true,
		)
	})
})

describe('what an answer can be made of', () => {
	it('is every question with its options, and every id', () => {
		expect(schema.questions.map(({ id }) => id)).toEqual(Object.keys(questions))
		expect(schema.questions[0]).toEqual({
			id: 'missionKind',
			prompt: questions.missionKind.prompt,
			options: Object.entries(questions.missionKind.options).map(([id, { label }]) => ({ id, label })),
		})
		expect(schema.determinations).toEqual(Object.keys(deliveries))
	})
})

it('a citation packed for the page says of its provision what the content says', () => {
	const { instrument, pinpoint, checked } = provisions['VCDR-22(2)']
	expect(unpacked(citations)['VCDR-22(2)']).toEqual({ instrument, pinpoint, checked })
	expect(Object.keys(unpacked(citations)).sort()).toEqual(Object.keys(provisions).sort())
})
