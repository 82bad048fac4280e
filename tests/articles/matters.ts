import type { Slot } from '#content/claim.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { RegimeTextId } from '#content/regimes.ts'
import type { Required } from './required.ts'

type Row = readonly [rests: Required, ...regimes: RegimeTextId[]]

const missions = ['embassy', 'consularSection', 'residenceHeadOfMission'] as const
const diplomaticHomes = ['homeOfDiplomat', 'homeOfAdministrativeStaff'] as const
const diplomatic = [...missions, ...diplomaticHomes] as const
const buildings = ['diplomatic', 'residence'] as const
const offices = ['consular', 'honorary'] as const
const consular = ['careerConsulate', 'homeOfConsularOfficer'] as const
const un = ['unPoliticalMission', 'unPeaceOperation'] as const

/**
 * Which articles speak of a matter, under each law. Where a regime is not named, no treaty speaks of it: there may be
 * custom on foreigners and on the power of each State over its own territory, and nothing else.
 */
export const matters: Partial<Record<Slot, readonly Row[]>> = {
	entry: [
		['VCDR-22(1)', ...missions],
		['VCDR-30(1)', 'homeOfDiplomat'],
		['VCDR-30(1) VCDR-37(2)', 'homeOfAdministrativeStaff'],
		['VCDR-30(1) CUST-TERRITORY', 'residence'],
		['VCCR-31(2)', 'careerConsulate'],
		['VCCR-59 VCCR-58(1)', 'honoraryPost'],
		['CSM-25(1)', 'specialMission'],
		['CHWTO-17 HQA-s.15', 'permanentMission'],
		['CPIUN-s.3', ...un],
		['CPIUN-s.3 CPISA-s.5', 'unAgency'],
		['UNSTATUS-REGIONAL EUP7-1 AUGC-II COE49-4', 'regionalMission'],
		['CUST-TERRITORY VCDR-38(2) VCCR-71', 'homeOfLocalStaff'],
		['CUST-HIGHOFFICE AW-47-55', 'highOfficial'],
	],
	search: [
		['VCDR-22(3)', ...missions],
		['VCDR-30(1)', 'homeOfDiplomat'],
		['VCDR-30(1) VCDR-37(2)', 'homeOfAdministrativeStaff'],
		['VCCR-31(4)', 'careerConsulate'],
		['CSM-25(3)', 'specialMission'],
		['CPIUN-s.3', ...un],
		['CPIUN-s.3 CPISA-s.5', 'unAgency'],
		['UNSTATUS-REGIONAL EUP7-1 AUGC-II', 'regionalMission'],
	],
	inviolable: [
		['VCDR-22(1) VCDR-29', ...missions],
		['VCDR-30(1) VCDR-29', 'homeOfDiplomat'],
		['VCDR-30(1) VCDR-37(2)', 'homeOfAdministrativeStaff'],
		['VCCR-31(2) VCCR-41(1)', 'careerConsulate'],
		['CSM-25(1) CSM-29 CUST-SPECIALMISSION', 'specialMission'],
		['CHWTO-17 HQA-s.15 CPIUN-s.11', 'permanentMission'],
		['CPIUN-s.3', ...un],
		['CPIUN-s.3 CPISA-s.5', 'unAgency'],
		['UNSTATUS-REGIONAL EUP7-1 AUGC-II COE49-4', 'regionalMission'],
		['CUST-HIGHOFFICE AW-47-55', 'highOfficial'],
	],
	persons: [
		['VCDR-29', ...missions],
		['VCDR-29 CUST-ALIENS', ...buildings],
		['VCDR-29 VCDR-37(1)', 'homeOfDiplomat'],
		['VCDR-29 VCDR-37(2)', 'homeOfAdministrativeStaff'],
		['VCCR-40 VCCR-41(1)', ...consular],
		['VCCR-40 VCCR-41(1) CUST-ALIENS', 'consular'],
		['VCCR-64', 'honoraryPost'],
		['VCCR-64 CUST-ALIENS', 'honorary'],
		['CUST-SPECIALMISSION CSM-29', 'specialMission', 'specialRooms'],
		['CPIUN-s.11 CPISA-s.13 CHWTO-23(2)', 'permanentMission'],
		['CPIUN-s.17 CPIUN-s.18 GA-76(I) CSUN-7(2) CUST-ALIENS', 'unPoliticalMission'],
		['CSUN-7(1) CSUN-7(2) CSUN-8 CPIUN-s.18 CPIUN-s.22 CUST-ALIENS', 'unPeaceOperation'],
		['CPIUN-s.17 CPIUN-s.18 GA-76(I) CPISA-s.19 CSUN-7(2) CUST-ALIENS', 'unAgency'],
		['CUST-ALIENS UNSTATUS-REGIONAL', 'regionalMission'],
		['VCDR-38(2) VCCR-71 CUST-ALIENS ?VCDR-37(3)', 'homeOfLocalStaff'],
		['CUST-HIGHOFFICE AW-47-55 ?CSM-21', 'highOfficial'],
	],
	homes: [
		['VCDR-30(1) VCDR-37(2)', ...missions, 'diplomatic'],
		['VCDR-30(1)', 'homeOfDiplomat', 'residence'],
		['VCDR-30(1) VCDR-37(2)', 'homeOfAdministrativeStaff'],
		['VCCR-40', ...consular],
		['VCCR-40 CUST-ALIENS', 'consular'],
		['VCCR-64', 'honoraryPost'],
		['VCCR-64 CUST-ALIENS', 'honorary'],
		['CSM-30', 'specialMission'],
		['CHWTO-17 HQA-s.15', 'permanentMission'],
		['CUST-ALIENS ?FOA-1', ...un, 'unAgency'],
		['CUST-ALIENS UNSTATUS-REGIONAL', 'regionalMission'],
	],
	archives: [
		['VCDR-24', ...missions, ...buildings],
		['VCDR-24 VCDR-30(2)', ...diplomaticHomes],
		['VCCR-33', ...consular, 'consular'],
		['VCCR-61', 'honoraryPost', 'honorary'],
		['CSM-26', 'specialMission', 'specialRooms'],
		['CPIUN-s.11 CHWTO-17', 'permanentMission'],
		['CPIUN-s.4', ...un],
		['CPIUN-s.4 CPISA-s.6', 'unAgency'],
		['UNSTATUS-REGIONAL EUP7-2 COE49-5', 'regionalMission'],
		['VCDR-24 VCCR-33', 'homeOfLocalStaff'],
	],
	communications: [
		['VCDR-27(1)', ...diplomatic, ...buildings],
		['VCCR-35(1)', ...consular, 'consular'],
		['VCCR-35(1) VCCR-58(1)', 'honoraryPost', 'honorary'],
		['CSM-28', 'specialMission', 'specialRooms'],
		['CPIUN-s.11 CHWTO-17', 'permanentMission'],
		['CPIUN-s.9', ...un, 'unAgency'],
	],
	movement: [
		['VCDR-26 VCDR-22(3)', ...diplomatic],
		['VCDR-26', ...buildings],
		['VCCR-34', ...consular, 'consular'],
		['VCCR-34 VCCR-58(1)', 'honoraryPost', 'honorary'],
		['CSM-27', 'specialMission', 'specialRooms'],
		['CPIUN-s.11 HQA-s.15 CHWTO-17', 'permanentMission'],
		['UNC-105 UNSTATUS-SOFA', 'unPoliticalMission'],
		['UNSTATUS-SOFA CSUN-4', 'unPeaceOperation'],
		['UNC-105 UNSTATUS-HOST', 'unAgency'],
		['CUST-ALIENS UNSTATUS-REGIONAL', 'regionalMission'],
		['AW-47-55', 'highOfficial'],
	],
	departure: [
		['VCDR-44', ...diplomatic, ...buildings],
		['VCCR-26', ...consular, 'honoraryPost', ...offices],
		['CSM-45(1)', 'specialMission', 'specialRooms'],
		['CPIUN-s.11 CHWTO-17', 'permanentMission'],
		['CPIUN-s.18', ...un],
		['CPIUN-s.18 CPISA-s.19', 'unAgency'],
		['CUST-ALIENS UNSTATUS-REGIONAL', 'regionalMission'],
		['CUST-HIGHOFFICE ?CSM-45(1)', 'highOfficial'],
	],
	hostLaw: [
		['VCDR-41(1)', ...diplomatic],
		['VCDR-41(1) CUST-TERRITORY', ...buildings],
		['VCCR-55(1)', ...consular],
		['VCCR-55(1) CUST-TERRITORY', 'consular'],
		['VCCR-55(1) VCCR-58(2)', 'honoraryPost', 'honorary'],
		['CSM-47', 'specialMission'],
		['CSM-47 CUST-TERRITORY', 'specialRooms'],
		['CHWTO-23(2) CUST-TERRITORY', 'permanentMission'],
		['CPIUN-s.21', ...un],
		['CPIUN-s.21 CPISA-s.23', 'unAgency'],
	],
	ownStaff: [
		['VCDR-7', ...diplomatic, ...buildings],
		['VCCR-20', ...consular, 'honoraryPost', ...offices],
		['CSM-8', 'specialMission', 'specialRooms'],
		['CHWTO-17', 'permanentMission'],
		['FOA-2', ...un, 'unAgency'],
		['UNSTATUS-REGIONAL CUST-TERRITORY', 'regionalMission'],
	],
	arms: [
		['VCDR-11(2) VCDR-41(1)', ...diplomatic],
		['VCDR-11(2) VCDR-41(1) CUST-TERRITORY', ...buildings],
		['VCCR-55(1) CUST-TERRITORY', ...consular, 'honoraryPost', ...offices],
		['CSM-47 CSM-8', 'specialMission'],
		['CSM-47 CUST-TERRITORY', 'specialRooms'],
		['CHWTO-23(2) CUST-TERRITORY', 'permanentMission'],
		['UNSTATUS-SOFA CUST-TERRITORY', ...un],
		['UNSTATUS-HOST CUST-TERRITORY', 'unAgency'],
		['UNSTATUS-REGIONAL CUST-TERRITORY', 'regionalMission'],
	],
	custody: [
		['VCDR-45(b)', ...missions],
		['VCCR-27(2)', 'careerConsulate', 'honoraryPost'],
	],
	interests: [
		['VCDR-45(c) VCDR-46', ...missions],
		['VCDR-45(c)', ...diplomaticHomes],
		['VCCR-27(1)(c)', ...consular, 'honoraryPost'],
	],
	noEnd: [
		['VCDR-45(a)', ...missions],
		['VCCR-27(1)(a)', 'careerConsulate', 'honoraryPost'],
	],
}

