import type { Owed } from '#content/claim.ts'
import { betweenPartiesRoles, betweenPartiesSteps } from './between-parties.ts'
import { careOfSendingState } from './diplomatic.ts'
import { ordinaryEntryRoles, plainDeparture } from './entry.ts'
import type { Regime } from './regime.ts'
import {
	homeOfLocalStaffRules,
	noPremisesConsularRules,
	noPremisesDiplomaticRules,
	noPremisesHonoraryRules,
	noPremisesResidenceRules,
	officeWithoutStatusRules,
	refusedSpecialRules,
	specialRoomsRules,
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
	duty: [
		{
			text: 'The host State owes the office and its people its ordinary duty: reasonable steps to prevent crimes against foreigners and their property, and to punish them. Anything more must have been agreed or granted by law.',
			basis: ['@duty'],
		},
	],
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
	ifItFails: {
		departure: plainDeparture,
		secureInside: {
			text: 'Bring people to the safest part of the site. Take papers away or destroy them: no rule makes them inviolable.',
			basis: ['CUST-ALIENS', 'CUST-TERRITORY'],
			by: 'team',
			when: 'staffed',
		},
	},
	checks: [
		{ text: 'What did the host agree to, in which document, and does it still hold?' },
		{ text: 'Does local law give such offices or their people anything?' },
	],
} as const satisfies Regime

const noPremises = {
	name: 'No premises regime',
	about:
		'The building did not become the premises of a mission, or it is disputed. People and papers keep what is theirs.',
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
		ordinaryEntry: {
			text: 'Police enter this building under ordinary law. No rule makes it inviolable.',
			basis: ['@objection', 'CUST-TERRITORY'],
		},
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
	},
	roles: ordinaryEntryRoles,
	ifItFails: {
		regularise: {
			text: 'Put the status right: make the building known, get written consent, or move into premises that are accepted; the receiving State helps to find them.',
			basis: ['@objection', '@facilities', 'CUST-TERRITORY'],
			by: 'owner',
		},
	},
	checks: [
		{
			text: 'Was the building made known, when, and in which note? Was there an objection, when, and on what grounds? How was it used?',
		},
	],
} as const satisfies Partial<Regime>

const ordinaryProtection = {
	topic: 'premises',
	text: 'Ordinary police protection of the building.',
	basis: ['CUST-ALIENS'],
} as const satisfies Owed

export const noPremisesDiplomatic = {
	...noPremises,
	duty: [
		{
			text: 'The receiving State owes this building at least its ordinary duty, as to any foreign property; whether it owes more is disputed. Accredited people keep their own protection, and the archives of the mission theirs.',
			basis: ['CUST-ALIENS', 'VCDR-29', 'VCDR-24'],
			given: ['neverMadeKnown'],
		},
		{
			text: 'The receiving State owes this building its ordinary duty only, as to any foreign property. Accredited people keep their own protection, and the archives of the mission theirs.',
			basis: ['@duty', 'VCDR-29', 'VCDR-24'],
		},
	],
	rules: noPremisesDiplomaticRules,
	owes: [
		ordinaryProtection,
		{ topic: 'premises', text: 'Help with finding premises that it accepts.', basis: ['@facilities'] },
		{
			topic: 'people',
			text: 'Accredited diplomats are inviolable and protected wherever they are, in this building too, until they have left or had time to leave. Others have ordinary protection.',
			basis: ['VCDR-29', 'VCDR-39(2)', 'CUST-ALIENS'],
		},
		{ topic: 'archives', text: 'Archives of the mission are inviolable wherever they are.', basis: ['@archives'] },
		{
			topic: 'movement',
			text: 'Free movement for members of the mission, except in zones closed by law.',
			basis: ['@movement'],
		},
		{ topic: 'departure', text: 'The means to leave, even in armed conflict.', basis: ['@departure'] },
	],
} as const satisfies Regime

