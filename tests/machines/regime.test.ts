import { describe, expect, it } from 'vitest'
import { type Circumstance, circumstances } from '#content/circumstances.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { Answers, Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { holds, isHonoraryPost, isResidence, overlaysOf, specialMissionWasRefused } from '#machines/regime.ts'

type Row = { readonly holds: readonly Answers[]; readonly fails: readonly Answers[] }

const table: Readonly<Record<Circumstance, Row>> = {
	hostControls: {
		holds: [{ setting: 'government' }, { setting: 'governmentInConflict' }],
		fails: [{ setting: 'occupied' }, { setting: 'deFacto' }, { setting: 'nobodyGoverns' }],
	},
	occupied: { holds: [{ setting: 'occupied' }], fails: [{ setting: 'deFacto' }, { setting: 'government' }] },
	deFactoControls: { holds: [{ setting: 'deFacto' }], fails: [{ setting: 'occupied' }, { setting: 'government' }] },
	nobodyGoverns: { holds: [{ setting: 'nobodyGoverns' }], fails: [{ setting: 'deFacto' }] },
	authoritiesAttack: {
		holds: [{ outerRing: 'attacking' }, { controllerConduct: 'attacking' }],
		fails: [{ outerRing: 'unwilling' }],
	},
	protectionIsWithheld: {
		holds: [{ outerRing: 'unwilling' }, { controllerConduct: 'unwilling' }],
		fails: [{ outerRing: 'unable' }, { controllerConduct: 'unable' }],
	},
	ownArmsAreAdmitted: { holds: [{ ownGuards: 'armedAdmitted' }], fails: [{ ownGuards: 'armsNotSettled' }] },
	ownArmsAreNotSettled: { holds: [{ ownGuards: 'armsNotSettled' }], fails: [{ ownGuards: 'armedAdmitted' }] },
	contractorsWereAsked: { holds: [{ contractors: 'noneOrRefused' }], fails: [{}, { ownGuards: 'armedAdmitted' }] },
	aPost: {
		holds: [{ missionKind: 'embassy' }, { missionKind: 'unAgency' }],
		fails: [{ missionKind: 'home' }, { missionKind: 'highOfficial' }],
	},
	aHome: { holds: [{ missionKind: 'home' }], fails: [{ missionKind: 'residenceHeadOfMission' }] },
	aPerson: { holds: [{ missionKind: 'highOfficial' }], fails: [{ missionKind: 'specialMission' }] },
	embassyFamily: {
		holds: [{ missionKind: 'embassy' }, { missionKind: 'consularSection' }, { missionKind: 'residenceHeadOfMission' }],
		fails: [{ missionKind: 'careerConsulate' }, { missionKind: 'permanentMission' }],
	},
	consularPost: {
		holds: [{ missionKind: 'careerConsulate' }, { missionKind: 'honoraryPost' }],
		fails: [{ missionKind: 'consularSection' }],
	},
	honoraryPost: { holds: [{ missionKind: 'honoraryPost' }], fails: [{ missionKind: 'careerConsulate' }] },
	specialMission: { holds: [{ missionKind: 'specialMission' }], fails: [{ missionKind: 'permanentMission' }] },
	permanentMission: { holds: [{ missionKind: 'permanentMission' }], fails: [{ missionKind: 'embassy' }] },
	peaceOperation: { holds: [{ missionKind: 'unPeaceOperation' }], fails: [{ missionKind: 'unPoliticalMission' }] },
	localHome: { holds: [{ homeOf: 'localStaff' }], fails: [{ homeOf: 'administrative' }] },
	neverMadeKnown: {
		holds: [{ consent: 'neverNotified' }, { buildingConsent: 'neverNotified' }],
		fails: [{ consent: 'objectedTo' }],
	},
	peopleKeepStatus: {
		holds: [
			{ homeOf: 'consularOfficer' },
			{ missionKind: 'honoraryPost' },
			{ missionKind: 'embassy', consent: 'objectedTo' },
			{ missionKind: 'embassy', consent: 'outsideSeat' },
			{ missionKind: 'specialMission', consent: 'neverNotified' },
		],
		fails: [
			{ homeOf: 'diplomat' },
			{ missionKind: 'embassy', consent: 'accepted' },
			{ missionKind: 'specialMission', consent: 'objectedTo' },
		],
	},
	disputedResidence: {
		holds: [{ missionKind: 'residenceHeadOfMission', buildingConsent: 'objectedTo' }],
		fails: [
			{ missionKind: 'residenceHeadOfMission', buildingConsent: 'accepted' },
			{ missionKind: 'embassy', consent: 'objectedTo' },
		],
	},
	missionEnded: {
		holds: [{ consent: 'withdrawn' }, { relations: 'closed' }, { consularRelations: 'closed' }],
		fails: [{ relations: 'brokenStaffed' }, { consent: 'objectedTo' }],
	},
	noAgreement: { holds: [{ statusAgreement: 'notInForce' }], fails: [{ statusAgreement: 'inForce' }] },
	relationsOver: {
		holds: [
			{ relations: 'brokenStaffed' },
			{ relations: 'brokenEmpty' },
			{ consularRelations: 'brokenStaffed' },
			{ consularRelations: 'brokenEmpty' },
			{ homeRelations: 'broken' },
			{ buildingConsent: 'withdrawn' },
			{ relations: 'closed' },
			{ relations: 'warEmpty' },
			{ consularRelations: 'warEmpty' },
		],
		fails: [{ relations: 'warStaffed' }, { homeRelations: 'war' }, { consularRelations: 'diplomaticBroken' }],
	},
}

