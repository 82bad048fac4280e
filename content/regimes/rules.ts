import type { Rules } from '#content/claim.ts'

const crimesAgainstProtectedPersons = ['IPPC-2(1)', 'IPPC-3(1)', 'IPPC-7'] as const

const nothing = {
	duty: [],
	entry: [],
	search: [],
	persons: [],
	homes: [],
	archives: [],
	communications: [],
	movement: [],
	departure: [],
	facilities: [],
	hostLaw: [],
	ownStaff: [],
	arms: [],
	knowledge: [],
	breach: [],
	misuse: [],
	information: [],
	crime: [],
	report: [],
	expulsion: [],
	custody: [],
	court: [],
	noCountermeasure: [],
	interests: [],
	noEnd: [],
	afterEnd: [],
	inviolable: [],
	custom: [],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

/** VCDR: the embassy, its residence, its homes. */
export const diplomaticRules = {
	...nothing,
	duty: ['VCDR-22(2)'],
	entry: ['VCDR-22(1)'],
	search: ['VCDR-22(3)'],
	persons: ['VCDR-29'],
	homes: ['VCDR-30(1)', 'VCDR-37(2)'],
	archives: ['VCDR-24'],
	communications: ['VCDR-27(1)'],
	movement: ['VCDR-26', 'VCDR-22(3)'],
	departure: ['VCDR-44'],
	facilities: ['VCDR-25', 'VCDR-21'],
	hostLaw: ['VCDR-41(1)'],
	ownStaff: ['VCDR-7'],
	arms: ['VCDR-11(2)', 'VCDR-41(1)'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-56-68', 'TEHRAN-68', 'ARSIWA-2'],
	misuse: ['TEHRAN-80-89', 'VCDR-9', 'VCDR-2'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: ['VCDR-9', 'VCDR-2'],
	custody: ['VCDR-45(b)'],
	interests: ['VCDR-45(c)', 'VCDR-46'],
	court: ['VCDROP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	noEnd: ['VCDR-45(a)'],
	afterEnd: ['VCDR-45(a)'],
	inviolable: ['VCDR-22(1)', 'VCDR-29'],
	custom: ['CUST-PREMISES', 'CUST-AGENTS'],
	membership: ['VCDR-1(b)'],
	seat: ['VCDR-12'],
	use: ['VCDR-1(i)'],
	objection: ['EQGFRA-39-75', 'EQGFRA-73', 'EQGFRA-74'],
} as const satisfies Rules

/** VCDR-45(a) takes over the premises; people keep their status until they have had time to leave. */
const diplomaticAfterTheEnd = {
	duty: ['VCDR-45(a)'],
	entry: ['VCDR-45(a)'],
	search: ['VCDR-45(a)'],
	persons: ['VCDR-29', 'VCDR-39(2)'],
	inviolable: ['VCDR-45(a)', 'VCDR-29', 'VCDR-39(2)'],
	movement: ['VCDR-26', 'VCDR-45(a)'],
	facilities: [],
} as const satisfies Partial<Rules>

export const diplomaticSwitches = {
	relationsBroken: diplomaticAfterTheEnd,
	postClosed: diplomaticAfterTheEnd,
	consentWithdrawn: diplomaticAfterTheEnd,
	warBetweenTheTwo: {
		duty: ['VCDR-22(2)', 'VCDR-45(a)'],
		entry: ['VCDR-22(1)', 'VCDR-45(a)'],
		persons: ['VCDR-29', 'VCDR-39(2)'],
	},
} as const

/** VCCR chapter II: posts headed by career officers. */
export const consularRules = {
	...nothing,
	duty: ['VCCR-31(3)'],
	entry: ['VCCR-31(2)'],
	search: ['VCCR-31(4)'],
	persons: ['VCCR-40', 'VCCR-41(1)'],
	homes: ['VCCR-40'],
	archives: ['VCCR-33'],
	communications: ['VCCR-35(1)'],
	movement: ['VCCR-34'],
	departure: ['VCCR-26'],
	facilities: ['VCCR-28', 'VCCR-30'],
	hostLaw: ['VCCR-55(1)'],
	ownStaff: ['VCCR-20'],
	arms: ['VCCR-55(1)', 'CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-56-68', 'TEHRAN-68', 'ARSIWA-2'],
	misuse: ['TEHRAN-80-89', 'VCCR-23'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: ['VCCR-23'],
	custody: ['VCCR-27(2)'],
	interests: ['VCCR-27(1)(c)'],
	court: ['VCCROP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	noEnd: ['VCCR-27(1)(a)'],
	afterEnd: ['VCCR-27(1)(a)', 'VCCR-27(2)'],
	inviolable: ['VCCR-31(2)', 'VCCR-41(1)'],
	custom: ['CUST-CONSULAR'],
	seat: ['VCCR-4(5)'],
	objection: ['VCCR-4(1)', 'VCCR-12'],
} as const satisfies Rules

const severance = {
	duty: ['VCCR-27(1)(a)'],
	custody: ['VCCR-27(1)(b)'],
	afterEnd: ['VCCR-27(1)(a)'],
} as const
const closure = {
	duty: ['VCCR-27(2)'],
	custody: ['VCCR-27(2)'],
	noEnd: ['VCCR-27(2)'],
	afterEnd: ['VCCR-27(2)'],
} as const
const officersKeepStatus = ['VCCR-40', 'VCCR-41(1)', 'VCCR-53(3)'] as const
const consularAfterClosure = {
	...closure,
	inviolable: ['VCCR-27(2)', 'VCCR-41(1)', 'VCCR-53(3)'],
	facilities: [],
	entry: ['VCCR-27(2)'],
	search: ['VCCR-27(2)'],
	persons: officersKeepStatus,
} as const

export const consularSwitches = {
	relationsBroken: {
		inviolable: ['VCCR-27(1)(a)', 'VCCR-41(1)', 'VCCR-53(3)'],
		facilities: [],
		...severance,
		entry: ['VCCR-27(1)(a)'],
		search: ['VCCR-27(1)(a)'],
		persons: officersKeepStatus,
	},
	postClosed: consularAfterClosure,
	consentWithdrawn: consularAfterClosure,
	warBetweenTheTwo: {
		...severance,
		duty: ['VCCR-31(3)', 'VCCR-27(1)(a)'],
		entry: ['VCCR-31(2)', 'VCCR-27(1)(a)'],
		persons: officersKeepStatus,
	},
} as const

/** VCCR chapter III: honorary posts. Protection without inviolability. */
export const honoraryRules = {
	...consularRules,
	duty: ['VCCR-59'],
	entry: ['VCCR-59', 'VCCR-58(1)'],
	search: [],
	persons: ['VCCR-64'],
	homes: ['VCCR-64'],
	archives: ['VCCR-61'],
	communications: ['VCCR-35(1)', 'VCCR-58(1)'],
	movement: ['VCCR-34', 'VCCR-58(1)'],
	hostLaw: ['VCCR-55(1)', 'VCCR-58(2)'],
	inviolable: [],
} as const satisfies Rules

const honoraryOfficerKeepsStatus = ['VCCR-64', 'VCCR-53(3)'] as const

export const honorarySwitches = {
	relationsBroken: { ...severance, persons: honoraryOfficerKeepsStatus },
	postClosed: { ...closure, persons: honoraryOfficerKeepsStatus },
	consentWithdrawn: { ...closure, persons: honoraryOfficerKeepsStatus },
	warBetweenTheTwo: { ...severance, duty: ['VCCR-59', 'VCCR-27(1)(a)'], persons: honoraryOfficerKeepsStatus },
} as const

/** CSM where both States are parties; custom protects the persons in any case. */
export const specialMissionRules = {
	...nothing,
	duty: ['CUST-SPECIALMISSION', 'CSM-25(2)'],
	entry: ['CSM-25(1)'],
	search: ['CSM-25(3)'],
	persons: ['CUST-SPECIALMISSION', 'CSM-29'],
	homes: ['CSM-30'],
	archives: ['CSM-26'],
	communications: ['CSM-28'],
	movement: ['CSM-27'],
	departure: ['CSM-45(1)'],
	hostLaw: ['CSM-47'],
	ownStaff: ['CSM-8'],
	arms: ['CSM-47', 'CSM-8'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-68', 'ARSIWA-2'],
	misuse: ['CSM-12'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: ['VCDR-9', 'VCDR-2'],
	court: ['CSMOP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	afterEnd: ['CSM-46(1)'],
	inviolable: ['CSM-25(1)', 'CSM-29', 'CUST-SPECIALMISSION'],
	custom: ['CUST-SPECIALMISSION'],
	seat: ['CSM-17'],
	objection: ['CSM-2', 'CSM-8'],
} as const satisfies Rules

const membersKeepStatus = ['CUST-SPECIALMISSION', 'CSM-29', 'CSM-43(2)'] as const
const specialMissionAfterTheEnd = {
	duty: ['CSM-46(1)'],
	entry: ['CSM-46(1)'],
	search: ['CSM-46(1)'],
	inviolable: ['CSM-46(1)', 'CSM-43(2)'],
	persons: membersKeepStatus,
} as const

export const specialMissionSwitches = {
	relationsBroken: {
		duty: ['CUST-SPECIALMISSION', 'CSM-25(2)', 'CSM-20(2)', 'CSM-46(1)'],
		persons: membersKeepStatus,
		custody: ['CSM-46(2)'],
		interests: ['VCDR-45(c)'],
	},
	postClosed: specialMissionAfterTheEnd,
	consentWithdrawn: specialMissionAfterTheEnd,
	warBetweenTheTwo: {
		duty: ['CUST-SPECIALMISSION', 'CSM-25(2)', 'CSM-46(1)'],
		persons: membersKeepStatus,
		interests: ['VCDR-45(c)'],
	},
} as const

/** The agreement with the organisation; the conventions on the UN and its agencies below it. Two agreements serve as examples. */
export const permanentMissionRules = {
	...nothing,
	duty: ['UNC-105', 'CHWTO-17', 'HQA-s.15'],
	entry: ['CHWTO-17', 'HQA-s.15'],
	persons: ['CPIUN-s.11', 'CPISA-s.13', 'CHWTO-23(2)'],
	homes: ['CHWTO-17', 'HQA-s.15'],
	archives: ['CPIUN-s.11', 'CHWTO-17'],
	communications: ['CPIUN-s.11', 'CHWTO-17'],
	movement: ['CPIUN-s.11', 'HQA-s.15', 'CHWTO-17'],
	departure: ['CPIUN-s.11', 'CHWTO-17'],
	hostLaw: ['CHWTO-23(2)', 'CUST-TERRITORY'],
	ownStaff: ['CHWTO-17'],
	arms: ['CHWTO-23(2)', 'CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-68', 'ARSIWA-2'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	court: ['IPPC-13', 'CPIUN-s.30', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	inviolable: ['CHWTO-17', 'HQA-s.15', 'CPIUN-s.11'],
} as const satisfies Rules

/** The UN’s own people and sites. The Vienna Conventions give it nothing, so none of their articles stands here. */
const unRules = {
	...nothing,
	duty: ['UNC-105', 'FOA-1', 'CUST-ALIENS', 'CSUN-7(2)'],
	entry: ['CPIUN-s.3'],
	search: ['CPIUN-s.3'],
	persons: ['CPIUN-s.17', 'CPIUN-s.18', 'GA-76(I)', 'CSUN-7(2)', 'CUST-ALIENS'],
	homes: ['CUST-ALIENS', 'FOA-1'],
	archives: ['CPIUN-s.4'],
	communications: ['CPIUN-s.9'],
	movement: ['UNC-105', 'UNSTATUS-SOFA'],
	departure: ['CPIUN-s.18'],
	facilities: ['UNC-105'],
	hostLaw: ['CPIUN-s.21'],
	ownStaff: ['FOA-2'],
	arms: ['UNSTATUS-SOFA', 'CUST-TERRITORY'],
	knowledge: ['CSUN-7(2)', 'CUST-ALIENS'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	misuse: ['CPIUN-s.20', 'CPIUN-s.21'],
	information: ['CSUN-11', 'IPPC-4(b)'],
	crime: ['CSUN-9', 'CSUN-10', 'CSUN-14', 'IPPC-7'],
	report: ['UNSMS-MS'],
	court: ['CPIUN-s.30', 'CSUN-22'],
	noCountermeasure: ['ARIO-53(2)(b)'],
	inviolable: ['CPIUN-s.3'],
} as const satisfies Rules

const unWithoutAgreement = { movement: ['UNC-105'], arms: ['CUST-TERRITORY'] } as const

export const unPoliticalRules = {
	...unRules,
	duty: ['UNC-105', 'FOA-1', 'CUST-ALIENS', 'UNSTATUS-SOFA', 'CSUN-7(2)', 'CSUNOP-II(1)'],
} as const satisfies Rules

export const unPoliticalSwitches = {
	noStatusAgreement: { ...unWithoutAgreement, duty: ['UNC-105', 'FOA-1', 'CUST-ALIENS', 'CSUN-7(2)', 'CSUNOP-II(1)'] },
} as const

export const unPeaceRules = {
	...unRules,
	duty: ['UNC-105', 'CUST-ALIENS', 'UNSTATUS-SOFA', 'CSUN-7(1)', 'CSUN-7(2)'],
	persons: ['CSUN-7(1)', 'CSUN-7(2)', 'CSUN-8', 'CPIUN-s.18', 'CPIUN-s.22', 'CUST-ALIENS'],
	movement: ['CSUN-4', 'UNSTATUS-SOFA'],
} as const satisfies Rules

export const unPeaceSwitches = {
	noStatusAgreement: { ...unWithoutAgreement, duty: ['UNC-105', 'CUST-ALIENS', 'CSUN-7(1)', 'CSUN-7(2)'] },
} as const

export const unAgencyRules = {
	...unRules,
	duty: ['UNC-105', 'FOA-1', 'CUST-ALIENS', 'UNSTATUS-HOST', 'CSUNOP-II(1)'],
	entry: ['CPIUN-s.3', 'CPISA-s.5'],
	search: ['CPIUN-s.3', 'CPISA-s.5'],
	persons: ['CPIUN-s.17', 'CPIUN-s.18', 'GA-76(I)', 'CPISA-s.19', 'CSUN-7(2)', 'CUST-ALIENS'],
	archives: ['CPIUN-s.4', 'CPISA-s.6'],
	movement: ['UNC-105', 'UNSTATUS-HOST'],
	departure: ['CPIUN-s.18', 'CPISA-s.19'],
	hostLaw: ['CPIUN-s.21', 'CPISA-s.23'],
	arms: ['UNSTATUS-HOST', 'CUST-TERRITORY'],
	misuse: ['CPIUN-s.20', 'CPIUN-s.21', 'CPISA-s.23', 'CPISA-s.24'],
	court: ['CPIUN-s.30', 'CPISA-s.32', 'CSUN-22'],
	inviolable: ['CPIUN-s.3', 'CPISA-s.5'],
} as const satisfies Rules

export const unAgencySwitches = {
	noStatusAgreement: { ...unWithoutAgreement, duty: ['UNC-105', 'FOA-1', 'CUST-ALIENS', 'CSUNOP-II(1)'] },
} as const

/** What the organisation agreed with the host. Organisations’ own texts bind their members only. */
export const regionalRules = {
	...nothing,
	duty: ['UNSTATUS-REGIONAL', 'CUST-ALIENS'],
	entry: ['UNSTATUS-REGIONAL', 'EUP7-1', 'AUGC-II', 'COE49-4'],
	search: ['UNSTATUS-REGIONAL', 'EUP7-1', 'AUGC-II'],
	persons: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	homes: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	archives: ['UNSTATUS-REGIONAL', 'EUP7-2', 'COE49-5'],
	movement: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	departure: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	hostLaw: ['CUST-TERRITORY'],
	ownStaff: ['UNSTATUS-REGIONAL', 'CUST-TERRITORY'],
	arms: ['UNSTATUS-REGIONAL', 'CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	information: ['IPPC-4(b)'],
	crime: [...crimesAgainstProtectedPersons, 'IPPC-1(1)(b)'],
	noCountermeasure: ['ARIO-53(2)(b)'],
	inviolable: ['UNSTATUS-REGIONAL', 'EUP7-1', 'AUGC-II', 'COE49-4'],
} as const satisfies Rules

export const regionalSwitches = {
	noStatusAgreement: {
		duty: ['CUST-ALIENS'],
		entry: ['EUP7-1', 'AUGC-II', 'COE49-4'],
		search: ['EUP7-1', 'AUGC-II'],
		persons: ['CUST-ALIENS'],
		homes: ['CUST-ALIENS'],
		archives: ['EUP7-2', 'COE49-5'],
		movement: ['CUST-ALIENS'],
		departure: ['CUST-ALIENS'],
		ownStaff: ['CUST-TERRITORY'],
		arms: ['CUST-TERRITORY'],
		inviolable: ['EUP7-1', 'AUGC-II', 'COE49-4'],
	},
} as const

/** The floor: what every State owes to foreigners and their property. */
const ordinaryRules = {
	...nothing,
	duty: ['CUST-ALIENS'],
	entry: ['CUST-TERRITORY'],
	persons: ['CUST-ALIENS'],
	homes: ['CUST-ALIENS'],
	movement: ['CUST-ALIENS'],
	departure: ['CUST-ALIENS'],
	hostLaw: ['CUST-TERRITORY'],
	ownStaff: ['CUST-TERRITORY'],
	arms: ['CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	court: ['IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
} as const satisfies Rules

/** The Assembly’s item on missions speaks of missions and representatives; an office without status is neither. */
export const officeWithoutStatusRules = { ...ordinaryRules } as const satisfies Rules

/** A building of a diplomatic mission that did not become its premises. The persons and papers keep what is theirs. */
export const noPremisesDiplomaticRules = {
	...ordinaryRules,
	persons: ['VCDR-29', 'CUST-ALIENS'],
	homes: diplomaticRules.homes,
	archives: ['VCDR-24'],
	communications: ['VCDR-27(1)'],
	movement: ['VCDR-26'],
	departure: ['VCDR-44'],
	facilities: ['VCDR-21'],
	hostLaw: ['VCDR-41(1)', 'CUST-TERRITORY'],
	ownStaff: ['VCDR-7'],
	arms: ['VCDR-11(2)', 'VCDR-41(1)', 'CUST-TERRITORY'],
	report: ['GA-65/30'],
	expulsion: ['VCDR-9', 'VCDR-2'],
	court: diplomaticRules.court,
	membership: diplomaticRules.membership,
	seat: diplomaticRules.seat,
	use: diplomaticRules.use,
	objection: diplomaticRules.objection,
} as const satisfies Rules

/** Not premises, and still the home of a diplomatic agent if the head of mission lives there. */
export const noPremisesResidenceRules = {
	...noPremisesDiplomaticRules,
	duty: ['VCDR-30(1)', 'CUST-ALIENS'],
	entry: ['VCDR-30(1)', 'CUST-TERRITORY'],
	homes: ['VCDR-30(1)'],
} as const satisfies Rules

export const noPremisesConsularRules = {
	...ordinaryRules,
	persons: ['VCCR-40', 'VCCR-41(1)', 'CUST-ALIENS'],
	homes: ['VCCR-40', 'CUST-ALIENS'],
	archives: ['VCCR-33'],
	communications: ['VCCR-35(1)'],
	movement: ['VCCR-34'],
	departure: ['VCCR-26'],
	facilities: ['VCCR-30'],
	hostLaw: ['VCCR-55(1)', 'CUST-TERRITORY'],
	ownStaff: ['VCCR-20'],
	arms: ['VCCR-55(1)', 'CUST-TERRITORY'],
	report: ['GA-65/30'],
	expulsion: ['VCCR-23'],
	court: consularRules.court,
	seat: consularRules.seat,
	objection: consularRules.objection,
} as const satisfies Rules

export const noPremisesHonoraryRules = {
	...noPremisesConsularRules,
	persons: ['VCCR-64', 'CUST-ALIENS'],
	homes: ['VCCR-64', 'CUST-ALIENS'],
	archives: ['VCCR-61'],
	communications: ['VCCR-35(1)', 'VCCR-58(1)'],
	movement: ['VCCR-34', 'VCCR-58(1)'],
	hostLaw: ['VCCR-55(1)', 'VCCR-58(2)'],
} as const satisfies Rules

/** CSM-2: a delegation that was not accepted as a special mission is not one. */
export const refusedSpecialRules = {
	...ordinaryRules,
	seat: ['CSM-2', 'CSM-17'],
	objection: ['CSM-2', 'CSM-8'],
} as const satisfies Rules

/** Accepted members in rooms that were not made known or not agreed: CSM-11(1)(f) is about the rooms, not the members. */
export const specialRoomsRules = {
	...ordinaryRules,
	duty: ['CUST-ALIENS'],
	persons: ['CUST-SPECIALMISSION', 'CSM-29'],
	homes: ['CUST-ALIENS'],
	archives: ['CSM-26'],
	communications: ['CSM-28'],
	movement: ['CSM-27'],
	departure: ['CSM-45(1)'],
	hostLaw: ['CSM-47', 'CUST-TERRITORY'],
	ownStaff: ['CSM-8'],
	arms: ['CSM-47', 'CUST-TERRITORY'],
	report: ['GA-65/30'],
	court: specialMissionRules.court,
	seat: ['CSM-17'],
	objection: ['CSM-11(1)(f)', 'CSM-17'],
} as const satisfies Rules

export const homeOfDiplomatRules = {
	...diplomaticRules,
	duty: ['VCDR-30(1)'],
	entry: ['VCDR-30(1)'],
	search: ['VCDR-30(1)'],
	homes: ['VCDR-30(1)'],
	persons: ['VCDR-29', 'VCDR-37(1)'],
	archives: ['VCDR-30(2)', 'VCDR-24'],
	facilities: ['VCDR-21'],
	custody: [],
	interests: ['VCDR-45(c)'],
	noEnd: [],
	afterEnd: [],
	inviolable: ['VCDR-30(1)', 'VCDR-29'],
	custom: ['CUST-AGENTS'],
} as const satisfies Rules

export const homeOfAdministrativeRules = {
	...homeOfDiplomatRules,
	duty: ['VCDR-37(2)', 'VCDR-30(1)'],
	entry: ['VCDR-37(2)', 'VCDR-30(1)'],
	search: ['VCDR-37(2)', 'VCDR-30(1)'],
	homes: ['VCDR-37(2)', 'VCDR-30(1)'],
	persons: ['VCDR-37(2)', 'VCDR-29'],
	inviolable: ['VCDR-37(2)', 'VCDR-30(1)'],
} as const satisfies Rules

const diplomatsKeepStatus = {
	duty: ['VCDR-30(1)', 'VCDR-39(2)'],
	persons: ['VCDR-29', 'VCDR-37(1)', 'VCDR-39(2)'],
} as const
const administrativeStaffKeepStatus = {
	duty: ['VCDR-37(2)', 'VCDR-30(1)', 'VCDR-39(2)'],
	persons: ['VCDR-37(2)', 'VCDR-29', 'VCDR-39(2)'],
} as const
const consularOfficersKeepStatus = { persons: officersKeepStatus } as const

export const homeSwitches = {
	diplomat: { relationsBroken: diplomatsKeepStatus, warBetweenTheTwo: diplomatsKeepStatus },
	administrative: { relationsBroken: administrativeStaffKeepStatus, warBetweenTheTwo: administrativeStaffKeepStatus },
	consularOfficer: { relationsBroken: consularOfficersKeepStatus, warBetweenTheTwo: consularOfficersKeepStatus },
} as const

export const homeOfConsularOfficerRules = {
	...consularRules,
	duty: ['VCCR-40', 'CUST-ALIENS'],
	entry: ['CUST-TERRITORY'],
	search: [],
	facilities: [],
	custody: [],
	noEnd: [],
	afterEnd: [],
	inviolable: [],
} as const satisfies Rules

/** No special protection, so neither the 1973 Convention nor the Assembly’s item covers them. */
export const homeOfLocalStaffRules = {
	...ordinaryRules,
	duty: ['VCDR-38(2)', 'VCCR-71', 'CUST-ALIENS'],
	entry: ['CUST-TERRITORY', 'VCDR-38(2)', 'VCCR-71'],
	persons: ['VCDR-38(2)', 'VCCR-71', 'VCDR-37(3)', 'CUST-ALIENS'],
	archives: ['VCDR-24', 'VCCR-33'],
	information: [],
	crime: [],
	court: [],
} as const satisfies Rules

export const highOfficialRules = {
	...ordinaryRules,
	duty: ['CUST-HIGHOFFICE', 'IPPC-1(1)(a)'],
	entry: ['CUST-HIGHOFFICE', 'AW-47-55'],
	persons: ['CUST-HIGHOFFICE', 'AW-47-55', 'CSM-21'],
	homes: [],
	movement: ['AW-47-55'],
	departure: ['CUST-HIGHOFFICE', 'CSM-45(1)'],
	report: ['GA-65/30'],
	inviolable: ['CUST-HIGHOFFICE', 'AW-47-55'],
	custom: ['CUST-HIGHOFFICE'],
} as const satisfies Rules
