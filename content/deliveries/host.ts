import type { Delivery } from './delivery.ts'
import { ownSideBehindTheHost } from './help.ts'

export const hostLeads = {
	name: 'The host leads',
	headline:
		'{Host} owes {post} protection and leads it with its public forces {outside}; {inside}, {side} control access, with consent for any arms.',
	lead: {
		why: 'The host owes the outer ring and delivers it. Public order is for its public forces alone.',
		basis: ['@duty'],
		conditions: ['Inside, the host acts only with the consent that the rule on entry asks for'],
	},
	confidence: 'settled',
	support: ownSideBehindTheHost,
	warnings: {
		capacityMayChange: {
			text: 'This answer holds while the host delivers. Tell it of every threat in writing: what it knows decides what it owes.',
			basis: ['@knowledge'],
		},
	},
} as const satisfies Delivery

export const hostLeadsOwnGuardsInside = {
	name: 'The host leads, stretched; the mission’s own side holds the inside',
	headline:
		'{Host} owes {post} protection and still leads {outside}, though stretched; {inside}, {side} hold the ground, with arms only by consent.',
	headlineFor: {
		un: '{Host} owes {post} protection and still leads {outside}, though stretched; {inside}, {side} hold the ground, with arms only as agreement or mandate allow.',
	},
	lead: {
		why: 'The host is willing and present. It must do more as the warning grows, within its means.',
		basis: ['@duty', '@knowledge'],
		conditions: ['Numbers, arms and radios of the mission’s own guards are agreed with the host'],
	},
	confidence: 'settled',
	owes: [
		{ topic: 'premises', text: 'Steps that grow with the warning, within its means.', basis: ['@knowledge', '@duty'] },
	],
	support: ownSideBehindTheHost,
	warnings: {
		lawfulProtest: {
			text: 'Lawful protest within sight and hearing is compatible with the peace and dignity of a mission. The host weighs both.',
			basis: ['@duty'],
			only: ['state'],
		},
		askForMore: {
			text: 'Say in writing what is needed: numbers, times, radio contact, road blocks. That fixes what the host knew.',
			basis: ['@knowledge'],
		},
	},
	ifItFails: {
		agreeOnGuards: {
			text: 'Agree with the host on numbers, arms and radios for own guards, or on guards that it supplies.',
			basis: ['@arms'],
			only: ['state', 'regional'],
		},
	},
} as const satisfies Delivery

export const notYetAsked = {
	name: 'Not yet asked',
	headline:
		'{Host} owes {post} protection, and {owing} is to lead {outside} but has not been asked: ask in writing now; meanwhile {side} hold the ground {inside}, with arms only by consent.',
	lead: {
		why: 'The duty is there without a request, but what the authorities know decides what they owe. Nobody can say yet that they fail.',
		basis: ['@knowledge', '@duty'],
		conditions: ['Ask in writing first; the answer depends on what they then do'],
	},
	confidence: 'depends',
	support: ownSideBehindTheHost,
	warnings: {
		askFirst: {
			text: 'No breach can be concluded from silence about a threat nobody reported, unless the authorities ought to have known of it.',
			basis: ['@knowledge'],
		},
	},
	checks: [{ text: 'When was the threat put to the authorities, by whom, and what did they answer?' }],
} as const satisfies Delivery

export const hostAndCustodian = {
	name: 'Public forces and a custodian, for empty premises',
	headline:
		'Though {post} stands empty, {host} owes it respect and protection: the public forces of {controller} lead, and a custodian whom the receiving State accepts may look after it.',
	lead: {
		why: 'Closure, recall, rupture and war do not end the duty to respect and protect. Nobody of the mission is there to hold the inside.',
		basis: ['@duty'],
		conditions: ['The authorities stay out; a custodian needs the acceptance of the receiving State'],
	},
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'To respect and protect the empty premises and what is in them, without a stated end. They may not be used, taken or sold.',
			basis: ['@duty'],
		},
	],
	support: [
		{
			party: 'custodian',
			task: 'Holds the keys, visits and reports; may hire caretakers or a licensed company',
			basis: ['@custody'],
			conditions: ['Acceptable to the receiving State; a custodian is no guard force'],
		},
		{
			party: 'protectingPower',
			task: 'Keeps a channel open and minds interests',
			basis: ['@custody'],
			conditions: ['Acceptable to the receiving State; it does not guard'],
		},
	],
	warnings: {
		custodianIsNoGuard: {
			text: 'A custodian or protecting Power is a caretaker and a channel. Neither guards.',
			basis: ['@custody'],
		},
		agreeInWriting: {
			text: 'Agree on custody in writing, list what is left behind, and take the archives out if you can.',
			basis: ['@custody', '@archives'],
		},
	},
	contested: {
		howLong: {
			point: 'How long are the premises of an absent mission protected?',
			views: [
				{ text: 'The rule names no end, so protection goes on.', basis: ['@duty'] },
				{
					text: 'Abandonment or a reasonable time ends it; for special missions protection lasts only while the premises stay assigned.',
					basis: ['CSM-46(1)'],
				},
			],
		},
	},
	checks: [{ text: 'Who holds the keys, under which written arrangement, and did the receiving State accept it?' }],
} as const satisfies Delivery
