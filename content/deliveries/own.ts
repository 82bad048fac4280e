import type { Delivery } from './delivery.ts'
import { friendsByInvitation, hostBehind } from './help.ts'

const reinforcement = {
	text: 'Reinforcing the team with troops or agents from outside needs the consent of the host. Without it the ban on force, not diplomatic law, is the measure.',
	basis: ['UNC-2(4)', '@hostLaw'],
} as const

const plainDefence = {
	text: 'Own guards act in defence of themselves and others, inside and under local law. They do not clear the street or pursue.',
	basis: ['@hostLaw', 'CUST-TERRITORY'],
} as const

const indirectFire = {
	text: 'Nobody can stop rockets or mortars at the gate. Plan shelter, distance and fewer people on site.',
	basis: ['@duty', '@knowledge'],
} as const

export const ownTeamHolds = {
	name: 'Owed by the host and withheld; the own team holds',
	headline:
		'{Host} owes {post} protection; {withholding}; {inside}, the mission’s own team holds in fact, with arms only as the host admitted them, and with staff reduced.',
	lead: {
		why: 'Those who could hold the outside refuse. Inside, the mission’s own team is what is left; that fact moves no duty.',
		basis: ['@ownStaff', '@arms', '@breach'],
		conditions: [
			'Arms within the consent that the host gave',
			'Defence of people inside only, no policing outside',
			'Staff reduced to those who are needed',
		],
	},
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'Protection at once, an end to the situation, and reparation: refusing while able is a breach that goes on.',
			basis: ['@breach', 'ARSIWA-30', 'ARSIWA-31'],
		},
		{
			topic: 'justice',
			text: 'Prosecution of the attackers, where the listed crimes are concerned.',
			basis: ['@crime'],
		},
	],
	support: [hostBehind, friendsByInvitation],
	warnings: {
		adoption: {
			text: 'If the authorities approve of the attackers or keep up what they did, it becomes the State’s own act. From then on expect no protection from them and plan to leave or close.',
			basis: ['TEHRAN-69-79', 'ARSIWA-11'],
		},
		twoSteps: {
			text: 'Keep two things apart: a crowd’s act is not the State’s by itself; the State’s own inaction is, and that is breach enough.',
			basis: ['TEHRAN-56-68'],
		},
		reinforcement,
		indirectFire,
	},
	limits: { plainDefence },
	contested: {
		withheldPolice: {
			point: 'Can police protection be withheld as a countermeasure?',
			views: [
				{ text: 'No: inviolability includes the duty to protect.', basis: ['TEHRAN-80-89', 'ARSIWA-50(2)(b)'] },
				{
					text: 'The text on countermeasures speaks of respecting inviolability only; the wider reading is an inference (its commentary has not been read).',
					basis: ['ARSIWA-50(2)(b)', 'ARSIWA-50-commentary'],
				},
			],
		},
	},
	checks: [{ text: 'What was asked, when, in writing? What did the authorities know and have at hand?' }],
} as const satisfies Delivery

export const ownTeamLeads = {
	name: 'The host cannot; the own team leads',
	headline:
		'{Host} still owes {post} protection as far as its means go, but {owing} cannot deliver the outer ring; the mission’s own team leads in fact, on condition that its arms are admitted.',
	lead: {
		why: 'The outside is not held. The mission’s own team is the force that is there, by its right to appoint staff and the consent to arms.',
		basis: ['@ownStaff', '@arms'],
		conditions: [
			'Consent to arms, numbers and radios, in writing if it can be had',
			'Defence of people inside only, no policing outside',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'What is feasible: information, access, help, safe departure. A host that took every step its means allowed is not in breach and needs no excuse.',
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
		areaBeyondReach: {
			text: 'A team can hold a building, not an area. If routes and surroundings are lost, leave while it is possible.',
			basis: ['@departure'],
		},
	},
	limits: { plainDefence },
	ifItFails: {
		thinOut: {
			text: 'Thin out, move within the country if the host agrees to the new place, or close. A claim is unlikely to succeed without fault.',
			basis: ['@departure', 'ARSIWA-39'],
		},
	},
	checks: [{ text: 'What could the host still do, and was it asked for exactly that?' }],
} as const satisfies Delivery

export const contractorsLead = {
	name: 'Licensed contractors lead in fact',
	headline:
		'{Host} still owes {post} protection; {owing} does not deliver the outer ring, and no official guards can: licensed contractors lead in fact, within their licence, and never owe the duty.',
	headlineFor: {
		un: '{Host} still owes {post} protection; {owing} does not deliver, and no State or UN unit can: licensed contractors lead in fact, as a last resort, within their licence, and never owe the duty.',
	},
	lead: {
		why: 'No other force may or can hold the place. A company does it under contract and licence, under the direction of the head of mission.',
		basis: ['CUST-TERRITORY'],
		conditions: [
			'A host licence that covers this task and these arms',
			'Direction by the head of mission; rules for the use of force in writing',
			'No police powers, no immunity by contract',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'What is feasible in any case: information, access, help, safe departure. Its duty is not bought off by the contract.',
			basis: ['@duty', '@knowledge'],
		},
	],
	support: [hostBehind, friendsByInvitation],
	warnings: {
		contractMovesNothing: {
			text: 'The contract moves no duty. {Host} stays bound, and whoever directs the contractors answers for what they do on its instructions.',
			basis: ['@duty', 'ARSIWA-8'],
		},
		lastRung: {
			text: 'For UN bodies this is the last rung: confirm that every other step has failed and that the approval was given.',
			basis: ['APSC-1', 'APSC-3'],
			only: ['un'],
		},
		areaBeyondReach: {
			text: 'A company can hold a building, not an area. If routes and surroundings are lost, leave while it is possible.',
			basis: ['@departure'],
		},
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
	],
} as const satisfies Delivery

export const organisationSecurityLeads = {
	name: 'The organisation’s own security leads',
	headline:
		'{Host} still owes {post} protection; {owing} does not deliver the outer ring, and the organisation’s own security leads in fact, within its agreement with the host and with consent to arms.',
	lead: {
		why: 'The outside is not held. The organisation’s own security is the force that is there, as far as its agreement with the host allows.',
		basis: ['@ownStaff', '@arms'],
		conditions: [
			'Arms and numbers as the agreement or the host’s consent allows',
			'Defence of people inside only, no policing outside',
		],
	},
	confidence: 'depends',
	owes: [
		{ topic: 'premises', text: 'What it agreed, and what is feasible in any case.', basis: ['@duty', '@knowledge'] },
	],
	support: [hostBehind, friendsByInvitation],
	warnings: {
		areaBeyondReach: {
			text: 'A security office can hold a building, not an area. If routes and surroundings are lost, leave while it is possible.',
			basis: ['@departure'],
		},
		indirectFire,
	},
	limits: { plainDefence },
	checks: [{ text: 'What does the agreement say on armed security staff of the organisation?' }],
} as const satisfies Delivery
