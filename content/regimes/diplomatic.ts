import type { Check, Claim, Claims, Owed } from '#content/claim.ts'
import type { Regime } from './regime.ts'
import {
	diplomaticRules,
	diplomaticSwitches,
	homeOfAdministrativeRules,
	homeOfDiplomatRules,
	homeSwitches,
} from './rules.ts'

/** Examples of national law; every sending State has its own. */
export const careOfSendingState = {
	party: 'sendingState',
	text: 'The sending State owes its own people care under its own law and staff rules (two national laws are named as examples). That is separate from the duty of the State where the mission stands.',
	basis: ['USC22-4802', 'DEU-BPOLG9'],
} as const

export const oneState = {
	text: 'Which police force or ministry acts is {host}’s own affair. Passing the matter from desk to desk does not discharge the State.',
	basis: ['ARSIWA-4', 'ARSIWA-32'],
} as const satisfies Claim

export const selfDefenceOnly = {
	text: 'Guards use force in defence of themselves and others only, as the law of {host} allows.',
	basis: ['@hostLaw'],
	when: 'staffed',
} as const satisfies Claim

const peopleOfTheMission = [
	{
		topic: 'people',
		text: 'Diplomats: no arrest or detention, respect, and all appropriate steps against attacks.',
		basis: ['@persons'],
		when: 'staffed',
	},
	{
		topic: 'people',
		text: 'Their families at home with them: the same, unless these are nationals of {host}.',
		basis: ['VCDR-37(1)'],
		when: 'staffed',
	},
	{
		topic: 'people',
		text: 'Administrative and technical staff who are neither nationals nor residents of {host}: protected in person and at home like diplomats.',
		basis: ['VCDR-37(2)'],
		when: 'staffed',
	},
	{
		topic: 'people',
		text: 'Service staff: immunity for official acts only. They are not inviolable; the general duty towards everyone protects them.',
		basis: ['VCDR-37(3)', 'CUST-ALIENS'],
		particular: true,
		when: 'staffed',
	},
	{
		topic: 'people',
		text: 'Private servants: next to nothing by right. {Host} may exercise jurisdiction, without unduly disturbing the mission.',
		basis: ['VCDR-37(4)'],
		when: 'staffed',
	},
	{
		topic: 'people',
		text: 'Nationals and residents of {host}, local guards and drivers among them: ordinary protection, and no undue interference with the mission. A diplomat of this group is inviolable for official acts only.',
		basis: ['VCDR-38(1)', 'VCDR-38(2)', 'CUST-ALIENS'],
	},
] as const satisfies readonly Owed[]

const archivesOfTheMission = {
	topic: 'archives',
	text: 'Archives and documents are inviolable at any time and wherever they are. They outlive closure, rupture and war.',
	basis: ['@archives'],
} as const satisfies Owed

const workOfTheMission = [
	{
		topic: 'archives',
		text: 'Free official communication, and protection of it. A radio transmitter needs consent.',
		basis: ['@communications'],
		when: 'staffed',
	},
	{
		topic: 'movement',
		text: 'Free movement for all members of the mission, except in zones that a law closes or regulates for national security. Mission vehicles may not be searched or seized.',
		basis: ['@movement'],
		when: 'staffed',
	},
	{
		topic: 'departure',
		text: 'The means to leave as early as possible, even in armed conflict, with transport where needed, for those with privileges who are not its nationals, and their families.',
		basis: ['@departure'],
	},
] as const satisfies readonly Owed[]

const premisesOfTheMission = [
	{
		topic: 'premises',
		text: 'To take all appropriate steps to keep the premises safe from intrusion and damage, and the mission from disturbance and loss of dignity.',
		basis: ['@duty'],
		not: ['relationsOver'],
	},
	{
		topic: 'premises',
		text: 'To stay out, unless the head of mission agrees.',
		basis: ['@entry'],
		not: ['relationsOver'],
	},
	{
		topic: 'premises',
		text: 'Not to search, seize or attach the premises or what is in them.',
		basis: ['@search'],
		not: ['relationsOver'],
	},
	{
		topic: 'premises',
		text: 'To respect and protect the premises and property. That its own officials do not enter, search or take them follows from respect; the rule does not spell it out.',
		basis: ['@duty'],
		given: ['relationsOver'],
	},
	{
		topic: 'premises',
		text: 'Facilities for the work of the mission, and help with finding premises.',
		basis: ['@facilities'],
		when: 'staffed',
		not: ['relationsOver'],
	},
] as const satisfies readonly Owed[]