export const noPremisesResidence = {
	...noPremisesDiplomatic,
	words: { ...noPremises.words, post: 'the residence', team: 'the mission’s own security staff' },
	confidence: 'depends',
	duty: [
		{
			text: 'Whether the house counts as premises of the mission is disputed. If the head of mission in fact lives there, it is in any case the home of a diplomat, and the receiving State owes it inviolability and protection as such.',
			basis: ['@duty', 'VCDR-29'],
			given: ['neverMadeKnown'],
		},
		{
			text: 'The receiving State need not treat the house as premises of the mission. If the head of mission in fact lives there, it is still the home of a diplomat, and inviolable and protected as such; otherwise it has ordinary protection.',
			basis: ['@duty', 'VCDR-29'],
		},
	],
	rules: noPremisesResidenceRules,
	limits: {
		ordinaryEntry: {
			text: 'Police enter under ordinary law only if nobody with a protected home lives there. The home of a diplomat is inviolable even where it is not premises of the mission.',
			basis: ['VCDR-30(1)', '@objection'],
		},
		fire: {
			text: 'Fire: while a diplomat lives there no consent is presumed; otherwise ordinary law governs.',
			basis: ['VCDR-30(1)', 'CUST-TERRITORY'],
		},
		noSpecialDuty: {
			text: 'The rules on premises of the mission do not attach to this house; the rule on private homes of diplomats may.',
			basis: ['@objection', 'VCDR-30(1)'],
		},
	},
	roles: {},
	checks: [...noPremises.checks, { text: 'Is it in fact where the head of mission lives?' }],
} as const satisfies Regime

const consularPeople = {
	topic: 'people',
	text: 'Officers whom it has admitted keep their protection; others have ordinary protection.',
	basis: ['@persons', 'VCCR-12'],
} as const satisfies Owed

export const noPremisesConsular = {
	...noPremises,
	words: { ...noPremises.words, team: 'the post’s own staff and guards' },
	duty: [
		{
			text: 'The receiving State owes this office at least its ordinary duty; whether it owes more is disputed. Officers whom it has admitted keep their own protection, and the archives theirs.',
			basis: ['@duty', '@objection', '@archives', '@persons'],
			given: ['neverMadeKnown'],
		},
		{
			text: 'The receiving State owes this office its ordinary duty only, as to any foreign property: a consular post, and every office of it, needs its consent. Officers whom it has admitted keep their own protection, and the archives theirs.',
			basis: ['@duty', '@objection', '@archives'],
		},
	],
	rules: noPremisesConsularRules,
	owes: [
		ordinaryProtection,
		consularPeople,
		{
			topic: 'archives',
			text: 'Consular archives are protected wherever they are, as those of any post of this kind.',
			basis: ['@archives'],
		},
		{
			topic: 'movement',
			text: 'Free movement for members of a post, except in zones closed by law.',
			basis: ['@movement'],
		},
		{
			topic: 'departure',
			text: 'Time and facilities to leave, even in armed conflict, for members of a post.',
			basis: ['@departure'],
		},
		{
			topic: 'people',
			text: 'Where the treaty does not bind both States, custom requires protection of consular officers.',
			basis: ['CUST-CONSULAR'],
		},
	],
} as const satisfies Regime

export const noPremisesHonorary = {
	...noPremisesConsular,
	words: { ...noPremises.words, team: 'the post’s own staff' },
	rules: noPremisesHonoraryRules,
} as const satisfies Regime

