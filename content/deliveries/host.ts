import type { Delivery } from './delivery.ts'
import { agreeInWriting, custodyOfEmptyPremises, emptyStaysProtected, howLong } from './empty.ts'
import { ownSide } from './help.ts'

export const hostLeads = {
	name: 'The host leads',
	headline: [
		{
			text: '{Host} owes protection to {post} and leads it with its public forces {outside}. {Inside}, access is in the hands of {side}, with arms only as agreement or mandate allow.',
			only: ['un'],
		},
		{
			text: '{Host} owes protection to {post} and leads it with its protective service. {Side} stand {inside} by agreement, with arms only by permit.',
			given: ['aPerson'],
		},
		'{Host} owes protection to {post} and leads it with its public forces {outside}. {Inside}, access is in the hands of {side}, with consent for any arms.',
	],
	lead: {
		why: 'The host owes the outer ring and delivers it. Public order is for its public forces alone.',
		basis: ['@duty'],
		conditions: [
			{
				text: 'Inside, the host acts only with the consent that the rule on entry asks for',
				where: 'inviolable',
				not: ['aPerson'],
			},
			{ text: 'Inside, the host acts under ordinary law', unless: 'inviolable' },
			{ text: 'Arms and routes of the visitor’s detail are agreed with the host', given: ['aPerson'] },
		],
	},
	confidence: 'settled',
	support: ownSide,
	warnings: {
		capacityMayChange: {
			text: 'This answer holds while the host delivers. Tell it of every threat in writing: what it knows decides what it owes.',
			basis: ['@knowledge'],
		},
	},
} as const satisfies Delivery

export const hostLeadsOwnGuardsInside = {
	name: 'The host leads, stretched; the mission’s own side holds the inside',
	headline: [
		{
			text: '{Host} owes protection to {post} and still leads {outside}, though stretched. {Inside}, the ground is held by {side}, with arms only as agreement or mandate allow.',
			only: ['un'],
		},
		{
			text: '{Host} owes protection to {post} and still leads {outside}, though stretched. {Inside}, the ground is held by {side}, with the arms that the host admits.',
			given: ['ownArmsAreAdmitted'],
		},
		'{Host} owes protection to {post} and still leads {outside}, though stretched. {Inside}, {side} can control access only, since no arms of theirs are admitted.',
	],
	lead: {
		why: 'The host is willing and present. It must do more as the warning grows, within its means.',
		basis: ['@duty', '@knowledge'],
		conditions: [
			{
				text: 'Numbers, arms and radios of the mission’s own guards are agreed with the host',
				given: ['ownArmsAreAdmitted'],
			},
			'The host is told in writing what is needed',
		],
	},
	confidence: 'settled',
	owes: [
		{ topic: 'premises', text: 'Steps that grow with the warning, within its means.', basis: ['@knowledge', '@duty'] },
	],
	support: ownSide,
	warnings: {
		lawfulProtest: {
			text: 'Lawful protest within sight and hearing is compatible with the peace and dignity of a mission. The host weighs both.',
			basis: ['@duty'],
			only: ['state'],
			given: ['aPost'],
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
			by: 'owner',
			only: ['state', 'regional'],
		},
	},
} as const satisfies Delivery

export const notYetAsked = {
	name: 'Not yet asked',
	headline: [
		{
			text: '{Host} owes protection to {post}, and {owing} is to lead {outside} but has not been asked. Ask in writing now. Meanwhile {side} hold what is {inside}, with arms only as agreement or mandate allow.',
			only: ['un'],
			not: ['peaceOperation'],
		},
		{
			text: '{Host} owes protection to {post}, and {owing} is to lead {outside} but has not been asked. Ask in writing now. Meanwhile {side} see to the inside, with consent for any arms.',
			not: ['aPerson', 'peaceOperation'],
		},
		'{Host} owes protection to {post}, and {owing} is to lead {outside} but has not been asked. Ask in writing now. Meanwhile {side} stand by, with arms only as far as they are allowed.',
	],
	lead: {
		why: 'The duty is there without a request, but what the authorities know decides what they owe. Nobody can say yet that they fail.',
		basis: ['@knowledge', '@duty'],
		conditions: ['Ask in writing first; the answer depends on what they then do'],
	},
	confidence: 'depends',
	support: ownSide,
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
	headline: [
		{
			text: 'Between parties to the 1969 Convention, {host} must respect and protect the empty premises of {post} while they stay assigned. The public forces of {controller} lead.',
			given: ['specialMission'],
		},
		'Though the premises of {post} stand empty, {host} owes them respect and protection. The public forces of {controller} lead. A custodian whom {host} accepts may look after the premises.',
	],
	lead: {
		why: 'Closure, recall, rupture and war do not end the duty to respect and protect. Nobody of the mission is there to hold the inside.',
		basis: ['@duty'],
		conditions: ['The authorities stay out', { text: 'A custodian needs the acceptance of {host}', where: 'custody' }],
	},
	confidence: 'settled',
	owes: [emptyStaysProtected],
	support: custodyOfEmptyPremises,
	warnings: {
		custodianIsNoGuard: {
			text: 'A custodian or protecting Power is a caretaker and a channel. Neither guards.',
			basis: ['@custody', '@interests'],
		},
		agreeInWriting,
	},
	contested: { howLong },
	checks: [{ text: 'Who holds the keys, under which written arrangement, and did the receiving State accept it?' }],
} as const satisfies Delivery