/** Once relations are broken, a post is closed or the States are at war, other articles take over. */
export const afterwards: readonly (readonly [OverlayId, Slot, Required, ...RegimeTextId[]])[] = [
	['relationsBroken', 'entry', 'VCDR-45(a)', ...missions],
	['relationsBroken', 'search', 'VCDR-45(a)', ...missions],
	['relationsBroken', 'persons', 'VCDR-29 VCDR-39(2)', ...missions],
	['postClosed', 'entry', 'VCDR-45(a)', ...missions],
	['consentWithdrawn', 'entry', 'VCDR-45(a)', ...missions],
	['warBetweenTheTwo', 'entry', 'VCDR-22(1) VCDR-45(a)', ...missions],
	['warBetweenTheTwo', 'persons', 'VCDR-29 VCDR-39(2)', ...missions],
	['relationsBroken', 'persons', 'VCDR-29 VCDR-37(1) VCDR-39(2)', 'homeOfDiplomat'],
	['warBetweenTheTwo', 'persons', 'VCDR-29 VCDR-37(2) VCDR-39(2)', 'homeOfAdministrativeStaff'],
	['relationsBroken', 'entry', 'VCCR-27(1)(a)', 'careerConsulate'],
	['relationsBroken', 'search', 'VCCR-27(1)(a)', 'careerConsulate'],
	['relationsBroken', 'persons', 'VCCR-40 VCCR-41(1) VCCR-53(3)', ...consular],
	['relationsBroken', 'persons', 'VCCR-64 VCCR-53(3)', 'honoraryPost'],
	['relationsBroken', 'custody', 'VCCR-27(1)(b)', 'careerConsulate', 'honoraryPost'],
	['postClosed', 'entry', 'VCCR-27(2)', 'careerConsulate'],
	['postClosed', 'custody', 'VCCR-27(2)', 'careerConsulate', 'honoraryPost'],
	['warBetweenTheTwo', 'custody', 'VCCR-27(1)(b)', 'careerConsulate', 'honoraryPost'],
	['relationsBroken', 'custody', 'CSM-46(2)', 'specialMission'],
	['relationsBroken', 'interests', 'VCDR-45(c)', 'specialMission'],
	['postClosed', 'entry', 'CSM-46(1)', 'specialMission'],
	['postClosed', 'persons', 'CUST-SPECIALMISSION CSM-29 CSM-43(2)', 'specialMission'],
]
