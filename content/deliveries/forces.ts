import type { Delivery } from './delivery.ts'
import { hostBehind, lentForces, ownSide } from './help.ts'
import { notHeld } from './own.ts'

const taskedForceLeads = {
	headline: notHeld('{Tasked} leads {outside} within the words of its mandate, and {side} see to what is {inside}.'),
	lead: {
		why: 'A mandate that reaches such missions or people says so in words. This one does, so the force may lead within them.',
		basis: ['UNC-25', 'UNC-39', 'UNC-42', 'UNSTATUS-SOFA'],
		conditions: [
			'Only within the words, the area, the time and the means of the mandate',
			'The consent of {host}, or a binding decision of the Security Council',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'premises',
			text: 'Freedom of movement for the force, as an agreement or a binding decision gives it, and prosecution. The mandate leaves its own duty where it was.',
			basis: ['@duty', 'UNC-42'],
		},
	],
	support: [hostBehind, ...ownSide],
	warnings: {
		readTheWords: {
			text: 'Read the words, the area, the caveats and the end date. The resolution cited is an example of what express words look like.',
			basis: ['SC-2010', 'UNC-25'],
		},
		noClaim: {
			text: 'A mandate is a task given to the force, not a right of the mission. Its own people and its mandate come first.',
			basis: ['UNC-25', 'UNC-42'],
		},
	},
	ifItFails: {
		renewal: {
			text: 'Have the mandate renewed or sharpened before it ends; plan for the day after.',
			basis: ['UNC-25'],
			by: 'owner',
			needs: 'A decision of the body that gave the mandate',
		},
	},
	checks: [
		{ text: 'Text, area, strength, caveats and end date of the mandate, and whether the force is still there.' },
	],
} as const satisfies Omit<Delivery, 'name'>

const withinTheMandate = ['Within the words, the area, the time and the means of its mandate'] as const

export const taskedUnForceLeads = {
	...taskedForceLeads,
	name: 'A UN force expressly tasked leads',
	roles: {
		outerPerimeter: {
			unitedNations: { standing: 'may', basis: ['UNC-25', 'UNSTATUS-SOFA'], conditions: withinTheMandate },
		},
		emergencyResponse: {
			unitedNations: {
				standing: 'may',
				basis: ['UNC-25', 'UNSTATUS-SOFA'],
				conditions: ['Within the words of its mandate, and inside only with consent'],
			},
		},
	},
} as const satisfies Delivery

export const taskedRegionalForceLeads = {
	...taskedForceLeads,
	name: 'Another force expressly tasked leads',
	lead: { ...taskedForceLeads.lead, basis: ['UNC-25', 'UNC-53', 'ARSIWA-20', 'UNSTATUS-SOFA'] },
	warnings: {
		...taskedForceLeads.warnings,
		invitedOrAuthorised: {
			text: 'A regional or coalition force needs the invitation of the host or the authority of the Security Council.',
			basis: ['UNC-53', 'ARSIWA-20'],
		},
	},
	roles: {
		outerPerimeter: {
			regionalForce: { standing: 'may', basis: ['UNC-53', 'ARSIWA-20'], conditions: withinTheMandate },
		},
		emergencyResponse: {
			regionalForce: {
				standing: 'may',
				basis: ['UNC-53', 'ARSIWA-20', '@entry'],
				conditions: ['Within the words of its mandate, and inside only with consent'],
			},
		},
	},
} as const satisfies Delivery

const unReason =
	'The outside is not held. The UN, as employer, supplements what the host cannot do, for its own people and on its own sites.'

const whatTheHostCanDo = {
	topic: 'premises',
	text: 'Security of the surroundings as far as its means go, investigation and prosecution.',
	basis: ['@duty', '@crime'],
	not: ['protectionIsWithheld'],
} as const

