import { describe, expect, it } from 'vitest'
import { settle } from '#machines/ahead.ts'
import { assess, mayBeUnknown, outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { everyPath } from '#machines/paths.ts'

const quiet = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

describe('answers of which some are not known', () => {
	it('come to the deliveries of their branches, each question answered or not known', () => {
		const known = { ...quiet, failure: notKnown } as const
		expect(assess(known)).toEqual({
			status: 'varied',
			deliveries: ['hostLeads'],
			steps: Object.entries(known).map(([question, option]) => ({ question, option })),
			unread: [],
		})
	})

	it('open at the first question that some branch still needs', () => {
		const { failure, threat, ...some } = quiet
		const open = assess({ ...some, relations: notKnown })
		expect(open).toMatchObject({ status: 'open', next: 'emptyPremises', unread: [] })
		const asked = assess({ ...some, relations: notKnown, emptyPremises: 'protecting' })
		expect(asked).toMatchObject({ status: 'open', next: 'threat', unread: [] })
	})

	it('are determined where no branch asks for what is not known', () => {
		const { status, steps, unread } = assess({ ...quiet, homeOf: notKnown })
		expect({ status, steps }).toEqual({ status: 'determined', steps: assess(quiet).steps })
		expect(unread).toEqual([{ question: 'homeOf', option: notKnown }])
	})

	it('are open where no branch has asked for what is not known yet', () => {
		expect(assess({ missionKind: 'embassy', homeOf: notKnown })).toEqual({
			status: 'open',
			next: 'consent',
			steps: [{ question: 'missionKind', option: 'embassy' }],
			unread: [{ question: 'homeOf', option: notKnown }],
		})
	})

	it('are never about the kind of mission, which decides what all others are about', () => {
		expect(mayBeUnknown('missionKind')).toBe(false)
		for (const question of Object.keys(quiet).slice(1)) expect(mayBeUnknown(question as keyof typeof quiet)).toBe(true)
	})
})

describe('the answers that are kept', () => {
	it('are all that are read or may still be read; the others are named', () => {
		const given: Given = { missionKind: 'highOfficial', consent: 'accepted', setting: 'government', failure: 'failed' }
		expect(settle(given)).toEqual({
			kept: { missionKind: 'highOfficial', setting: 'government', failure: 'failed' },
			dropped: [{ question: 'consent', option: 'accepted' }],
		})
	})

	it('are all of them where each is read', () => expect(settle(quiet)).toEqual({ kept: quiet, dropped: [] }))
})

/** Where these answers lead on the chart itself. */
const at = (answers: Answers) =>
	Object.entries(answers).reduce(
		(snapshot, [question, option]) => take(snapshot, `${question}.${option}` as Parameters<typeof take>[1]),
		start(),
	)

describe('the chart', () => {
	const { failure, ...allButFailure } = quiet

	it('asks one question at a time, and none where it has ended', () => {
		expect(questionAt(at(allButFailure))).toBe('failure')
		expect(() => questionAt(at(quiet))).toThrow('The chart asks 0 questions at once')
		const twofold = { getMeta: () => ({ one: { question: 'consent' }, other: { question: 'threat' } }) }
		expect(() => questionAt(twofold as unknown as ReturnType<typeof start>)).toThrow(
			'The chart asks 2 questions at once',
		)
	})

	it('has an outcome only where it has ended', () => {
		expect(outcomeOf(at(quiet))).toBe('hostLeads')
		expect(() => outcomeOf(at(allButFailure))).toThrow('The chart has not ended')
	})

	it('is gone through option by option, and each way ends at its delivery', () => {
		const { threat, ...calm } = allButFailure
		const ways = [...everyPath(at(calm), calm)]
		expect(ways.length).toBeGreaterThan(2)
		expect(ways.map(({ answers }) => answers)).toContainEqual(quiet)
		for (const { answers, determination } of ways) expect(assess(answers)).toMatchObject({ determination })
		expect(new Set(ways.map(({ answers }) => JSON.stringify(answers))).size).toBe(ways.length)
		expect(ways.slice(0, 2).map(({ answers }) => answers.failure)).toEqual(['notYet', 'failed'])
	})
})
