import { describe, expect, it } from 'vitest'
import { between } from '#machines/pair/between.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { Pair } from '#machines/pair/pair.ts'
import type { DeterminedResult } from '#machines/result.ts'

/** Outside both Vienna Conventions, and without a title to the Court. */
const southSudan: Pair = { receiving: 'SSD', sending: 'FRA' }

type Claims = Pick<
	DeterminedResult,
	'hostStillOwes' | 'limits' | 'warnings' | 'ifItFails' | 'excluded' | 'support' | 'answersFor' | 'basis'
>

const resultWith = (claims: Partial<Claims>) =>
	({
		hostStillOwes: [],
		limits: [],
		warnings: [],
		ifItFails: [],
		excluded: [],
		support: [],
		answersFor: [],
		basis: [],
		...claims,
	}) as Claims as DeterminedResult

const nothing = resultWith({})
const fallenAway = (general: Partial<Claims>, own: Partial<Claims> = {}) =>
	between(resultWith(general), resultWith(own), southSudan).fallsAway

const basis = ['VCDR-22(2)'] as const
const owed = { topic: 'premises', text: 'To protect.', basis } as const
const named = { id: 'search', text: 'No search.', basis } as const
const helping = { party: 'ownTeam', task: 'Guards inside.', conditions: [], basis } as const
const answering = { party: 'hostState', failure: 'No guards came.', basis } as const

describe('what falls away between two States', () => {
	it.each([
		['what the host still owes', { hostStillOwes: [owed] }, 'To protect.'],
		['a limit', { limits: [named] }, 'No search.'],
		['a warning', { warnings: [named] }, 'No search.'],
		['a next step', { ifItFails: [{ ...named, by: 'sendingState' }] }, 'No search.'],
		['what is excluded', { excluded: [named] }, 'No search.'],
		['help', { support: [helping] }, 'Guards inside.'],
		['who answers for a failure', { answersFor: [answering] }, 'No guards came.'],
	] as const)('is a claim on a treaty that does not bind both: %s', (_, general, text) => {
		expect(fallenAway(general as Partial<Claims>)).toEqual([{ text, basis }])
		expect(fallenAway(general as Partial<Claims>, general as Partial<Claims>)).toEqual([])
	})

	it('is not what is only worded anew: a claim with an id is known by that, under its own list', () => {
		const anew = { ...named, text: 'No search by custom.' }
		expect(fallenAway({ limits: [named] }, { limits: [anew] })).toEqual([])
		expect(fallenAway({ limits: [named] }, { warnings: [anew] })).toEqual([{ text: 'No search.', basis }])
		expect(fallenAway({ limits: [named] }, { limits: [{ ...anew, id: 'entry' }] })).toEqual([
			{ text: 'No search.', basis },
		])
	})

	it.each([
		['help', { support: [helping] }, { support: [{ ...helping, task: 'Guards outside.' }] }],
		['an answer for a failure', { answersFor: [answering] }, { answersFor: [{ ...answering, failure: 'Late.' }] }],
	] as const)('%s is another where its text is', (_, general, own) => {
		expect(fallenAway(general as Partial<Claims>, own as Partial<Claims>)).toHaveLength(1)
	})

	it('is a claim of which one of several sources falls away', () => {
		const both = ['TEHRAN-68', 'VCDR-22(2)'] as const
		expect(fallenAway({ hostStillOwes: [{ ...owed, basis: both }] })).toEqual([{ text: 'To protect.', basis: both }])
	})

	it('is no claim that rests on what is no treaty, nor one that is only a way to the Court', () => {
		expect(fallenAway({ hostStillOwes: [{ ...owed, basis: ['TEHRAN-68'] }] })).toEqual([])
		expect(fallenAway({ hostStillOwes: [{ ...owed, basis: ['VCDROP-I'] }] })).toEqual([])
	})

	it('is told beside the pair, the treaties of the general answer and the optional protocols', () => {
		const general = resultWith({ basis: ['VCDR-22(2)', 'VCDR-29', 'TEHRAN-68'] })
		const { states, treaties, court } = between(general, nothing, southSudan)
		expect(states).toEqual(southSudan)
		expect(treaties?.map(({ instrument, binds }) => [instrument, binds])).toEqual([
			['VCDR', 'sending'],
			['VCDROP', 'sending'],
			['VCCROP', 'sending'],
			['CSMOP', 'neither'],
		])
		expect(court).toEqual([])
	})

	it('leaves a question that is open as it is, without the pair', () => {
		const open = determineBetween({ missionKind: 'embassy' }, 'test', southSudan)
		expect(open).toMatchObject({ status: 'open', next: 'consent' })
		expect(open).not.toHaveProperty('states')
	})
})
