import type { Claim, Variant } from '#content/claim.ts'
import type { Delivery } from './delivery.ts'
import { friendsByInvitation, hostBehind, lentForces, ownSideUnarmed } from './help.ts'

const reinforcement = {
	text: 'Reinforcing the team with troops or agents from outside needs the consent of the host. Without it the ban on force, not the law on missions, is the measure.',
	basis: ['UNC-2(4)', '@hostLaw'],
} as const satisfies Claim

const plainDefence = {
	text: 'Own guards act in defence of themselves and others, within local law. They do not clear the street or pursue.',
	basis: ['@hostLaw', 'CUST-TERRITORY'],
} as const satisfies Claim

const indirectFire = {
	text: 'Nobody can stop rockets or mortars at the gate. Plan shelter, distance and fewer people on site.',
	basis: ['@duty', '@knowledge'],
	not: ['aPerson'],
} as const satisfies Claim

export const areaBeyondReach = {
	text: 'A team can hold a building, not an area. If routes and surroundings are lost, leave while it is possible.',
	basis: ['@departure'],
	not: ['aPerson'],
} as const satisfies Claim

const reducedStaff = { text: 'Staff reduced to those who are needed', given: ['aPost'] } as const

/** Whether the outer ring is withheld, cannot be held, or has nobody to hold it. */
const outside = {
	withheld: '{Host} owes protection to {post}. {Withholding}.',
	unable: '{Host} still owes protection to {post}. But {owing} cannot deliver it {outside}.',
	nobody: '{Host} still owes protection to {post}. But nobody governs there to deliver it {outside}.',
} as const

/** One headline for each way in which the outside is not held. */
export const notHeld = (leads: string): readonly Variant[] => [
	{ text: `${outside.nobody} ${leads}`, given: ['nobodyGoverns'] },
	{ text: `${outside.withheld} ${leads}`, given: ['protectionIsWithheld'] },
	`${outside.unable} ${leads}`,
]

export const ownTeamHolds = {
	name: 'Owed by the host and withheld; the own team holds',
	headline: `${outside.withheld} {Inside}, protection is in fact in the hands of {side}, with arms only as they were admitted.`,
	lead: {
		why: 'Those who could hold the outside refuse. {Team} are what is left; that fact moves no duty.',
		basis: ['@ownStaff', '@arms', '@breach'],
		conditions: [
			'Arms within the consent that was given, and as far as those in control let them be',
			'Defence of people only, no policing outside',
			reducedStaff,
		],
	},
	confidence: 'settled',
	support: [hostBehind, friendsByInvitation],
	warnings: { reinforcement, indirectFire },
	limits: { plainDefence },
} as const satisfies Delivery

export const ownTeamLeads = {
	name: 'The host cannot; the own team leads',
	headline: [
		{
			text: `${outside.nobody} {Side} hold in fact, though no authority can admit their arms: record the need and whom you asked, keep to self-defence, or withdraw.`,
			given: ['nobodyGoverns', 'ownArmsAreNotSettled'],
		},
		{
			text: `${outside.nobody} {Side} lead in fact, with arms only as they were admitted.`,
			given: ['nobodyGoverns'],
		},
		`${outside.unable} {Side} lead in fact, on condition that their arms are admitted.`,
	],
	lead: {
		why: 'The outside is not held. The mission’s own side is the force that is there, by its right to appoint staff and the consent to arms.',
		basis: ['@ownStaff', '@arms'],
		conditions: [
			{ text: 'Consent to arms, numbers and radios, in writing if it can be had', not: ['nobodyGoverns'] },
			{
				text: 'No authority can consent to arms now: put the need and every attempt to ask on record',
				given: ['nobodyGoverns', 'ownArmsAreNotSettled'],
			},
			{
				text: 'The consent to arms that was given, while it can be relied on',
				given: ['nobodyGoverns', 'ownArmsAreAdmitted'],
			},
			'Defence of people only, no policing outside',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'What is feasible: information, access, help, safe departure. A State that took every step its means allowed is not in breach and needs no excuse.',
			basis: ['@knowledge', '@duty'],
		},
	],
	support: [hostBehind, friendsByInvitation],
	warnings: {
		unableIsNotRelease: {
			text: 'Not able does not mean no longer bound. If a feasible step was left out, only a narrow excuse helps the host, and only while it lasts.',
			basis: ['ARSIWA-23', 'ARSIWA-24', 'ARSIWA-25', 'ARSIWA-27(a)', 'ARSIWA-27(b)'],
		},
		reinforcement,
		indirectFire,
		areaBeyondReach,
	},
	limits: { plainDefence },
	ifItFails: {
		thinOut: [
			{
				text: 'Thin out, move within the country if the host agrees to the new place, or close. A claim needs a feasible step that was left out.',
				basis: ['@departure', '@seat', '@knowledge'],
				by: 'owner',
				given: ['aPost'],
			},
			{
				text: 'Move the people to a safer place, or leave. A claim needs a feasible step that was left out.',
				basis: ['@departure', '@knowledge'],
				by: 'owner',
				given: ['aHome'],
			},
			{
				text: 'Alter or end the programme, or leave.',
				basis: ['@departure'],
				by: 'owner',
				given: ['aPerson'],
			},
		],
	},
	checks: [{ text: 'What could the host still do, and was it asked for exactly that?' }],
} as const satisfies Delivery

