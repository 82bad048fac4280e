import { describe, expect, it } from 'vitest'
import { assess } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'

const quiet = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

describe('replaying answers', () => {
	it('ends at the delivery that they lead to', () => {
		expect(assess(quiet)).toMatchObject({ status: 'determined', determination: 'hostLeads', unread: [] })
	})

	it('lists the steps in the order asked, however the answers were given', () => {
		const backwards = Object.fromEntries(Object.entries(quiet).reverse()) as Answers
		expect(assess(backwards)).toEqual(assess(quiet))
		expect(assess(backwards).steps.map(({ question }) => question)).toEqual(Object.keys(quiet))
	})

	it('opens at the first question when nothing was answered', () => {
		expect(assess({})).toEqual({ status: 'open', steps: [], unread: [], next: 'missionKind' })
	})

	it('opens at the first question without an answer', () => {
		const { relations, ...rest } = quiet
		expect(assess(rest)).toMatchObject({ status: 'open', next: 'relations' })
		expect(assess(rest).unread.map(({ question }) => question)).toEqual(['setting', 'outerRing', 'threat', 'failure'])
	})

	it('keeps the later answers that still apply when an earlier one is changed', () => {
		const changed = assess({ ...quiet, missionKind: 'honoraryPost' })
		expect(changed).toMatchObject({ status: 'open', next: 'consularRelations' })
		expect(assess({ ...quiet, missionKind: 'honoraryPost', consularRelations: 'working' })).toMatchObject({
			status: 'determined',
			unread: [{ question: 'relations', option: 'working' }],
		})
	})

	it('does not read an answer that the path does not ask for', () => {
		expect(assess({ ...quiet, homeOf: 'localStaff' })).toMatchObject({
			status: 'determined',
			unread: [{ question: 'homeOf', option: 'localStaff' }],
		})
	})

	it.each(['gone', '', 'toString', '__proto__'])('opens at a question whose answer it does not know: %j', (option) => {
		const stale = { ...quiet, setting: option } as unknown as Answers
		expect(assess(stale)).toMatchObject({ status: 'open', next: 'setting' })
	})
})
