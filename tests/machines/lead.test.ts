import { describe, expect, it } from 'vitest'
import type { DeliveryId } from '#content/deliveries.ts'
import { citedIn } from '#machines/answer/basis.ts'
import { determine } from '#machines/answer/determine.ts'
import { leadingOf } from '#machines/answer/lead.ts'
import { regimeTextOf, textsFor } from '#machines/answer/texts.ts'
import { type Answers, notKnown } from '#machines/chart.ts'
import type { Ring } from '#machines/result.ts'

const host: Ring = { party: 'hostState' }
const ownTeam: Ring = { party: 'ownTeam' }
const nobody: Ring = { party: 'nobody' }
const owedByHost = { owedBy: 'hostState' } as const
const peacekeepers: Ring = { party: 'unitedNations', element: 'peacekeepers' }

describe('who leads outside and inside', () => {
	it.each<[DeliveryId, Answers, Ring, Ring, Ring]>([
		['hostLeads', { missionKind: 'embassy' }, host, host, ownTeam],
		['hostLeadsOwnGuardsInside', { missionKind: 'embassy' }, host, host, ownTeam],
		['notYetAsked', { missionKind: 'embassy' }, host, host, ownTeam],
		['occupierLeads', { setting: 'occupied' }, { party: 'occupyingPower' }, { party: 'occupyingPower' }, ownTeam],
		[
			'deFactoAuthorityLeads',
			{ setting: 'deFacto' },
			{ party: 'deFactoAuthority' },
			{ party: 'deFactoAuthority' },
			ownTeam,
		],
		['hostAndCustodian', { relations: 'closed' }, host, host, nobody],
		['taskedUnForceLeads', {}, { ...peacekeepers, ...owedByHost }, { ...peacekeepers, ...owedByHost }, ownTeam],
		[
			'taskedRegionalForceLeads',
			{ setting: 'occupied' },
			{ party: 'regionalForce', owedBy: 'occupyingPower' },
			{ party: 'regionalForce', owedBy: 'occupyingPower' },
			ownTeam,
		],
		['ownTeamHolds', {}, { ...ownTeam, ...owedByHost }, { ...nobody, ...owedByHost }, ownTeam],
		['ownTeamLeads', { setting: 'deFacto' }, { ...ownTeam, ...owedByHost }, { ...nobody, ...owedByHost }, ownTeam],
		[
			'organisationSecurityLeads',
			{ missionKind: 'regionalMission' },
			{ ...ownTeam, ...owedByHost },
			{ ...nobody, ...owedByHost },
			ownTeam,
		],
		[
			'unSecurityLeads',
			{ missionKind: 'unAgency' },
			{ party: 'unitedNations', element: 'undss', ...owedByHost },
			{ ...nobody, ...owedByHost },
			{ party: 'unitedNations', element: 'undss' },
		],
		[
			'guardUnitLeads',
			{ missionKind: 'unPoliticalMission', unSecurity: 'guardUnit', setting: 'occupied' },
			{ party: 'unitedNations', element: 'guardUnit', owedBy: 'occupyingPower' },
			{ ...nobody, owedBy: 'occupyingPower' },
			{ party: 'unitedNations', element: 'guardUnit' },
		],
		[
			'unForceProtectsItself',
			{ missionKind: 'unPeaceOperation', peaceForce: 'armedUnits' },
			{ ...peacekeepers, ...owedByHost },
			{ ...nobody, ...owedByHost },
			peacekeepers,
		],
		[
			'contractorsLead',
			{},
			{ party: 'privateContractors', ...owedByHost },
			{ ...nobody, ...owedByHost },
			{ party: 'privateContractors' },
		],
		['nobodyAuthoritiesAttack', {}, { ...nobody, ...owedByHost }, { ...nobody, ...owedByHost }, nobody],
		[
			'nobodyCanProtect',
			{ setting: 'occupied' },
			{ ...nobody, owedBy: 'occupyingPower' },
			{ ...nobody, owedBy: 'occupyingPower' },
			nobody,
		],
	])('%s, %j', (delivery, answers, lead, outside, inside) => {
		expect(leadingOf(answers, delivery)).toStrictEqual({ lead, outside, inside })
	})

	it('a peace operation of which nobody asked whether it is armed is the UN’s, without more', () => {
		expect(leadingOf({ missionKind: 'unPeaceOperation' }, 'hostLeads').inside).toEqual({ party: 'unitedNations' })
		expect(leadingOf({ missionKind: 'unPeaceOperation', peaceForce: 'unarmed' }, 'hostLeads').inside).toEqual({
			party: 'unitedNations',
			element: 'undss',
		})
	})
})