const contractors =
	'No official guards can hold, and licensed contractors, who never owe the duty, lead in fact within their licence.'
const lastResort =
	'If no State or UN unit can be had, licensed contractors, who never owe the duty, lead in fact, as a last resort and within their licence.'

export const contractorsLead = {
	name: 'Licensed contractors lead in fact',
	headline: [
		{
			text: `${outside.nobody} ${lastResort}`,
			given: ['nobodyGoverns'],
			only: ['un'],
		},
		{
			text: `${outside.withheld} ${lastResort}`,
			given: ['protectionIsWithheld'],
			only: ['un'],
		},
		{
			text: `${outside.unable} ${lastResort}`,
			only: ['un'],
		},
		{ text: `${outside.nobody} ${contractors}`, given: ['nobodyGoverns'] },
		{ text: `${outside.withheld} ${contractors}`, given: ['protectionIsWithheld'] },
		`${outside.unable} ${contractors}`,
	],
	lead: {
		why: [
			{
				text: 'No other force may or can hold the place. For the UN an armed company is the exception, when no State and no UN unit can do it.',
				only: ['un'],
			},
			{
				text: 'No other force may or can protect the visitor. A company does it under contract and licence, under the direction of the visitor’s detail.',
				given: ['aPerson'],
			},
			'No other force may or can hold the place. A company does it under contract and licence, under the direction of the mission.',
		],
		basis: ['CUST-TERRITORY'],
		conditions: [
			'A host licence that covers this task and these arms',
			{
				text: 'Every other step tried, approval given, and direction by UN security under the Designated Official',
				only: ['un'],
			},
			{ text: 'Direction by the head of mission', only: ['state', 'regional'], not: ['aPerson'] },
			{ text: 'Direction by the head of the visitor’s detail', given: ['aPerson'] },
			'Rules for the use of force in writing',
			'No police powers, no immunity by contract',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'What is feasible in any case: information, access, help, safe departure. Its duty is not bought off by the contract.',
			basis: ['@duty', '@knowledge'],
			not: ['protectionIsWithheld'],
		},
	],
	support: [hostBehind, ...ownSideUnarmed, friendsByInvitation, lentForces],
	warnings: {
		contractMovesNothing: [
			{
				text: 'The contract moves no duty. {Host} stays bound, and whoever directs the contractors answers for what they do on its instructions.',
				basis: ['@duty', 'ARSIWA-8'],
				only: ['state'],
			},
			{
				text: 'The contract moves no duty. {Host} stays bound, and {owner} answers for what its agents do.',
				basis: ['@duty', 'ARIO-6'],
				only: ['un', 'regional'],
			},
		],
		lastRung: {
			text: 'For UN bodies this is the last rung: confirm that every other step has failed and that the approval was given.',
			basis: ['APSC-1', 'APSC-3'],
			only: ['un'],
		},
		areaBeyondReach,
	},
	limits: {
		contractorForce: {
			text: 'Contractors may use force only in defence of themselves or others, as local law allows, strictly as needed and in proportion.',
			basis: ['CUST-TERRITORY', 'ICOC-30'],
		},
	},
	checks: [
		{ text: 'The licence: who gave it, for which place, task and arms, and until when?' },
		{ text: 'Vetting, training, use-of-force rules, insurance and incident reports of the company.' },
		{
			text: 'Was every Member State and UN entity that could provide a unit asked, and what did it answer?',
			only: ['un'],
		},
	],
} as const satisfies Delivery

export const organisationSecurityLeads = {
	name: 'The organisation’s own security leads',
	headline: [
		{
			text: `${outside.nobody} {Inside}, {side} hold in fact, though no authority can admit their arms: record the need and whom you asked, keep to self-defence, or withdraw.`,
			given: ['nobodyGoverns', 'ownArmsAreNotSettled'],
		},
		...notHeld('{Inside}, {side} lead in fact, as far as the host has consented, arms included.'),
	],
	lead: {
		why: 'The outside is not held. The organisation’s own security is the force that is there, as far as the host has agreed to it.',
		basis: ['@ownStaff', '@arms'],
		conditions: [
			{ text: 'Arms and numbers as the agreement or the host’s consent allows', not: ['ownArmsAreNotSettled'] },
			{
				text: 'No authority can consent to arms now: put the need and every attempt to ask on record',
				given: ['ownArmsAreNotSettled'],
			},
			'Defence of people only, no policing outside',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'What binds it, and what is feasible in any case.',
			basis: ['@duty', '@knowledge'],
			not: ['protectionIsWithheld'],
		},
	],
	support: [hostBehind, friendsByInvitation],
	warnings: { areaBeyondReach, indirectFire },
	limits: { plainDefence },
	checks: [{ text: 'What has the host agreed to on armed security staff of the organisation?' }],
} as const satisfies Delivery
