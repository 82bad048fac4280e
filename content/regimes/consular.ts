import type { Check, Claim, NextStep, Owed, Roles } from '#content/claim.ts'
import { careOfSendingState, selfDefenceOnly } from './diplomatic.ts'
import { ordinaryEntryRoles } from './entry.ts'
import type { Regime } from './regime.ts'
import {
	consularRules,
	consularSwitches,
	homeOfConsularOfficerRules,
	homeSwitches,
	honoraryRules,
	honorarySwitches,
} from './rules.ts'

const oneState = {
	text: 'Which police force or ministry acts is {host}’s own affair. A federal State cannot plead the failure of local police, and passing the matter from desk to desk does not discharge it.',
	basis: ['ARSIWA-4', 'ARSIWA-32'],
} as const

const custom = {
	topic: 'premises',
	text: 'Where the treaty does not bind both States, custom requires protection of consular posts and officers. How much of the treaty’s detail is custom is not settled.',
	basis: ['@custom'],
} as const satisfies Owed

const consularChecks = [
	{
		text: 'Are both States parties to the Vienna Convention on Consular Relations? Afghanistan, South Sudan and others were not on the list of this date.',
		toldByLists: true,
		asOf: '2024-03-28',
	},
	{ text: 'Is there a consular convention between the two? It often gives more.' },
	{
		text: 'Do both accept a court: the optional protocol, a disputes clause, a declaration? Check withdrawals and reservations.',
		toldByLists: true,
	},
] as const satisfies readonly Check[]

const words = {
	host: 'the receiving State',
	owner: 'the sending State',
	post: 'the consulate',
	team: 'the post’s own staff and guards',
	outside: 'outside the walls',
	inside: 'inside',
} as const

const guardsAreStaff = {
	text: 'Guards count towards the size of staff, which {host} may limit, and each may be declared not acceptable.',
	basis: ['VCCR-20', 'VCCR-23'],
	when: 'staffed',
} as const

const afterTheEnd = [
	{
		text: 'The receiving State must respect and protect what the post left: premises, property and archives.',
		basis: ['@duty', '@archives'],
		given: ['relationsOver'],
		when: 'empty',
		particular: true,
	},
	{
		text: 'The receiving State must protect the premises that the post left.',
		basis: ['@duty'],
		given: ['relationsOver'],
		when: 'empty',
	},
	{
		text: 'The receiving State must respect and protect the premises, property and archives of the post, and its people until they have left or had time to leave.',
		basis: ['@duty', '@archives', '@persons'],
		given: ['relationsOver'],
		particular: true,
	},
	{
		text: 'The receiving State must protect the premises of the post, and its officers while they are there.',
		basis: ['@duty', '@persons'],
		given: ['relationsOver'],
	},
] as const satisfies readonly Claim[]

const respectAfterTheEnd = {
	topic: 'premises',
	text: 'To respect and protect the premises and property. What respect asks of its own officials the rule does not spell out.',
	basis: ['@duty'],
	given: ['relationsOver'],
} as const satisfies Owed

const custody = {
	text: 'If the post has to be left, entrust premises, property and archives as the Convention allows, to another post of the sending State or to a third State that {host} accepts.',
	basis: ['@custody'],
	by: 'owner',
	needs: 'Which custodian is possible depends on whether an embassy or another post exists',
	when: 'staffed',
	not: ['relationsOver'],
} as const satisfies NextStep

/** The officer is protected at home; the home itself is an ordinary house. */
const homeOfTheOfficer = {
	hostState: {
		standing: 'owes',
		basis: ['@homes', 'CUST-ALIENS'],
		conditions: ['Protects the officer; the home is not inviolable'],
	},
	ownTeam: {
		standing: 'may',
		basis: ['@hostLaw'],
		conditions: ['Under local law; arms only with the consent of {host}'],
	},
} as const satisfies Roles['homes']

