import { describe, expect, it } from 'vitest'
import { overlays } from '#content/overlays.ts'
import { regimes } from '#content/regimes.ts'
import type { Answers, Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { overlaysOf, regimeOf } from '#machines/regime.ts'

type Row = { readonly holds: readonly Answers[]; readonly fails: readonly Answers[] }

const table: Readonly<Record<Proposition, Row>> = {
	postIsConsular: {
		holds: [{ missionKind: 'careerConsulate' }, { missionKind: 'honoraryPost' }, { homeOf: 'consularOfficer' }],
		fails: [{ missionKind: 'consularSection' }, { missionKind: 'embassy' }, { homeOf: 'diplomat' }],
	},
	premisesAreEmpty: {
		holds: [
			{ consent: 'withdrawn', occupancy: 'empty' },
			{ relations: 'closed' },
			{ relations: 'brokenEmpty' },
			{ consularRelations: 'warEmpty' },
		],
		fails: [
			{ consent: 'withdrawn', occupancy: 'staffed' },
			{ relations: 'brokenStaffed' },
			{ consularRelations: 'diplomaticBroken' },
			{ homeRelations: 'broken' },
		],
	},
	premisesAreEmptyAndUnprotected: {
		holds: [
			{ relations: 'closed', setting: 'nobodyGoverns' },
			{ relations: 'closed', emptyPremises: 'notProtecting' },
		],
		fails: [
			{ relations: 'closed', emptyPremises: 'protecting' },
			{ relations: 'working', setting: 'nobodyGoverns' },
		],
	},
	premisesAreEmptyAndNobodyGoverns: {
		holds: [{ relations: 'closed', setting: 'nobodyGoverns' }],
		fails: [
			{ relations: 'closed', setting: 'deFacto' },
			{ relations: 'working', setting: 'nobodyGoverns' },
		],
	},
	nobodyGoverns: { holds: [{ setting: 'nobodyGoverns' }], fails: [{ setting: 'deFacto' }, { setting: 'occupied' }] },
	somebodyElseControls: {
		holds: [{ setting: 'deFacto' }, { setting: 'occupied' }],
		fails: [{ setting: 'governmentInConflict' }, { setting: 'nobodyGoverns' }],
	},
	authoritiesAttack: {
		holds: [{ outerRing: 'attacking' }, { controllerConduct: 'attacking' }, { emptyPremises: 'seizing' }],
		fails: [{ outerRing: 'unwilling' }, { threat: 'thirdState' }, { emptyPremises: 'notProtecting' }],
	},
	outsideIsHeldOrNotYetAsked: {
		holds: [{ outerRing: 'delivering' }, { controllerConduct: 'delivering' }, { outerRing: 'notAsked' }],
		fails: [{ outerRing: 'stretched' }, { outerRing: 'unable' }, { controllerConduct: 'unwilling' }],
	},
	unMissionAndHostIsStretched: {
		holds: [{ missionKind: 'unAgency', outerRing: 'stretched' }],
		fails: [
			{ missionKind: 'regionalMission', outerRing: 'stretched' },
			{ missionKind: 'unAgency', outerRing: 'unable' },
		],
	},
	hostIsStretched: { holds: [{ outerRing: 'stretched' }], fails: [{ outerRing: 'unable' }] },
	missionIsUn: {
		holds: [{ missionKind: 'unPoliticalMission' }, { missionKind: 'unPeaceOperation' }, { missionKind: 'unAgency' }],
		fails: [{ missionKind: 'permanentMission' }, { missionKind: 'regionalMission' }],
	},
	taskedUnForceIsThere: {
		holds: [{ forces: 'taskedUnForce' }, { forcesForUn: 'taskedUnForce' }],
		fails: [{ forces: 'taskedRegionalForce' }, { forcesForUn: 'areaForce' }, {}],
	},
	taskedForceIsThere: {
		holds: [{ forces: 'taskedUnForce' }, { forces: 'taskedRegionalForce' }, { forcesForUn: 'taskedUnForce' }],
		fails: [{ forces: 'protectionOfCivilians' }, { forces: 'areaForce' }, { forcesForUn: 'none' }],
	},
	missionIsPeaceOperation: {
		holds: [{ missionKind: 'unPeaceOperation' }],
		fails: [{ missionKind: 'unPoliticalMission' }],
	},
	occupierDelivers: {
		holds: [{ setting: 'occupied', controllerConduct: 'delivering' }],
		fails: [
			{ setting: 'deFacto', controllerConduct: 'delivering' },
			{ setting: 'occupied', controllerConduct: 'unable' },
		],
	},
	deFactoAuthorityDelivers: {
		holds: [{ setting: 'deFacto', controllerConduct: 'delivering' }],
		fails: [
			{ setting: 'occupied', controllerConduct: 'delivering' },
			{ setting: 'deFacto', controllerConduct: 'notAsked' },
		],
	},
	hostDelivers: {
		holds: [{ outerRing: 'delivering' }],
		fails: [{ outerRing: 'stretched' }, { setting: 'occupied', controllerConduct: 'delivering' }],
	},
	notYetAsked: {
		holds: [{ outerRing: 'notAsked' }, { controllerConduct: 'notAsked' }],
		fails: [{ outerRing: 'unable' }, {}],
	},
	operationHasArmedUnits: { holds: [{ peaceForce: 'armedUnits' }], fails: [{ peaceForce: 'unarmed' }, {}] },
	guardUnitIsThere: { holds: [{ unSecurity: 'guardUnit' }], fails: [{ unSecurity: 'officers' }] },
	unOfficersHoldTheSite: { holds: [{ unSecurity: 'officers' }], fails: [{ unSecurity: 'notEnough' }] },
	organisationMayHold: {
		holds: [{ missionKind: 'regionalMission', ownGuards: 'armedAdmitted' }],
		fails: [
			{ missionKind: 'regionalMission', ownGuards: 'unarmedOrNone' },
			{ missionKind: 'embassy', ownGuards: 'armedAdmitted' },
		],
	},
	ownTeamMayHold: {
		holds: [{ ownGuards: 'armedAdmitted' }, { ownGuards: 'armsNotSettled', setting: 'nobodyGoverns' }],
		fails: [{ ownGuards: 'armsNotSettled', setting: 'government' }, { ownGuards: 'unarmedOrNone' }],
	},
	ownTeamMayHoldAndHostIsUnwilling: {
		holds: [
			{ ownGuards: 'armedAdmitted', outerRing: 'unwilling' },
			{ ownGuards: 'armedAdmitted', controllerConduct: 'unwilling' },
		],
		fails: [
			{ ownGuards: 'armedAdmitted', outerRing: 'unable' },
			{ ownGuards: 'unarmedOrNone', outerRing: 'unwilling' },
		],
	},
	contractorsAreArmedAndLicensed: {
		holds: [{ contractors: 'armedInside' }, { contractors: 'armedOnTheMove' }],
		fails: [
			{ contractors: 'unarmed' },
			{ contractors: 'hostSupplied' },
			{ contractors: 'noneOrRefused' },
			{ contractors: 'armedInside', missionKind: 'highOfficial' },
		],
	},
}

const rows = (side: keyof Row) =>
	Object.entries(table).flatMap(([name, row]) => row[side].map((answers) => ({ name: name as Proposition, answers })))

describe('a proposition', () => {
	it.each(rows('holds'))('$name holds for $answers', ({ name, answers }) => {
		expect(propositions[name](answers)).toBe(true)
	})

	it.each(rows('fails'))('$name fails for $answers', ({ name, answers }) => {
		expect(propositions[name](answers)).toBe(false)
	})
})

describe('the regime', () => {
	const homes = { diplomat: 'homeOfDiplomat', administrative: 'homeOfAdministrativeStaff' } as const
	it.each(Object.entries(homes))('of the home of %s follows the person', (homeOf, regime) => {
		expect(regimeOf({ missionKind: 'home', homeOf: homeOf as keyof typeof homes })).toBe(regime)
	})

	it('of a consular officer’s home and of local staff is not that of a diplomat', () => {
		expect(regimeOf({ missionKind: 'home', homeOf: 'consularOfficer' })).toBe('homeOfConsularOfficer')
		expect(regimeOf({ missionKind: 'home', homeOf: 'localStaff' })).toBe('homeOfLocalStaff')
	})

	it.each(['objectedTo', 'outsideSeat', 'neverNotified'] as const)(
		'on premises does not attach after %s',
		(consent) => {
			expect(regimeOf({ missionKind: 'embassy', consent })).toBe('noPremisesRegime')
		},
	)

	it.each(['objectedTo', 'neverNotified'] as const)(
		'on premises does not attach to a building after %s',
		(buildingConsent) => {
			expect(regimeOf({ missionKind: 'residenceHeadOfMission', buildingConsent })).toBe('noPremisesRegime')
		},
	)

	it.each(['accepted', 'withdrawn'] as const)('stays that of the mission when consent was %s', (consent) => {
		expect(regimeOf({ missionKind: 'careerConsulate', consent })).toBe('careerConsulate')
	})

	it('bears the name of the kind of mission otherwise', () => {
		const named = Object.keys(regimes).filter((regime) => !/^home|^noPremises/.test(regime))
		for (const regime of named) expect(regimeOf({ missionKind: regime as 'embassy' })).toBe(regime)
	})

	it('is not known before the kind of mission', () => {
		expect(() => regimeOf({})).toThrow('kind of mission')
	})
})

describe('an overlay', () => {
	const holds: readonly (readonly [keyof typeof overlays, Answers])[] = [
		['premisesObjectedTo', { consent: 'objectedTo' }],
		['premisesObjectedTo', { buildingConsent: 'objectedTo' }],
		['outsideSeat', { consent: 'outsideSeat' }],
		['neverNotified', { consent: 'neverNotified' }],
		['neverNotified', { buildingConsent: 'neverNotified' }],
		['consentWithdrawn', { consent: 'withdrawn' }],
		['consentWithdrawn', { buildingConsent: 'withdrawn' }],
		['noStatusAgreement', { statusAgreement: 'notInForce' }],
		['relationsBroken', { relations: 'brokenStaffed' }],
		['relationsBroken', { consularRelations: 'brokenEmpty' }],
		['relationsBroken', { homeRelations: 'broken' }],
		['diplomaticRelationsBroken', { consularRelations: 'diplomaticBroken' }],
		['postClosed', { relations: 'closed' }],
		['postClosed', { consularRelations: 'closed' }],
		['warBetweenTheTwo', { relations: 'warEmpty' }],
		['warBetweenTheTwo', { consularRelations: 'warStaffed' }],
		['warBetweenTheTwo', { homeRelations: 'war' }],
		['armedConflict', { setting: 'governmentInConflict' }],
		['occupation', { setting: 'occupied' }],
		['deFactoAuthority', { setting: 'deFacto' }],
		['noEffectiveGovernment', { setting: 'nobodyGoverns' }],
		['thirdStateStrike', { threat: 'thirdState' }],
		['protectionOfCivilians', { forces: 'protectionOfCivilians' }],
		['areaForce', { forces: 'areaForce' }],
		['areaForce', { forcesForUn: 'areaForce' }],
		['protectionWithheld', { outerRing: 'unwilling' }],
		['protectionWithheld', { controllerConduct: 'unwilling' }],
		['armsNotSettled', { ownGuards: 'armsNotSettled' }],
		['unarmedContractors', { contractors: 'unarmed' }],
		['contractorsInside', { contractors: 'armedInside' }],
		['contractorsOnTheMove', { contractors: 'armedOnTheMove' }],
		['hostSuppliedGuards', { contractors: 'hostSupplied' }],
		['afterFailure', { failure: 'failed' }],
	]

	it.each(holds)('%s holds, alone, for %o', (overlay, answers) => {
		expect(overlaysOf(answers)).toEqual([overlay])
	})

	it('is in the table, every one of them', () => {
		expect([...new Set(holds.map(([overlay]) => overlay))]).toEqual(Object.keys(overlays))
	})

	it('holds in no quiet case', () => {
		expect(
			overlaysOf({
				missionKind: 'embassy',
				consent: 'accepted',
				relations: 'working',
				setting: 'government',
				outerRing: 'delivering',
				threat: 'privatePersons',
				failure: 'notYet',
			}),
		).toEqual([])
	})
})
