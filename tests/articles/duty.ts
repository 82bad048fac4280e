import type { Answers } from '#machines/chart.ts'
import { quiet } from '#tests/support/quiet.ts'
import type { Required } from './required.ts'

const as = (given: Answers): Answers => ({ ...quiet, emptyPremises: 'protecting', ...given })

const embassy = as({ missionKind: 'embassy' })
const residence = as({ missionKind: 'residenceHeadOfMission' })
const consulate = as({ missionKind: 'careerConsulate' })
const honorary = as({ missionKind: 'honoraryPost' })
const special = as({ missionKind: 'specialMission' })
const home = (homeOf: NonNullable<Answers['homeOf']>) => as({ missionKind: 'home', homeOf })

const unStaff = '?CPIUN-s.17 ?CPIUN-s.18 ?GA-76(I)'

/**
 * On what the duty of the host State rests, by the text of the conventions and the custom beside them: what protects the
 * place, what protects the people, and what keeps officials out where the sentence says so.
 */
export const duties: readonly (readonly [situation: string, answers: Answers, rests: Required])[] = [
	['an embassy', embassy, 'VCDR-22(2) VCDR-22(1) VCDR-29'],
	['a consular section', as({ missionKind: 'consularSection' }), 'VCDR-22(2) VCDR-22(1) VCDR-29 ?VCDR-3(2)'],
	['the residence of the head of mission', residence, 'VCDR-22(2) VCDR-22(1) VCDR-29 VCDR-1(i)'],
	['the home of a diplomat', home('diplomat'), 'VCDR-30(1) VCDR-29 ?VCDR-37(1)'],
	['the home of administrative staff', home('administrative'), 'VCDR-37(2) VCDR-30(1) VCDR-29'],
	['the home of a consular officer', home('consularOfficer'), 'VCCR-40 CUST-ALIENS'],
	['the home of local staff', home('localStaff'), 'VCDR-38(2) VCCR-71 CUST-ALIENS'],
	['a career consulate', consulate, 'VCCR-31(3) VCCR-40 ?VCCR-41(1)'],
	['an honorary post', honorary, 'VCCR-59 VCCR-64'],
	['a special mission', special, 'CUST-SPECIALMISSION CSM-25(2) CSM-29'],
	[
		'a permanent mission',
		as({ missionKind: 'permanentMission' }),
		'UNC-105 CPIUN-s.11 CHWTO-17 HQA-s.15 CHWTO-23(2) ?CPISA-s.13',
	],
	[
		'a UN political mission',
		as({ missionKind: 'unPoliticalMission' }),
		`UNC-105 UNSTATUS-SOFA CSUN-7(2) CUST-ALIENS CSUNOP-II(1) FOA-1 ${unStaff}`,
	],
	[
		'a UN political mission without an agreement',
		as({ missionKind: 'unPoliticalMission', statusAgreement: 'notInForce' }),
		`UNC-105 CSUN-7(2) CUST-ALIENS CSUNOP-II(1) FOA-1 ${unStaff}`,
	],
	[
		'a UN peace operation',
		as({ missionKind: 'unPeaceOperation' }),
		'UNC-105 UNSTATUS-SOFA CSUN-7(1) CSUN-7(2) CSUN-21 CUST-ALIENS',
	],
	[
		'a UN peace operation without an agreement',
		as({ missionKind: 'unPeaceOperation', statusAgreement: 'notInForce' }),
		'UNC-105 CSUN-7(1) CSUN-7(2) CSUN-21 CUST-ALIENS',
	],
	[
		'a UN agency',
		as({ missionKind: 'unAgency' }),
		`UNC-105 UNSTATUS-HOST CUST-ALIENS FOA-1 CSUNOP-II(1) ?CSUN-7(2) ?CPISA-s.19 ${unStaff}`,
	],
	[
		'a UN agency without an agreement',
		as({ missionKind: 'unAgency', statusAgreement: 'notInForce' }),
		`UNC-105 CUST-ALIENS FOA-1 CSUNOP-II(1) ?CSUN-7(2) ?CPISA-s.19 ${unStaff}`,
	],
	['a mission of a regional organisation', as({ missionKind: 'regionalMission' }), 'UNSTATUS-REGIONAL CUST-ALIENS'],
	[
		'a mission of a regional organisation without an agreement',
		as({ missionKind: 'regionalMission', statusAgreement: 'notInForce' }),
		'CUST-ALIENS ?EUP7-1 ?AUGC-II ?COE49-4',
	],
	['an office without status', as({ missionKind: 'officeWithoutStatus' }), 'CUST-ALIENS'],
	[
		'a visiting high official',
		as({ missionKind: 'highOfficial' }),
		'CUST-HIGHOFFICE AW-47-55 IPPC-1(1)(a) IPPC-4(a) ?CSM-21',
	],

	['an embassy’s building validly objected to', { ...embassy, consent: 'objectedTo' }, 'CUST-ALIENS VCDR-29 VCDR-24'],
	['an embassy’s office outside the seat', { ...embassy, consent: 'outsideSeat' }, 'CUST-ALIENS VCDR-29 VCDR-24'],
	['an embassy’s building never made known', { ...embassy, consent: 'neverNotified' }, 'CUST-ALIENS VCDR-29 VCDR-24'],
	[
		'a residence validly objected to',
		{ ...residence, buildingConsent: 'objectedTo' },
		'VCDR-30(1) CUST-ALIENS VCDR-29',
	],
	['a consulate without consent', { ...consulate, consent: 'objectedTo' }, 'CUST-ALIENS VCCR-4(1) VCCR-33 ?VCCR-12'],
	[
		'an honorary post without consent',
		{ ...honorary, consent: 'objectedTo' },
		'CUST-ALIENS VCCR-4(1) VCCR-61 ?VCCR-12',
	],
	['a delegation that was refused', { ...special, consent: 'objectedTo' }, 'CUST-ALIENS CSM-2 ?CUST-SPECIALMISSION'],
	[
		'rooms of a special mission never made known',
		{ ...special, consent: 'neverNotified' },
		'CUST-SPECIALMISSION CSM-29 CUST-ALIENS',
	],

	['an embassy that was recalled', { ...embassy, relations: 'closed' }, 'VCDR-45(a) VCDR-24'],
	['an empty embassy after a rupture', { ...embassy, relations: 'brokenEmpty' }, 'VCDR-45(a) VCDR-24'],
	[
		'an embassy after a rupture, staff still there',
		{ ...embassy, relations: 'brokenStaffed' },
		'VCDR-45(a) VCDR-24 VCDR-29 VCDR-39(2)',
	],
	['an empty embassy of an enemy', { ...embassy, relations: 'warEmpty' }, 'VCDR-45(a) VCDR-24'],
	[
		'an embassy of an enemy',
		{ ...embassy, relations: 'warStaffed' },
		'VCDR-22(2) VCDR-45(a) VCDR-29 VCDR-39(2) VCDR-22(1)',
	],
	['an embassy, consent withdrawn', { ...embassy, consent: 'withdrawn', occupancy: 'empty' }, 'VCDR-45(a) VCDR-24'],
	[
		'a consulate when only diplomatic relations are broken',
		{ ...consulate, consularRelations: 'diplomaticBroken' },
		'VCCR-31(3) VCCR-40 ?VCCR-41(1)',
	],
	['a consulate that was closed', { ...consulate, consularRelations: 'closed' }, 'VCCR-27(2) VCCR-33'],
	['an empty consulate after a rupture', { ...consulate, consularRelations: 'brokenEmpty' }, 'VCCR-27(1)(a) VCCR-33'],
	[
		'a consulate after a rupture, staff still there',
		{ ...consulate, consularRelations: 'brokenStaffed' },
		'VCCR-27(1)(a) VCCR-33 VCCR-40 VCCR-53(3) ?VCCR-41(1)',
	],
	[
		'a consulate of an enemy',
		{ ...consulate, consularRelations: 'warStaffed' },
		'VCCR-31(3) VCCR-27(1)(a) VCCR-40 VCCR-53(3) ?VCCR-41(1)',
	],
	['an honorary post that was closed', { ...honorary, consularRelations: 'closed' }, 'VCCR-27(2) VCCR-61'],
	[
		'an empty honorary post after a rupture',
		{ ...honorary, consularRelations: 'brokenEmpty' },
		'VCCR-27(1)(a) VCCR-61',
	],
	[
		'an honorary post of an enemy',
		{ ...honorary, consularRelations: 'warStaffed' },
		'VCCR-59 VCCR-27(1)(a) VCCR-64 VCCR-53(3)',
	],
	['a special mission that has ended', { ...special, relations: 'closed' }, 'CSM-46(1) CSM-26'],
	[
		'a special mission after a rupture, which does not end it',
		{ ...special, relations: 'brokenStaffed' },
		'CUST-SPECIALMISSION CSM-25(2) CSM-29 CSM-20(2) ?CSM-43(2) ?CSM-46(1)',
	],
	[
		'the home of a diplomat after a rupture',
		{ ...home('diplomat'), homeRelations: 'broken' },
		'VCDR-30(1) VCDR-29 VCDR-39(2) ?VCDR-37(1)',
	],
	[
		'the home of administrative staff of an enemy',
		{ ...home('administrative'), homeRelations: 'war' },
		'VCDR-37(2) VCDR-30(1) VCDR-29 VCDR-39(2)',
	],
	[
		'the home of a consular officer after a rupture',
		{ ...home('consularOfficer'), homeRelations: 'broken' },
		'VCCR-40 CUST-ALIENS ?VCCR-53(3)',
	],
]
