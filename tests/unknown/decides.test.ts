import { describe, expect, it } from 'vitest'
import { type Given, notKnown } from '#machines/chart.ts'
import { isVaried } from '#machines/unknown/any-result.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { tableOf } from './tables.ts'

describe('how much a fact decides that is not known', () => {
	it('counts who leads: the host’s conduct, where all else is known', () => {
		const given: Given = {
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'working',
			setting: 'government',
			outerRing: notKnown,
			threat: 'privatePersons',
			forces: 'areaForce',
			ownGuards: 'unarmedOrNone',
			contractors: 'armedInside',
			failure: 'failed',
		}
		expect(determineOpenly(given, '', tableOf('embassy')).decides).toEqual([{ question: 'outerRing', outcomes: 5 }])
	})

	it('counts who owes protection, and by which law: the relations, where nobody governs', () => {
		const given: Given = {
			missionKind: 'embassy',
			consent: 'accepted',
			relations: notKnown,
			setting: 'nobodyGoverns',
			threat: 'thirdState',
			forces: 'protectionOfCivilians',
			ownGuards: 'armedAdmitted',
			contractors: 'noneOrRefused',
			emptyPremises: 'protecting',
			failure: 'notYet',
		}
		expect(determineOpenly(given, '', tableOf('embassy')).decides).toEqual([{ question: 'relations', outcomes: 4 }])
	})

	it('counts who holds the outside: who controls the place of a closed consulate', () => {
		const given: Given = {
			missionKind: 'careerConsulate',
			consent: 'accepted',
			consularRelations: 'closed',
			setting: notKnown,
			emptyPremises: 'protecting',
			threat: 'privatePersons',
			failure: 'failed',
		}
		expect(determineOpenly(given, '', tableOf('careerConsulate')).decides).toEqual([
			{ question: 'setting', outcomes: 4 },
		])
	})
})

describe('an answer', () => {
	it('varies where a fact is not known, and else does not', () => {
		expect(isVaried(resultOf(ownGuardsLead))).toBe(false)
		const given: Given = { ...ownGuardsLead, failure: notKnown }
		expect(isVaried(determineOpenly(given, '', tableOf('embassy')))).toBe(true)
	})
})
