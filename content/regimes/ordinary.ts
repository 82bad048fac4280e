import { careOfSendingState } from './diplomatic.ts'
import { ordinaryEntryRoles, plainDeparture } from './entry.ts'
import type { Regime } from './regime.ts'
import {
	homeOfLocalStaffRules,
	noPremisesConsularRules,
	noPremisesDiplomaticRules,
	noPremisesSpecialRules,
	officeWithoutStatusRules,
} from './rules.ts'

const words = {
	host: 'the host State',
	owner: 'the sending State',
	post: 'the office',
	team: 'the office’s own staff',
	outside: 'outside the walls',
	inside: 'inside',
} as const

const fire = {
	text: 'Fire: ordinary law governs; fire crews enter as they do next door.',
	basis: ['CUST-TERRITORY'],
} as const
const ordinaryEntry = {
	text: 'Police enter under ordinary law. No treaty makes the building inviolable.',
	basis: ['CUST-TERRITORY'],
} as const

export const officeWithoutStatus = {
	name: 'Office without diplomatic status',
	about:
		'Protected like any foreign office: by what was agreed, by local law, and by the ordinary duty towards foreigners.',
	missionClass: 'state',
	words,
	duty: {
		text: 'The host State owes the office and its people its ordinary duty: reasonable steps to prevent crimes against foreigners and their property, and to punish them. Anything more must have been agreed or granted by law.',
		basis: ['@duty'],
	},
	rules: officeWithoutStatusRules,
	care: careOfSendingState,
	confidence: 'depends',
	owes: [
		{ topic: 'premises', text: 'Reasonable police protection of the building, as of any other.', basis: ['@duty'] },
		{
			topic: 'people',
			text: 'Reasonable steps to prevent and punish crimes against the people, foreign and local.',
			basis: ['@persons'],
		},
		{
			topic: 'premises',
			text: 'Whatever the arrangement with the host or its own law grants. One State makes harm to property of foreign governments a crime, as an example.',
			basis: ['CUST-TERRITORY', 'USC18-970'],
		},
		{ topic: 'movement', text: 'The freedom to move that any foreigner has.', basis: ['@movement'] },
		{
			topic: 'departure',
			text: 'To let people leave, and to protect them on the way as it protects others.',
			basis: ['@departure'],
		},
	],
	limits: {
		ordinaryEntry,
		fire,
		labelIsNotStatus: {
			text: 'A name on the door gives no status. Without agreement the office is neither an embassy nor a consulate.',
			basis: ['VCDR-2', 'VCCR-4(1)'],
		},
		protectedPersonsOnly: {
			text: 'The 1973 Convention covers only people whom international law entitles to special protection at that time and place.',
			basis: ['IPPC-1(1)(b)'],
		},
	},
	warnings: {
		weakClaim: {
			text: 'The claim on the host is the weakest of all missions. Agree on status in writing before the danger comes.',
			basis: ['CUST-ALIENS'],
		},
	},
	roles: ordinaryEntryRoles,
	ifItFails: { departure: plainDeparture },
	checks: [
		{ text: 'What did the host agree to, in which document, and does it still hold?' },
		{ text: 'Does local law give such offices or their people anything?' },
	],
} as const satisfies Regime

const noPremises = {
	name: 'No premises regime',
	about:
		'The building did not become the premises of a mission. Ordinary law protects it; people and papers keep what is theirs.',
	missionClass: 'state',
	words: {
		host: 'the receiving State',
		owner: 'the sending State',
		post: 'the building',
		team: 'the mission’s own staff and guards',
		outside: 'outside the walls',
		inside: 'inside',
	},
	care: careOfSendingState,
	confidence: 'settled',
	limits: {
		ordinaryEntry,
		fire,
		noSpecialDuty: {
			text: 'The special rules on premises do not attach to this building. Its use alone does not bring them in.',
			basis: ['@objection', 'CUST-TERRITORY'],
		},
	},
	warnings: {
		highestExposure: {
			text: 'An office outside the rules is also outside the plans: an inquiry found a post that was never formally notified badly under-protected (an example).',
			basis: ['ARB-2012-status', 'ARB-2012'],
		},
		militia: {
			text: 'A militia on a stipend is not the police of the host. One such force failed in the attack of the same case.',
			basis: ['ARB-2012'],
		},
	},
	roles: ordinaryEntryRoles,
	ifItFails: {
		regularise: {
			text: 'Put the status right: make the building known, get written consent, or move into premises that are accepted.',
			basis: ['@facilities', 'CUST-TERRITORY'],
		},
	},
	checks: [
		{
			text: 'Was the building made known, when, and in which note? Was there an objection, when, and on what grounds? How was it used?',
		},
	],
} as const satisfies Partial<Regime>