export const unSecurityLeads = {
	name: 'UN security leads inside its own mission',
	headline: notHeld('Inside its own site, UN security leads in fact, with arms only as agreement or mandate allow.'),
	lead: {
		why: unReason,
		basis: ['FOA-2', '@entry'],
		conditions: [
			'Arms only as the status agreement or the mandate allows',
			'Inside its own sites and for its own people only',
		],
	},
	confidence: 'depends',
	owes: [whatTheHostCanDo],
	support: [hostBehind, lentForces],
	warnings: {
		recordedRefusal: {
			text: 'Refusing protection that is offered is a risk decision to be taken on the record. It moves no duty and shifts no blame.',
			basis: ['FOA-2', 'AHTISAARI-2003'],
		},
		insideOnly: {
			text: 'UN officers can hold doors. They cannot hold a street: without an outer ring, thin out or move.',
			basis: ['FOA-2', '@departure'],
		},
	},
	checks: [{ text: 'What do the agreement and the mandate say on UN arms, and who has authorised them?' }],
} as const satisfies Delivery

export const guardUnitLeads = {
	...unSecurityLeads,
	name: 'A UN guard unit leads inside its own mission',
	headline: notHeld('Inside the UN site, a UN guard unit leads in fact, on the terms set for it.'),
	lead: {
		why: 'The outside is not held. A guard unit has been placed with the mission to protect UN people and sites where other options were used up.',
		basis: ['UNGU-SOP', 'FOA-2'],
		conditions: [
			'The terms agreed for the unit, and the consent of the host',
			'UN people and sites only; static tasks',
		],
	},
	warnings: {
		...unSecurityLeads.warnings,
		staticOnly: {
			text: 'A guard unit is static. It does not secure movement across the country.',
			basis: ['UNGU-SOP'],
		},
		notADefault: {
			text: 'It needs a State that lends troops, the host’s consent and a budget. It is an exception, not a default.',
			basis: ['UNGU-SOP', 'APSC-1'],
		},
	},
	checks: [{ text: 'Terms, strength, area and end date of the guard unit, and who commands it.' }],
} as const satisfies Delivery

export const unForceProtectsItself = {
	name: 'The UN force protects itself',
	headline: notHeld('The UN force protects itself in fact, within its mandate and in self-defence.'),
	lead: {
		why: 'The outside is not held. A force under arms may defend itself, its people and its sites.',
		basis: ['CSUN-21', 'UNSTATUS-SOFA'],
		conditions: ['Within the mandate, the status agreement and self-defence'],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'movement',
			text: 'Freedom of movement for the force, and investigation and prosecution of attacks.',
			basis: ['@movement', '@crime'],
		},
	],
	support: [hostBehind],
	warnings: {
		notAGuardForOthers: {
			text: 'Force protection covers the operation. It does not turn the force into a guard for embassies.',
			basis: ['UNC-2(7)', 'FOA-1'],
		},
	},
	checks: [{ text: 'Which acts does the mandate allow in self-defence and in defence of the mandate?' }],
} as const satisfies Delivery

export const deFactoAuthorityLeads = {
	name: 'The de facto authority leads the area',
	headline: [
		{
			text: '{Host} owes protection to {post} as a State, whoever governs. The de facto authority leads {outside} in fact. {Side} see to what is {inside}, with arms only as agreement or mandate allow.',
			only: ['un'],
		},
		'{Host} owes protection to {post} as a State, whoever governs. The de facto authority leads {outside} in fact. {Side} see to what is {inside}, with arms only by consent.',
	],
	lead: {
		why: 'It controls the place and acts there. Asking it for protection is not recognition; holding the State to its duty goes on besides.',
		basis: ['ARSIWA-9', '@duty'],
		conditions: [
			'Dealing with the authority is not recognising it',
			'Licences, visas and arms permits come from it in fact',
		],
	},
	confidence: 'contested',
	support: ownSide,
} as const satisfies Delivery

export const occupierLeads = {
	name: 'The occupying Power leads the area',
	headline: [
		{
			text: '{Host} stays bound to protect {post}. The occupying Power owes order and safety and leads {outside}. {Side} see to what is {inside}, with arms only as agreement or mandate allow.',
			only: ['un'],
		},
		'{Host} stays bound to protect {post}. The occupying Power owes order and safety and leads {outside}. {Side} see to what is {inside}, with arms only by consent.',
	],
	lead: {
		why: 'The occupying Power has authority in fact. It must restore and ensure public order and safety as far as it can.',
		basis: ['HR-42', 'HR-43'],
		conditions: ['It enters only as the rule on entry allows', 'Own guards and arms need its consent in fact'],
	},
	confidence: 'contested',
	support: ownSide,
} as const satisfies Delivery
