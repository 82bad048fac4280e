import { describe, expect, it } from 'vitest'
import type { ReaderId } from '#content/readers.ts'
import { determine, lawOf } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import { pairLawOf } from '#machines/pair/pair-law.ts'
import { stepsFor } from '#machines/readers.ts'

const embassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const left = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'closed',
	setting: 'government',
	emptyPremises: 'protecting',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const attacked = { ...embassy, outerRing: 'attacking' } as const satisfies Answers

/** Outside both Vienna Conventions. */
const southSudan = pairLawOf({ receiving: 'SSD', sending: 'FRA' })

function told(reader: ReaderId, answers: Answers, pairLaw?: typeof southSudan) {
	const result = determine(answers, 'test', pairLaw)
	if (result.status === 'open') throw new Error('Not determined')
	const groups = stepsFor(result, reader, lawOf(answers, pairLaw))
	const under = (heading: string) => groups.find((group) => group.heading === heading)?.items ?? []
	return { result, groups, under }
}

describe('a host', () => {
	it('is told under what it owes now what it still owes on leaving and on justice, and nothing else of it', () => {
		const { result, under } = told('host', embassy)
		const owed = under('What you owe now').filter(({ by }) => by === undefined)
		const topics = ['departure', 'justice']
		expect(owed).toEqual(
			result.hostStillOwes.filter(({ topic }) => topics.includes(topic)).map(({ text, basis }) => ({ text, basis })),
		)
		expect(owed.length).toBeGreaterThan(1)
	})

	it('takes its own steps itself; those of the other side stay with that', () => {
		const { under } = told('host', embassy)
		for (const { by } of under('What you may refuse')) expect(by).toBe('hostState')
		for (const { by } of under('What the other side may do if protection fails')) expect(by).not.toBe('hostState')
	})
})

describe('an organisation', () => {
	it('reads the warning and the report first, then all other steps in the order of the answer', () => {
		const { result, under } = told('organisation', embassy)
		const texts = result.ifItFails.map(({ id, text }) => ({ id, text }))
		const first = ['warnInWriting', 'report']
		const inOrder = [...texts.filter(({ id }) => first.includes(id)), ...texts.filter(({ id }) => !first.includes(id))]
		expect(under('Then, in this order').map(({ text }) => text)).toEqual(inOrder.map(({ text }) => text))
		expect(texts[1]?.id).not.toBe('report')
	})
})

describe('somebody who studies', () => {
	it('takes no step: what is to be compared and read is by nobody', () => {
		const { under } = told('study', embassy)
		for (const item of [...under('What to compare'), ...under('What to read')]) expect(item).not.toHaveProperty('by')
	})

	it('sees each disputed point with all that its views rest on, each rule once', () => {
		const { result, under } = told('study', left)
		const disputed = under('What is disputed')
		expect(disputed.map(({ text }) => text)).toEqual(result.contested.map(({ point }) => point))
		expect(disputed.length).toBeGreaterThan(0)
		for (const [index, { basis, ...point }] of disputed.entries()) {
			const rules = result.contested[index]?.views.flatMap((view) => view.basis) ?? []
			expect(new Set(basis)).toEqual(new Set(rules))
			expect(new Set(basis).size).toBe(basis.length)
			expect(Object.keys(point)).toEqual(['text'])
		}
	})

	it('is told that a disputed point holds by custom where a treaty does not bind both States', () => {
		const [point] = told('study', left, southSudan).under('What is disputed')
		expect(point).toMatchObject({ basis: ['CUST-PREMISES'], force: 'custom' })
	})

	it('and so where only a later view of it holds by custom', () => {
		const { result, under } = told('study', attacked, southSudan)
		const at = result.contested.findIndex(({ views: [first, second] }) => !first?.force && second?.force === 'custom')
		expect(at).toBeGreaterThanOrEqual(0)
		expect(under('What is disputed')[at]?.force).toBe('custom')
	})
})
