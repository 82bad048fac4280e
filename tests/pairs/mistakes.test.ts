import { describe, expect, it } from 'vitest'
import { phrases } from '#content/phrases.ts'
import { determine } from '#machines/answer/determine.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { Pair } from '#machines/pair/pair.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { lawsOfClaims, lawsOfThePair } from './laws.ts'
import { givingWay, groundsIn, type Seen } from './seen.ts'
import { missions } from './table.ts'

const laws = [...lawsOfClaims, ...lawsOfThePair]

function seenBetween(pair: Pair, spoil: (own: DeterminedResult) => Partial<DeterminedResult> = () => ({})): Seen {
	const answers = missions.embassy
	const general = determine(answers, 'test') as DeterminedResult
	const whole = determineBetween(answers, 'test', pair) as DeterminedResult
	const own = { ...whole, ...spoil(whole) }
	return { answers, pair, general, own, grounds: groundsIn(own), givesWay: givingWay(pair) }
}

/** Outside the VCDR, and without a title. */
const southSudan: Pair = { receiving: 'SSD', sending: 'FRA' }
const step = { id: 'court', text: 'Argue.', by: 'sendingState', basis: ['TEHRAN-68'] } as const
const owed = { topic: 'premises', text: 'To protect.' } as const

/** For each law the mistake that it guards against. */
const mistakes: Readonly<Record<string, (own: DeterminedResult) => Partial<DeterminedResult>>> = {
	'no claim rests on a treaty that certainly does not bind both, save by assimilation': () => ({
		hostStillOwes: [{ ...owed, basis: ['VCDR-22(2)'], force: 'assimilation' }],
	}),
	'what holds by custom cites custom, and what holds by assimilation an agreement of one host': () => ({
		hostStillOwes: [{ ...owed, basis: ['TEHRAN-68'], force: 'custom' }],
	}),
	'the Court is cited only where the lists show the title': () => ({
		ifItFails: [{ ...step, basis: ['IPPC-13'] }],
	}),
	'the Court is spoken of only where there is a title': () => ({
		ifItFails: [{ ...step, needs: 'A title to the International Court' }],
	}),
	'those who owe the duty are the same as without the pair, and never none': () => ({ dutyBearers: [] }),
	'delivery, lead and rings are the same as without the pair': ({ lead }) => ({ lead: { ...lead, party: 'nobody' } }),
	'every step of the reasoning is still there': ({ because }) => ({ because: because.slice(1) }),
	'every cell of the matrix is still there, and none gains by the pair': ({ roles }) => ({ roles: roles.slice(1) }),
	'every claim keeps a basis, but for cells without a role, reasons that fall away and views of a dispute': () => ({
		limits: [{ id: 'fire', text: 'Stay out.', basis: [] }],
	}),
	'“does not bind both” is said only of what certainly does not': ({ because }) => ({
		because: because.map(({ from }) => ({ from, fact: phrases.reasonFallsAway, basis: [] })),
	}),
	'nobody is called “not a party” who is not so called without the pair': () => ({
		checks: [{ text: 'The host is not a party to the Convention.' }],
	}),
	'the list of sources is that of the claims': ({ basis }) => ({ basis: basis.slice(1) }),
	'the answer is in the format': () => ({ states: { receiving: 'UN', sending: 'FRA' } as unknown as Pair }),
	'the titles to the Court are those of the lists that the answer cites': () => ({
		court: [{ title: 'IPPC-13', note: 'Both are parties.' }],
	}),
	'every treaty that is cited, and every protocol, has its row': ({ treaties }) => ({
		treaties: (treaties ?? []).slice(1),
	}),
	'where one side is not known, no treaty is said to bind or not to bind both': ({ treaties }) => ({
		treaties: (treaties ?? []).map((treaty) => ({ ...treaty, receiving: 'unknown', binds: 'sending' })),
	}),
	'what falls away cites an article that certainly does not bind both': () => ({
		fallsAway: [{ text: 'Crimes.', basis: ['IPPC-2(1)'] }],
	}),
	'a step to the Court is not told among what falls away: for want of a title no treaty is said not to bind': () => ({
		fallsAway: [{ text: 'Go to the Court.', basis: ['VCDROP-I'] }],
	}),
}

describe('every law on pairs', () => {
	it('has its mistake here', () => {
		expect(Object.keys(mistakes)).toEqual(laws.map(({ name }) => name))
	})

	it.each(laws)('is broken by the mistake it guards against: $name', ({ name, breach }) => {
		/** With every rule known and in force, no reason can fall away. */
		const pair: Pair = name.includes('“does not bind both”') ? { receiving: 'AUT', sending: 'CHE' } : southSudan
		const sound = seenBetween(pair, () => ({ fallsAway: [{ text: 'Leave.', basis: ['VCDR-44'] }] }))
		expect(breach(sound)).toBeUndefined()
		expect(breach(seenBetween(pair, mistakes[name]))).toEqual(expect.any(String))
	})
})