const guardsAreStaff = {
	text: 'Official guards are staff: {host} may limit their number, refuse the category if it does so without discrimination, and declare a guard not acceptable. Each has the status of his or her category from entry to take up the post; notice to the foreign ministry is the proof of it.',
	basis: ['VCDR-11(1)', 'VCDR-11(2)', 'VCDR-9', 'VCDR-39(1)', 'VCDR-10', 'VCDR-37(2)', 'VCDR-37(3)'],
	when: 'staffed',
} as const satisfies Claim

const diplomaticLimits = {
	fire: [
		{
			text: 'Fire: no consent is presumed. Even fire crews of {host} come in only if the head of mission agrees; read any seat agreement first.',
			basis: ['VCDR-22(1)'],
			particular: true,
			not: ['relationsOver'],
		},
		{
			text: 'Fire: the rule on missions that have closed says nothing of it, and no consent is presumed. Act as if consent were needed.',
			basis: ['@entry'],
			given: ['relationsOver'],
		},
	],
	guardsAreStaff,
	selfDefenceOnly,
} as const satisfies Claims

const diplomaticChecks = [
	{
		text: 'Are both States parties to the Vienna Convention on Diplomatic Relations? South Sudan was still outside in July 2024. Where one is outside, the core of the answer rests on custom, which protects premises and diplomats all the same.',
		toldByLists: true,
	},
	{
		text: 'Do both accept a court: an optional protocol, a disputes clause, a declaration? Check withdrawals and reservations; the United States has left both optional protocols.',
		toldByLists: true,
	},
	{
		text: 'Which guards are notified, in which category, and what written consent covers their arms and radios?',
		when: 'staffed',
	},
] as const satisfies readonly Check[]

const customCarriesIt = {
	topic: 'premises',
	text: 'Where a treaty does not bind both States, custom obliges {host} to respect and protect diplomatic premises and diplomats.',
	basis: ['@custom'],
} as const satisfies Owed

const words = {
	host: 'the receiving State',
	owner: 'the sending State',
	post: 'the embassy',
	team: 'the mission’s own staff and guards',
	outside: 'outside the walls',
	inside: 'inside',
} as const

const afterTheEnd = [
	{
		text: 'The receiving State must respect and protect what the mission left: premises, property and archives.',
		basis: ['@duty', '@archives'],
		given: ['relationsOver'],
		when: 'empty',
		particular: true,
	},
	{
		text: 'The receiving State must respect and protect the premises that the mission left.',
		basis: ['@duty'],
		given: ['relationsOver'],
		when: 'empty',
	},
	{
		text: 'The receiving State must respect and protect the premises, property and archives of the mission, and its people until they have left or had time to leave.',
		basis: ['@duty', '@archives', '@persons'],
		given: ['relationsOver'],
		particular: true,
	},
	{
		text: 'The receiving State must respect and protect the premises of the mission, and its diplomats while they are there.',
		basis: ['@duty', '@persons'],
		given: ['relationsOver'],
	},
] as const satisfies readonly Claim[]

export const embassy = {
	name: 'Embassy',
	about: 'A diplomatic mission, under the Vienna Convention on Diplomatic Relations.',
	missionClass: 'state',
	words,
	duty: [
		...afterTheEnd,
		{
			text: 'The receiving State is under a special duty to take all appropriate steps to protect the premises, and must protect the people of the embassy and keep its own officials out.',
			basis: ['@duty', '@persons', '@entry'],
		},
	],
	rules: diplomaticRules,
	switches: diplomaticSwitches,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [...premisesOfTheMission, ...peopleOfTheMission, archivesOfTheMission, ...workOfTheMission, customCarriesIt],
	limits: diplomaticLimits,
	warnings: { oneState },
	checks: diplomaticChecks,
} as const satisfies Regime