describe('whose texts an answer takes', () => {
	it.each([
		['those of its kind', { missionKind: 'embassy' }, 'embassy'],
		['of a disputed honorary post', { missionKind: 'honoraryPost', consent: 'objectedTo' }, 'honorary'],
		['of a disputed consulate', { missionKind: 'careerConsulate', consent: 'objectedTo' }, 'consular'],
		[
			'of a special mission that was refused',
			{ missionKind: 'specialMission', consent: 'objectedTo' },
			'refusedSpecial',
		],
		['of its rooms alone', { missionKind: 'specialMission', consent: 'neverNotified' }, 'specialRooms'],
		['of a disputed residence', { missionKind: 'residenceHeadOfMission', buildingConsent: 'objectedTo' }, 'residence'],
		['of a disputed embassy', { missionKind: 'embassy', consent: 'objectedTo' }, 'diplomatic'],
	] as const)('%s: %j', (_, answers, texts) => {
		expect(regimeTextOf(answers)).toBe(texts)
	})

	it('with the delivery at its end and every overlay', () => {
		const steps = [
			{ question: 'missionKind', option: 'embassy' },
			{ question: 'relations', option: 'brokenStaffed' },
		] as const
		expect(textsFor({ steps, determination: 'hostLeads' })).toEqual({
			regime: 'embassy',
			delivery: 'hostLeads',
			overlays: ['relationsBroken'],
		})
	})
})

describe('an answer', () => {
	it('is open while a question is, and tells what was read', () => {
		expect(determine({ missionKind: 'unAgency', consent: 'accepted' }, 'test')).toEqual({
			format: 'special-duty/result@1',
			content: { version: 'test', lawAsOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
			steps: [{ question: 'missionKind', option: 'unAgency' }],
			unread: [{ question: 'consent', option: 'accepted' }],
			status: 'open',
			next: 'statusAgreement',
		})
	})

	it('is not given where facts are not known', () => {
		const given = {
			missionKind: 'officeWithoutStatus',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
			failure: notKnown,
		} as const
		expect(() => determine(given, 'test')).toThrow('Some facts are not known')
	})

	it('cites every provision once, in the order of the answer', () => {
		const none = { basis: [] }
		const claims = {
			dutyBearers: [{ basis: ['VCDR-22(2)'] }],
			lead: { basis: ['VCDR-22(1)', 'VCDR-22(2)'] },
			careOwedBy: [{ basis: ['FOA-1'] }],
			answersFor: [{ basis: ['TEHRAN-63'] }],
			support: [{ basis: ['UNC-2(7)'] }],
			roles: [{ basis: ['VCDR-29'] }],
			hostStillOwes: [{ basis: ['VCDR-24'] }],
			limits: [{ basis: ['VCDR-41(1)'] }],
			warnings: [{ basis: ['VCDR-45(a)'] }],
			ifItFails: [{ basis: ['VCDR-9'] }],
			excluded: [{ basis: ['UNC-2(4)'] }],
			because: [{ basis: ['CUST-ALIENS'] }],
			contested: [
				{
					views: [
						{ basis: ['TEHRAN-68'], takenBy: [{ basis: ['HR-43'] }] },
						{ ...none, takenBy: [] },
					],
				},
			],
		}
		expect(citedIn(claims as unknown as Parameters<typeof citedIn>[0])).toEqual([
			'VCDR-22(2)',
			'VCDR-22(1)',
			'FOA-1',
			'TEHRAN-63',
			'UNC-2(7)',
			'VCDR-29',
			'VCDR-24',
			'VCDR-41(1)',
			'VCDR-45(a)',
			'VCDR-9',
			'UNC-2(4)',
			'CUST-ALIENS',
			'TEHRAN-68',
			'HR-43',
		])
	})
})