export const refusedSpecial = {
	...noPremises,
	words: { ...noPremises.words, post: 'the delegation', team: 'the delegation’s own people' },
	duty: [
		{
			text: 'The receiving State owes this delegation its ordinary duty only: a special mission exists only by its consent, given beforehand.',
			basis: ['@duty', 'CSM-2', 'CUST-SPECIALMISSION'],
		},
	],
	rules: refusedSpecialRules,
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
	ifItFails: {
		departure: plainDeparture,
		secureInside: {
			text: 'Bring people to the safest part of the site. Take papers away or destroy them: no rule makes them inviolable.',
			basis: ['CUST-ALIENS', 'CUST-TERRITORY'],
			by: 'team',
			when: 'staffed',
		},
		regularise: {
			text: 'Ask for consent to the special mission through the diplomatic channel, with names and numbers, before anything else.',
			basis: ['CSM-2', 'CSM-8'],
			by: 'owner',
		},
	},
	limits: {
		...noPremises.limits,
		labelIsNotStatus: {
			text: 'A delegation or a building is not a special mission by its name.',
			basis: ['CSM-1(a)', 'CSM-2'],
		},
	},
	warnings: {},
	checks: [{ text: 'Was consent asked for, through which channel, and what was the answer?' }],
} as const satisfies Regime

export const specialRooms = {
	...noPremises,
	words: { ...noPremises.words, post: 'the special mission', team: 'the delegation’s own people' },
	confidence: 'depends',
	duty: [
		{
			text: 'The receiving State must protect the members of the special mission, by custom in any case. Whether rooms it was not told of, or did not agree to, share the special protection is open; they have at least ordinary protection.',
			basis: ['@persons', '@duty'],
		},
	],
	rules: specialRoomsRules,
	owes: [
		{
			topic: 'people',
			text: 'Members: no arrest or detention, and all appropriate steps against attacks while the mission lasts.',
			basis: ['@persons'],
		},
		{ topic: 'premises', text: 'The rooms: at least ordinary police protection.', basis: ['CUST-ALIENS'] },
		{
			topic: 'archives',
			text: 'Between parties to the 1969 Convention: archives are inviolable wherever they are.',
			basis: ['@archives'],
		},
		{ topic: 'movement', text: 'Between parties: such freedom of movement as the task needs.', basis: ['@movement'] },
		{ topic: 'departure', text: 'Between parties: the means to leave, even in armed conflict.', basis: ['@departure'] },
	],
	roles: { ...noPremises.roles, ...betweenPartiesRoles },
	ifItFails: { ...noPremises.ifItFails, ...betweenPartiesSteps },
	limits: {
		...noPremises.limits,
		noSpecialDuty: {
			text: 'Protection of premises follows what the receiving State was told and agreed to. Tell it where the rooms are.',
			basis: ['@objection'],
		},
	},
	warnings: {},
	checks: [
		{
			text: 'Are both States parties to the 1969 Convention on Special Missions? Most are not.',
			toldByLists: true,
			asOf: '2019-04-01',
		},
		{ text: 'What was the receiving State told of the rooms, and when?' },
	],
} as const satisfies Regime

export const homeOfLocalStaff = {
	name: 'Home of local or service staff',
	about:
		'People who work for the mission and have no protected home. Treaties give them little; the ordinary duty protects them.',
	missionClass: 'state',
	words: {
		host: 'the receiving State',
		owner: 'the sending State',
		post: 'the home',
		team: 'the mission’s own security staff',
		outside: 'outside the walls',
		inside: 'inside',
	},
	duty: [
		{
			text: 'The receiving State owes these members of staff what it owes everyone on its territory, and may not use its power over them so as to interfere unduly with the mission.',
			basis: ['@duty'],
		},
	],
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
			text: 'The right to facilities for leaving does not reach nationals of {host}; other staff may have it.',
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
		departure: {
			text: 'Nationals of {host}: ask for safe passage; no treaty rule gives them transport. Service and consular staff who are not its nationals may ask for the means to leave.',
			basis: ['CUST-ALIENS', 'VCDR-44', 'VCCR-26'],
			by: 'owner',
		},
		employerSteps: {
			text: 'Use what the employer can do: move the family, pay leave, help with visas, change shifts and routes.',
			basis: ['CUST-ALIENS', 'USC22-4802'],
			by: 'owner',
		},
	},
	checks: [
		{
			text: 'Nationality and residence of the member of staff, the category of notification, and what local law gives.',
		},
	],
} as const satisfies Regime