export const careerConsulate = {
	name: 'Career consulate',
	about: 'A consular post under a career officer, protected by the Vienna Convention on Consular Relations.',
	missionClass: 'state',
	words,
	duty: [
		...afterTheEnd,
		{
			text: 'The receiving State is under a special duty to take all appropriate steps to protect the consular premises, and must protect consular officers from attack. The protection is as strong as an embassy’s; the inviolability is narrower.',
			basis: ['@duty', '@persons'],
			particular: true,
		},
		{
			text: 'The receiving State must protect the consular post and its officers from attack. How much of the treaty’s detail custom carries is not settled.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: consularRules,
	switches: consularSwitches,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'To take all appropriate steps to keep the premises safe from intrusion and damage, and the post from disturbance and loss of dignity.',
			basis: ['@duty'],
			not: ['relationsOver'],
		},
		respectAfterTheEnd,
		{
			topic: 'premises',
			text: 'To stay out of the part used only for the work of the post, unless the head of post, a designee or the head of the diplomatic mission agrees.',
			basis: ['@entry', 'VCCR-31(1)', 'VCCR-1(1)(j)'],
			not: ['relationsOver'],
		},
		{
			topic: 'premises',
			text: 'Facilities for the work of the post, and help with finding premises.',
			basis: ['@facilities'],
			when: 'staffed',
			not: ['relationsOver'],
		},
		{
			topic: 'people',
			text: 'Consular officers: respect, and all appropriate steps against attacks.',
			basis: ['@persons'],
		},
		{
			topic: 'people',
			text: 'Consular officers may be arrested only for a grave crime and by decision of the competent judicial authority.',
			basis: ['VCCR-41(1)'],
		},
		{
			topic: 'people',
			text: 'Other staff, and officers who are nationals or residents of {host}: ordinary protection; inviolability of such officers for official acts only.',
			basis: ['VCCR-71', 'CUST-ALIENS'],
		},
		{
			topic: 'archives',
			text: 'Consular archives are inviolable at any time and wherever they are. They outlive closure and rupture.',
			basis: ['@archives'],
		},
		{
			topic: 'archives',
			text: 'Free official communication, and protection of it. A radio transmitter needs consent.',
			basis: ['@communications'],
			when: 'staffed',
		},
		{
			topic: 'movement',
			text: 'Free movement for members of the post, except in zones closed by law for security.',
			basis: ['@movement'],
			when: 'staffed',
		},
		{
			topic: 'departure',
			text: 'Time and facilities to leave, even in armed conflict, with transport where needed, for members of the post who are not its nationals, and their families.',
			basis: ['@departure'],
		},
		custom,
	],
	limits: {
		fire: [
			{
				text: 'Fire or another disaster that needs prompt action: the consent of the head of post may be assumed. That is a difference from an embassy.',
				basis: ['VCCR-31(2)'],
				not: ['relationsOver'],
			},
			{
				text: 'Fire: the rule on posts that have closed says nothing of it. Ask whoever holds custody, or the sending State, before entering.',
				basis: ['@entry'],
			},
		],
		exclusiveUse: {
			text: 'Inviolability covers only the part used solely for the work of the post. A staff flat in the building is not part of it.',
			basis: ['VCCR-31(1)', 'VCCR-31(2)', 'VCCR-1(1)(j)'],
			not: ['relationsOver'],
		},
		homesAreNotInviolable: {
			text: 'Homes of consular officers are not inviolable. The officer is protected in person.',
			basis: ['VCCR-40'],
			particular: true,
		},
		lawfulArrest: {
			text: 'A consular officer may be arrested for a grave crime by decision of the competent judicial authority. Such an arrest is not a breach.',
			basis: ['VCCR-41(1)'],
		},
		requisition: {
			text: 'Premises and vehicles are exempt from requisition, but expropriation is possible with safeguards and compensation, and there is no general immunity from search or execution.',
			basis: ['VCCR-31(4)'],
			not: ['relationsOver'],
		},
		guardsAreStaff,
		selfDefenceOnly,
	},
	warnings: {
		oneState,
		narrowerThanAnEmbassy: {
			text: 'Do not read embassy rules into a consulate: entry in a fire, search, homes and arrest all differ.',
			basis: ['VCCR-31(2)', 'VCCR-41(1)'],
			when: 'staffed',
		},
		bilateral: {
			text: 'Look for a bilateral consular convention: many widen the protection.',
			basis: ['VCCR-73'],
		},
	},
	roles: {
		accessControl: {
			hostState: {
				standing: 'may',
				basis: ['@entry', '@facilities'],
				conditions: ['Inside the part used for the post only with consent; it helps with premises'],
			},
		},
		emergencyResponse: {
			hostState: {
				standing: 'may',
				basis: ['@entry'],
				conditions: [
					{
						text: 'With consent, which may be assumed in fire or another disaster that needs prompt action',
						not: ['relationsOver'],
					},
					{
						text: 'Only with the consent of whoever holds custody, or of the sending State',
						given: ['relationsOver'],
					},
				],
			},
		},
		homes: homeOfTheOfficer,
	},
	ifItFails: { custody },
	checks: consularChecks,
} as const satisfies Regime