describe('a circumstance', () => {
	it('is in the table, every one of them', () => {
		expect(Object.keys(table).toSorted()).toEqual([...circumstances].toSorted())
	})

	describe.each(Object.entries(table) as [Circumstance, Row][])('%s', (circumstance, row) => {
		it.each(row.holds)('holds: %j', (answers) => expect(holds(circumstance, answers)).toBe(true))
		it.each(row.fails)('does not hold: %j', (answers) => expect(holds(circumstance, answers)).toBe(false))
	})
})

describe('an overlay holds at every post that its answer is given for', () => {
	it.each([
		['relationsBroken', { relations: 'brokenEmpty' }],
		['relationsBroken', { relations: 'brokenStaffed' }],
		['relationsBroken', { consularRelations: 'brokenEmpty' }],
		['relationsBroken', { consularRelations: 'brokenStaffed' }],
		['relationsBroken', { homeRelations: 'broken' }],
		['warBetweenTheTwo', { relations: 'warStaffed' }],
		['warBetweenTheTwo', { relations: 'warEmpty' }],
		['warBetweenTheTwo', { consularRelations: 'warStaffed' }],
		['warBetweenTheTwo', { consularRelations: 'warEmpty' }],
		['warBetweenTheTwo', { homeRelations: 'war' }],
		['areaForce', { forces: 'areaForce' }],
		['areaForce', { forcesForUn: 'areaForce' }],
	] as const satisfies readonly (readonly [OverlayId, Answers])[])('%s: %j', (overlay, answers) => {
		expect(overlaysOf(answers)).toEqual([overlay])
	})
})

describe('a proposition holds at every post that its answer is given for', () => {
	it.each([
		['premisesAreEmpty', { relations: 'warEmpty' }],
		['premisesAreEmpty', { relations: 'closed' }],
		['premisesAreEmpty', { relations: 'brokenEmpty' }],
		['premisesAreEmpty', { consularRelations: 'closed' }],
		['premisesAreEmpty', { consularRelations: 'brokenEmpty' }],
		['premisesAreEmpty', { consularRelations: 'warEmpty' }],
		['taskedForceIsThere', { forcesForUn: 'taskedRegionalForce' }],
		['taskedForceIsThere', { forces: 'taskedRegionalForce' }],
		['taskedForceIsThere', { forcesForUn: 'taskedUnForce' }],
	] as const satisfies readonly (readonly [Proposition, Answers])[])('%s: %j', (proposition, answers) => {
		expect(propositions[proposition](answers)).toBe(true)
	})
})

describe('the kind of mission', () => {
	it('tells an honorary post and a residence from any other', () => {
		expect([isHonoraryPost({ missionKind: 'honoraryPost' }), isHonoraryPost({})]).toEqual([true, false])
		expect([isResidence({ missionKind: 'residenceHeadOfMission' }), isResidence({})]).toEqual([true, false])
	})

	it('was refused only where a special mission was objected to', () => {
		expect(specialMissionWasRefused({ missionKind: 'specialMission', consent: 'objectedTo' })).toBe(true)
		expect(specialMissionWasRefused({ missionKind: 'specialMission', consent: 'neverNotified' })).toBe(false)
		expect(specialMissionWasRefused({ missionKind: 'embassy', consent: 'objectedTo' })).toBe(false)
	})
})