export const consularSection = {
	...embassy,
	name: 'Consular section inside an embassy',
	about: 'Consular work done by an embassy. The building stays under the diplomatic regime.',
	words: { ...words, post: 'the embassy with its consular section' },
	owes: [
		{
			topic: 'premises',
			text: 'To treat the building as premises of the mission: an embassy may do consular work, and its staff stay under diplomatic law.',
			basis: ['VCDR-3(2)', 'VCCR-70'],
		},
		...embassy.owes,
	],
} as const satisfies Regime

export const residenceHeadOfMission = {
	...embassy,
	name: 'Residence of the head of mission',
	about: 'It counts as premises of the mission, so the special duty applies to it.',
	words: { ...words, post: 'the residence' },
	duty: [
		...afterTheEnd,
		{
			text: 'The receiving State is under a special duty to take all appropriate steps to protect the residence, which counts as premises of the mission, and must protect those who live there and keep its own officials out.',
			basis: ['@duty', 'VCDR-1(i)', '@persons', '@entry'],
		},
	],
} as const satisfies Regime

const homeWords = { ...words, post: 'the home', team: 'the mission’s own security staff' } as const

export const homeOfDiplomat = {
	name: 'Home of a diplomat',
	about: 'A private home that enjoys the same inviolability and protection as the premises of the mission.',
	missionClass: 'state',
	words: homeWords,
	duty: [
		{
			text: 'The receiving State owes the private home of a diplomat the same inviolability and protection as the premises of the mission, and owes protection to those who live there.',
			basis: ['@duty', '@persons'],
			particular: true,
		},
		{
			text: 'The receiving State must protect the diplomat, who is inviolable by custom, and owes the home at least ordinary protection. How far custom covers the home itself is not settled in the sources used here.',
			basis: ['@persons', 'CUST-ALIENS'],
		},
	],
	rules: homeOfDiplomatRules,
	switches: homeSwitches.diplomat,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'To keep its officials out of the home and to protect it as it protects the mission.',
			basis: ['@duty'],
		},
		{
			topic: 'people',
			text: 'The diplomat and the family at home: no arrest or detention, and all appropriate steps against attacks.',
			basis: ['@persons'],
			particular: true,
		},
		{
			topic: 'archives',
			text: 'The diplomat’s papers and letters are inviolable; so are the archives of the mission, wherever they are.',
			basis: ['@archives'],
		},
		...workOfTheMission,
		{
			topic: 'people',
			text: 'Where a treaty does not bind both States, custom protects diplomats. How far it reaches their homes in each detail is a question of treaty law.',
			basis: ['@custom'],
		},
	],
	limits: {
		...diplomaticLimits,
		fire: {
			text: 'Fire: no consent is presumed. Fire crews of {host} come in only with consent, as at the mission itself.',
			basis: ['@entry'],
		},
		afterDeparture: {
			text: 'The home is protected because of the person. When the person has left for good, the home is an ordinary building; rules on closed missions do not name it.',
			basis: ['VCDR-39(2)'],
		},
	},
	warnings: { oneState },
	checks: diplomaticChecks,
} as const satisfies Regime

export const homeOfAdministrativeStaff = {
	...homeOfDiplomat,
	name: 'Home of administrative or technical staff',
	about:
		'Staff of this category have a protected home, if they are neither nationals nor residents of the receiving State.',
	duty: [
		{
			text: 'The receiving State owes the home of notified administrative and technical staff the same inviolability and protection as a diplomat’s home, and owes protection to those who live there.',
			basis: ['@duty', '@persons'],
			particular: true,
		},
	],
	rules: homeOfAdministrativeRules,
	switches: homeSwitches.administrative,
	owes: [
		homeOfDiplomat.owes[0],
		{
			topic: 'people',
			text: 'The member of staff and the family at home: no arrest or detention, and all appropriate steps against attacks.',
			basis: ['@persons'],
			particular: true,
		},
		...homeOfDiplomat.owes.slice(2),
	],
	checks: [
		...diplomaticChecks,
		{
			text: 'Is the member of staff notified in this category, and neither a national nor a permanent resident of the receiving State?',
		},
	],
} as const satisfies Regime