export const honoraryPost = {
	name: 'Honorary consulate',
	about: 'A post under an honorary consul: protected, but not inviolable.',
	missionClass: 'state',
	words: { ...words, post: 'the honorary post', team: 'the post’s own staff' },
	duty: [
		...afterTheEnd,
		{
			text: 'The receiving State must take the steps necessary to protect the honorary post against intrusion and damage, and give the honorary consul the protection that the office requires.',
			basis: ['@duty', '@persons'],
		},
	],
	rules: honoraryRules,
	switches: honorarySwitches,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'To take the steps that are necessary to protect the premises against intrusion, damage, disturbance and loss of dignity.',
			basis: ['@duty'],
			not: ['relationsOver'],
		},
		respectAfterTheEnd,
		{
			topic: 'people',
			text: 'To give the honorary officer the protection that the official position calls for.',
			basis: ['@persons'],
		},
		{
			topic: 'archives',
			text: 'Archives are inviolable if they are kept apart from private and business papers.',
			basis: ['@archives'],
		},
		{
			topic: 'archives',
			text: 'Free official communication, and protection of it.',
			basis: ['@communications'],
			when: 'staffed',
		},
		{
			topic: 'movement',
			text: 'Free movement, except in zones closed by law for security.',
			basis: ['@movement'],
			when: 'staffed',
		},
		{
			topic: 'departure',
			text: 'Time and facilities to leave, even in armed conflict, for members of the post who are not its nationals.',
			basis: ['@departure'],
		},
		custom,
	],
	limits: {
		notInviolable: {
			text: 'The premises of an honorary post are protected but not inviolable: police enter under ordinary law.',
			basis: ['VCCR-58(1)', 'VCCR-59'],
			particular: true,
		},
		fire: {
			text: 'Fire: ordinary law governs; fire crews enter as they do next door.',
			basis: ['VCCR-59', 'VCCR-58(1)'],
		},
		mixedUse: {
			text: 'A shop, a law office or a flat is not consular premises. Only the part used exclusively for the post counts.',
			basis: ['VCCR-1(1)(j)', 'VCCR-58(1)'],
		},
		nationals: {
			text: 'If the consul is a national or permanent resident of {host}, protection under the treaty shrinks to official acts.',
			basis: ['VCCR-71'],
		},
		familyHasNone: {
			text: 'Families of honorary officers have no privileges under the Convention.',
			basis: ['VCCR-58(3)'],
		},
		optional: {
			text: 'Each State decides freely whether to send or receive honorary consuls. A post headed by a career officer has another regime.',
			basis: ['VCCR-68', 'VCCR-1(2)'],
		},
		selfDefenceOnly,
	},
	warnings: { oneState },
	roles: {
		...ordinaryEntryRoles,
		homes: homeOfTheOfficer,
	},
	ifItFails: {
		secureInside: {
			text: 'Move the archives to a safe place and keep them apart from private papers; that is what makes them inviolable.',
			basis: ['@archives'],
			by: 'team',
		},
		custody,
	},
	checks: [
		...consularChecks,
		{ text: 'Is the honorary consul a national or permanent resident of the receiving State?' },
		{ text: 'Which rooms are used for the post alone, and are the archives kept apart?' },
	],
} as const satisfies Regime

export const homeOfConsularOfficer = {
	name: 'Home of a consular officer',
	about: 'The officer is protected in person. The home has no special status.',
	missionClass: 'state',
	words: { ...words, post: 'the home', team: 'the post’s own security staff' },
	duty: [
		{
			text: 'The receiving State must take all appropriate steps against attacks on the consular officer, and owes the home the ordinary protection of any house. The home is not inviolable.',
			basis: ['@duty'],
		},
	],
	rules: homeOfConsularOfficerRules,
	switches: homeSwitches.consularOfficer,
	care: careOfSendingState,
	confidence: 'settled',
	owes: [
		{
			topic: 'people',
			text: 'The officer: respect, and all appropriate steps against attacks, at home as elsewhere. Arrest only for a grave crime and by decision of the competent judicial authority.',
			basis: ['@persons'],
		},
		{ topic: 'premises', text: 'The house itself: ordinary police protection.', basis: ['CUST-ALIENS'] },
		...careerConsulate.owes.filter(
			({ topic }) => topic === 'archives' || topic === 'movement' || topic === 'departure',
		),
	],
	limits: {
		homesAreNotInviolable: {
			text: 'The home of a consular officer is not inviolable. Police enter it under ordinary law.',
			basis: ['VCCR-40', 'CUST-TERRITORY'],
			particular: true,
		},
		fire: { text: 'Fire: ordinary law governs; fire crews enter as they do next door.', basis: ['CUST-TERRITORY'] },
		selfDefenceOnly,
	},
	warnings: { oneState, bilateral: careerConsulate.warnings.bilateral },
	roles: {
		...ordinaryEntryRoles,
		homes: homeOfTheOfficer,
	},
	checks: consularChecks,
} as const satisfies Regime
