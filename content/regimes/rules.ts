import type { Rules } from '#content/claim.ts'

const crimesAgainstProtectedPersons = ['IPPC-2(1)', 'IPPC-3(1)', 'IPPC-7'] as const

/** VCDR: the embassy, its residence, its homes. */
export const diplomaticRules = {
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
	custody: ['VCDR-45(b)', 'VCDR-45(c)'],
	court: ['VCDROP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
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
	custody: ['VCCR-27(1)(b)', 'VCCR-27(1)(c)'],
	court: ['VCCROP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	membership: [],
	seat: ['VCCR-4(5)'],
	use: [],
	objection: ['VCCR-4(1)', 'VCCR-12'],
} as const satisfies Rules

const consularAfterABreak = {
	duty: ['VCCR-27(1)(a)'],
	entry: ['VCCR-27(1)(a)'],
	search: ['VCCR-27(1)(a)'],
} as const
const consularAfterClosure = {
	duty: ['VCCR-27(2)'],
	entry: ['VCCR-27(2)'],
	search: ['VCCR-27(2)'],
	custody: ['VCCR-27(2)'],
} as const

export const consularSwitches = {
	relationsBroken: { ...consularAfterABreak, persons: ['VCCR-40', 'VCCR-41(1)', 'VCCR-53(3)'] },
	postClosed: consularAfterClosure,
	consentWithdrawn: consularAfterClosure,
	warBetweenTheTwo: {
		duty: ['VCCR-31(3)', 'VCCR-27(1)(a)'],
		entry: ['VCCR-31(2)', 'VCCR-27(1)(a)'],
		persons: ['VCCR-40', 'VCCR-41(1)', 'VCCR-53(3)'],
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
} as const satisfies Rules

export const honorarySwitches = {
	relationsBroken: { duty: ['VCCR-27(1)(a)'], persons: ['VCCR-64', 'VCCR-53(3)'] },
	postClosed: { duty: ['VCCR-27(2)'], custody: ['VCCR-27(2)'] },
	consentWithdrawn: { duty: ['VCCR-27(2)'], custody: ['VCCR-27(2)'] },
	warBetweenTheTwo: { duty: ['VCCR-59', 'VCCR-27(1)(a)'], persons: ['VCCR-64', 'VCCR-53(3)'] },
} as const

/** CSM where both States are parties; custom protects the persons in any case. */
export const specialMissionRules = {
	duty: ['CSM-25(2)'],
	entry: ['CSM-25(1)'],
	search: ['CSM-25(3)'],
	persons: ['CSM-29', 'CUST-SPECIALMISSION'],
	homes: ['CSM-30'],
	archives: ['CSM-26'],
	communications: ['CSM-28'],
	movement: ['CSM-27'],
	departure: ['CSM-45(1)', 'CSM-45(2)'],
	facilities: ['CSM-17'],
	hostLaw: ['CSM-47'],
	ownStaff: ['CSM-8'],
	arms: ['CSM-47', 'CSM-8'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-68', 'ARSIWA-2'],
	misuse: ['CSM-12', 'CSM-47'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: ['CSM-12'],
	custody: ['CSM-46(2)'],
	court: ['CSMOP-I', 'IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

const specialMissionAfterTheEnd = { duty: ['CSM-46(1)'], entry: ['CSM-46(1)'], search: ['CSM-46(1)'] } as const

export const specialMissionSwitches = {
	relationsBroken: {
		duty: ['CSM-25(2)', 'CSM-20(2)', 'CSM-46(1)'],
		persons: ['CSM-29', 'CSM-43(2)', 'CUST-SPECIALMISSION'],
	},
	postClosed: specialMissionAfterTheEnd,
	consentWithdrawn: specialMissionAfterTheEnd,
	warBetweenTheTwo: {
		duty: ['CSM-25(2)', 'CSM-46(1)'],
		persons: ['CSM-29', 'CSM-43(2)', 'CUST-SPECIALMISSION'],
	},
} as const

/** The agreement with the organisation; the Charter and the 1946 Convention below it. Two agreements serve as examples. */
export const permanentMissionRules = {
	duty: ['UNC-105', 'CHWTO-17', 'HQA-s.15'],
	entry: ['CHWTO-17', 'HQA-s.15'],
	search: [],
	persons: ['CPIUN-s.11', 'CHWTO-23(2)'],
	homes: ['CHWTO-17', 'HQA-s.15'],
	archives: ['CPIUN-s.11'],
	communications: ['CPIUN-s.11'],
	movement: ['CPIUN-s.11', 'HQA-s.15'],
	departure: ['CPIUN-s.11', 'CHWTO-17'],
	facilities: ['CPIUN-s.11'],
	hostLaw: ['CHWTO-23(2)', 'CUST-TERRITORY'],
	ownStaff: ['CHWTO-17'],
	arms: ['CHWTO-23(2)', 'CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['TEHRAN-68', 'ARSIWA-2'],
	misuse: ['CPIUN-s.14'],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-2819', 'GA-65/30'],
	expulsion: [],
	custody: [],
	court: ['IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

/** The UN’s own people and sites. The Vienna Conventions give it nothing, so none of their articles stands here. */
const unRules = {
	duty: ['UNC-105', 'FOA-1', 'CSUN-7(2)'],
	entry: ['CPIUN-s.3'],
	search: ['CPIUN-s.3'],
	persons: ['CPIUN-s.17', 'CPIUN-s.18', 'GA-76(I)', 'CSUN-7(2)'],
	homes: ['CUST-ALIENS', 'FOA-1'],
	archives: ['CPIUN-s.4'],
	communications: ['CPIUN-s.9'],
	movement: ['UNC-105', 'UNSTATUS-SOFA'],
	departure: ['CPIUN-s.18'],
	facilities: ['UNC-105'],
	hostLaw: ['CPIUN-s.21'],
	ownStaff: ['FOA-2'],
	arms: ['UNSTATUS-SOFA', 'CUST-TERRITORY'],
	knowledge: ['FOA-1', 'ARSIWA-2'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	misuse: ['CPIUN-s.20', 'CPIUN-s.21'],
	information: ['CSUN-11', 'IPPC-4(b)'],
	crime: ['CSUN-9', 'CSUN-10', 'CSUN-14', 'IPPC-7'],
	report: ['SC-2730', 'UNSMS-MS'],
	expulsion: [],
	custody: [],
	court: ['CPIUN-s.30', 'CSUN-22'],
	noCountermeasure: ['ARIO-53(2)(b)'],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

export const unPoliticalRules = {
	...unRules,
	duty: ['UNC-105', 'FOA-1', 'UNSTATUS-SOFA', 'CSUN-7(2)', 'CSUNOP-II(1)'],
} as const satisfies Rules

export const unPeaceRules = {
	...unRules,
	duty: ['UNC-105', 'UNSTATUS-SOFA', 'CSUN-7(1)', 'CSUN-7(2)'],
	persons: ['CSUN-7(1)', 'CSUN-7(2)', 'CSUN-8', 'CPIUN-s.18', 'CPIUN-s.22'],
	movement: ['CSUN-4', 'UNSTATUS-SOFA'],
} as const satisfies Rules

export const unAgencyRules = {
	...unRules,
	duty: ['UNC-105', 'FOA-1', 'UNSTATUS-HOST', 'CSUNOP-II(1)'],
	entry: ['CPIUN-s.3', 'CPISA-s.5'],
	search: ['CPIUN-s.3', 'CPISA-s.5'],
	archives: ['CPIUN-s.4', 'CPISA-s.6'],
	movement: ['UNC-105', 'UNSTATUS-HOST'],
	hostLaw: ['CPIUN-s.21', 'CPISA-s.23'],
	arms: ['UNSTATUS-HOST', 'CUST-TERRITORY'],
	court: ['CPIUN-s.30', 'CPISA-s.32', 'CSUN-22'],
} as const satisfies Rules

/** What the organisation agreed with the host. Organisations’ own texts bind their members only. */
export const regionalRules = {
	duty: ['UNSTATUS-REGIONAL', 'CUST-ALIENS'],
	entry: ['UNSTATUS-REGIONAL', 'EUP7-1', 'AUGC-II', 'COE49-4'],
	search: ['UNSTATUS-REGIONAL', 'EUP7-1', 'AUGC-II'],
	persons: ['CUST-ALIENS', 'IPPC-1(1)(b)', 'UNSTATUS-REGIONAL'],
	homes: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	archives: ['UNSTATUS-REGIONAL', 'EUP7-2', 'COE49-5'],
	communications: [],
	movement: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	departure: ['CUST-ALIENS', 'UNSTATUS-REGIONAL'],
	facilities: [],
	hostLaw: ['CUST-TERRITORY'],
	ownStaff: ['UNSTATUS-REGIONAL', 'CUST-TERRITORY'],
	arms: ['UNSTATUS-REGIONAL', 'CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	misuse: [],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: [],
	custody: [],
	court: ['IPPC-13'],
	noCountermeasure: ['ARIO-53(2)(b)'],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

/** The floor: what every State owes to foreigners and their property. */
export const ordinaryRules = {
	duty: ['CUST-ALIENS'],
	entry: ['CUST-TERRITORY'],
	search: [],
	persons: ['CUST-ALIENS'],
	homes: ['CUST-ALIENS'],
	archives: [],
	communications: [],
	movement: ['CUST-ALIENS'],
	departure: ['CUST-ALIENS'],
	facilities: [],
	hostLaw: ['CUST-TERRITORY'],
	ownStaff: ['CUST-TERRITORY'],
	arms: ['CUST-TERRITORY'],
	knowledge: ['TEHRAN-68'],
	breach: ['ARSIWA-2', 'ARSIWA-4'],
	misuse: [],
	information: ['IPPC-4(b)'],
	crime: crimesAgainstProtectedPersons,
	report: ['GA-65/30'],
	expulsion: [],
	custody: [],
	court: ['IPPC-13', 'ICJS-36(1)', 'ICJS-36(2)'],
	noCountermeasure: ['ARSIWA-50(2)(b)'],
	membership: [],
	seat: [],
	use: [],
	objection: [],
} as const satisfies Rules

/** The Assembly’s item speaks of missions and representatives; an office without status is neither. */
export const officeWithoutStatusRules = { ...ordinaryRules, report: [] } as const satisfies Rules

/** A building of a diplomatic mission that never became its premises. The persons and papers keep what is theirs. */
export const noPremisesDiplomaticRules = {
	...ordinaryRules,
	persons: ['VCDR-29', 'CUST-ALIENS'],
	archives: ['VCDR-24'],
	communications: ['VCDR-27(1)'],
	movement: ['VCDR-26'],
	departure: ['VCDR-44'],
	facilities: ['VCDR-21'],
	hostLaw: ['VCDR-41(1)', 'CUST-TERRITORY'],
	ownStaff: ['VCDR-7'],
	arms: ['VCDR-11(2)', 'VCDR-41(1)', 'CUST-TERRITORY'],
	misuse: ['VCDR-9', 'VCDR-41(3)'],
	expulsion: ['VCDR-9', 'VCDR-2'],
	court: diplomaticRules.court,
	membership: diplomaticRules.membership,
	seat: diplomaticRules.seat,
	use: diplomaticRules.use,
	objection: diplomaticRules.objection,
} as const satisfies Rules

export const noPremisesConsularRules = {
	...ordinaryRules,
	persons: ['CUST-CONSULAR', 'CUST-ALIENS'],
	archives: ['CUST-CONSULAR'],
	departure: ['VCCR-26'],
	hostLaw: ['VCCR-55(1)', 'CUST-TERRITORY'],
	ownStaff: ['VCCR-20'],
	arms: ['VCCR-55(1)', 'CUST-TERRITORY'],
	misuse: ['VCCR-23', 'VCCR-55(2)'],
	expulsion: ['VCCR-23'],
	court: consularRules.court,
	seat: consularRules.seat,
	objection: consularRules.objection,
} as const satisfies Rules

/** CSM-2: a delegation that was not accepted as a special mission is not one. */
export const noPremisesSpecialRules = {
	...ordinaryRules,
	seat: ['CSM-2', 'CSM-17'],
	objection: ['CSM-2', 'CSM-8'],
	report: [],
} as const satisfies Rules

export const homeOfDiplomatRules = {
	...diplomaticRules,
	duty: ['VCDR-30(1)'],
	entry: ['VCDR-30(1)'],
	search: ['VCDR-30(1)'],
	homes: ['VCDR-30(1)'],
	persons: ['VCDR-29', 'VCDR-37(1)'],
	archives: ['VCDR-30(2)', 'VCDR-24'],
	custody: [],
} as const satisfies Rules

export const homeOfAdministrativeRules = {
	...homeOfDiplomatRules,
	duty: ['VCDR-37(2)', 'VCDR-30(1)'],
	entry: ['VCDR-37(2)', 'VCDR-30(1)'],
	homes: ['VCDR-37(2)', 'VCDR-30(1)'],
	persons: ['VCDR-37(2)', 'VCDR-29'],
} as const satisfies Rules

const diplomatsKeepStatus = {
	duty: ['VCDR-30(1)', 'VCDR-39(2)'],
	persons: ['VCDR-29', 'VCDR-37(1)', 'VCDR-39(2)'],
} as const
const administrativeStaffKeepStatus = {
	duty: ['VCDR-37(2)', 'VCDR-30(1)', 'VCDR-39(2)'],
	persons: ['VCDR-37(2)', 'VCDR-29', 'VCDR-39(2)'],
} as const
const consularOfficersKeepStatus = { persons: ['VCCR-40', 'VCCR-41(1)', 'VCCR-53(3)'] } as const

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
	custody: [],
} as const satisfies Rules

export const homeOfLocalStaffRules = {
	...ordinaryRules,
	duty: ['CUST-ALIENS', 'VCDR-38(2)', 'VCCR-71'],
	entry: ['CUST-TERRITORY', 'VCDR-38(2)', 'VCCR-71'],
	persons: ['CUST-ALIENS', 'VCDR-38(2)', 'VCCR-71'],
	archives: ['VCDR-24', 'VCCR-33'],
	hostLaw: ['CUST-TERRITORY'],
	report: [],
	information: [],
	crime: ['CUST-ALIENS'],
} as const satisfies Rules

export const highOfficialRules = {
	...ordinaryRules,
	duty: ['CUST-HIGHOFFICE', 'IPPC-4(a)'],
	entry: ['CUST-HIGHOFFICE', 'AW-47-55'],
	search: ['AW-47-55'],
	persons: ['CUST-HIGHOFFICE', 'AW-47-55', 'CSM-21'],
	homes: ['CUST-HIGHOFFICE'],
	archives: ['AW-47-55'],
	movement: ['AW-47-55'],
	departure: ['CUST-HIGHOFFICE'],
} as const satisfies Rules