export const noPremisesDiplomatic = {
	...noPremises,
	duty: {
		text: 'The receiving State owes this building its ordinary duty only, as to any foreign property. Accredited people keep their own protection, and the archives of the mission theirs.',
		basis: ['@duty', 'VCDR-29', 'VCDR-24'],
	},
	rules: noPremisesDiplomaticRules,
	owes: [
		{ topic: 'premises', text: 'Ordinary police protection of the building.', basis: ['@duty'] },
		{ topic: 'premises', text: 'Help with finding premises that it accepts.', basis: ['VCDR-21'] },
		{
			topic: 'people',
			text: 'Accredited diplomats are inviolable and protected wherever they are, in this building too. Others have ordinary protection.',
			basis: ['VCDR-29', 'CUST-ALIENS'],
		},
		{ topic: 'archives', text: 'Archives of the mission are inviolable wherever they are.', basis: ['VCDR-24'] },
		{
			topic: 'movement',
			text: 'Free movement for members of the mission, except in zones closed by law.',
			basis: ['@movement'],
		},
		{ topic: 'departure', text: 'The means to leave, even in armed conflict.', basis: ['@departure'] },
	],
} as const satisfies Regime

export const noPremisesConsular = {
	...noPremises,
	words: { ...noPremises.words, team: 'the post’s own staff and guards' },
	duty: {
		text: 'The receiving State owes this office its ordinary duty only, as to any foreign property: a consular post needs its consent. Officers whom it has admitted keep their own protection.',
		basis: ['@duty', 'VCCR-4(1)', 'VCCR-12'],
	},
	rules: noPremisesConsularRules,
	owes: [
		{ topic: 'premises', text: 'Ordinary police protection of the building.', basis: ['@duty'] },
		{
			topic: 'people',
			text: 'Officers whom it has admitted: protection as consular officers. Others: ordinary protection.',
			basis: ['CUST-CONSULAR', 'VCCR-12', 'CUST-ALIENS'],
		},
		{
			topic: 'departure',
			text: 'Time and facilities to leave, even in armed conflict, for members of a post.',
			basis: ['@departure'],
		},
	],
} as const satisfies Regime

export const noPremisesSpecial = {
	...noPremises,
	words: { ...noPremises.words, team: 'the delegation’s own detail' },
	duty: {
		text: 'The receiving State owes this delegation and its rooms its ordinary duty only: a special mission exists only by its consent, given beforehand.',
		basis: ['@duty', 'CSM-2', 'CUST-SPECIALMISSION'],
	},
	rules: noPremisesSpecialRules,
	owes: [
		{ topic: 'premises', text: 'Ordinary police protection of the rooms.', basis: ['@duty'] },
		{
			topic: 'people',
			text: 'Ordinary protection, and whatever status each person has from another title, such as an accredited diplomat or a high office.',
			basis: ['CUST-ALIENS', 'CSM-9(2)', 'CUST-HIGHOFFICE'],
		},
		{
			topic: 'departure',
			text: 'To let people leave, and to protect them on the way as it protects others.',
			basis: ['@departure'],
		},
	],
	ifItFails: { ...noPremises.ifItFails, departure: plainDeparture },
	limits: {
		...noPremises.limits,
		labelIsNotStatus: {
			text: 'A delegation or a building is not a special mission by its name.',
			basis: ['CSM-1(a)', 'CSM-2'],
		},
	},
} as const satisfies Regime

export const homeOfLocalStaff = {
	name: 'Home of local staff',
	about: 'People of the host who work for the mission. Treaties give them little; the ordinary duty protects them.',
	missionClass: 'state',
	words: {
		host: 'the receiving State',
		owner: 'the sending State',
		post: 'the home',
		team: 'the mission’s own security staff',
		outside: 'outside the walls',
		inside: 'inside',
	},
	duty: {
		text: 'The receiving State owes local staff what it owes everyone on its territory, and may not use its power over them so as to interfere unduly with the mission.',
		basis: ['@duty'],
	},
	rules: homeOfLocalStaffRules,
	care: {
		party: 'sendingState',
		text: 'The sending State owes its local staff care as their employer, under its own law and the contract (one national law is named as an example). In practice its measures weigh most.',
		basis: ['USC22-4802'],
	},
	confidence: 'settled',
	owes: [
		{
			topic: 'people',
			text: 'Ordinary protection against crime, and no undue interference with the work of the mission.',
			basis: ['@persons'],
		},
		{ topic: 'premises', text: 'Ordinary police protection of the home.', basis: ['CUST-ALIENS'] },
		{ topic: 'archives', text: 'Papers of the mission are inviolable even in a private home.', basis: ['@archives'] },
	],
	limits: {
		ordinaryEntry: {
			text: 'The home is not inviolable, and the person has no diplomatic protection. The rule on diplomats does not apply.',
			basis: ['VCDR-38(2)', 'VCCR-71'],
		},
		fire,
		noLeave: {
			text: 'The right to facilities for leaving does not reach nationals of {host}.',
			basis: ['VCDR-44', 'VCCR-26'],
		},
	},
	warnings: {
		weakClaim: {
			text: 'Local staff are often the first to be threatened and the last to be protected. Plan for them: leave, moving, visas.',
			basis: ['VCDR-38(2)', 'CUST-ALIENS'],
		},
	},
	roles: ordinaryEntryRoles,
	ifItFails: {
		departure: plainDeparture,
		employerSteps: {
			text: 'Use what the employer can do: move the family, pay leave, help with visas, change shifts and routes.',
			basis: ['CUST-ALIENS', 'USC22-4802'],
		},
	},
	checks: [{ text: 'Nationality and residence of the member of staff, and what local law gives.' }],
} as const satisfies Regime
