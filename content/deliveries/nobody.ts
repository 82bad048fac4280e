import type { Delivery } from './delivery.ts'
import { agreeInWriting, custodyOfEmptyPremises, emptyStaysProtected, howLong } from './empty.ts'
import { ownSideUnarmed } from './help.ts'

export const nobodyAuthoritiesAttack = {
	name: 'Nobody: the authorities themselves attack',
	headline: [
		{
			text: 'Between parties to the 1969 Convention, {host} must respect and protect the empty premises of {post} while they stay assigned. {Attackers} take no heed of it, and nobody can lawfully lead with arms. Protest, record the loss, and use the channels of diplomacy and law.',
			when: 'empty',
			given: ['specialMission'],
		},
		{
			text: 'Though the premises of {post} stand empty, {host} must respect and protect them, and to use or take them is not respect. {Attackers} may enter only as ordinary law allows, and nobody can lawfully lead with arms. Ask for the legal ground, record the loss, and protest.',
			when: 'empty',
			unless: 'inviolable',
		},
		{
			text: 'Though the premises of {post} stand empty, {host} stays bound to protect them. The occupying Power enters or takes them, against its own duty of order, and nobody can lawfully lead with arms. Protest, record the loss, and use the channels of diplomacy and law.',
			when: 'empty',
			given: ['occupied'],
		},
		{
			text: 'Though the premises of {post} stand empty, {host} owes them protection. The de facto authority enters or takes them, which is arguably the State’s own breach, and nobody can lawfully lead with arms. Protest, record the loss, and use the channels of diplomacy and law.',
			when: 'empty',
			given: ['deFactoControls'],
		},
		{
			text: 'Though the premises of {post} stand empty, {host} owes them respect and protection, and {attackers} are in breach of it. Nobody can lawfully lead with arms. Protest, record the loss, and use the channels of diplomacy and law.',
			when: 'empty',
		},
		{
			text: '{Host} owes protection to {post}. If a diplomat lives there, it is inviolable and {attackers} are in breach, and if not, they enter only as local law allows. Nobody can lawfully lead with arms: say who lives there, save people and archives, and protest.',
			given: ['disputedResidence'],
		},
		{
			text: '{Host} owes at least ordinary protection to {post}. Whether {attackers} may enter is disputed, and they may not touch people or papers with a status of their own. Nobody can lawfully lead with arms: state the claim, save people and archives, and protest.',
			unless: 'inviolable',
			given: ['neverMadeKnown'],
		},
		{
			text: '{Host} owes protection to {post}. {Attackers} may enter under ordinary law, but people and papers with a status of their own keep it, and an arrest must be one that it allows. Nobody can lawfully lead with arms: ask for the legal ground, and protest.',
			unless: 'inviolable',
			given: ['peopleKeepStatus'],
		},
		{
			text: '{Host} owes its ordinary protection to {post}, and no rule keeps the police out. {Attackers} may enter and arrest only as local law allows, and nobody may resist them with arms. Ask for the legal ground, protect people and papers, and protest.',
			unless: 'inviolable',
		},
		{
			text: '{Host} owes protection to {post}, but {attackers} are in breach of it. Nobody can lawfully lead with arms. Do not resist beyond self-defence, keep the visitor safe, and use the channels of diplomacy and law.',
			given: ['aPerson', 'hostControls'],
		},
		{
			text: '{Host} stays bound to protect {post}. The forces of the occupying Power attack, against their own duty of order, and nobody can lawfully lead with arms. Do not resist beyond self-defence, save the people, and use the channels of diplomacy and law.',
			given: ['occupied'],
		},
		{
			text: '{Host} owes protection to {post}. The forces of the de facto authority attack, which is argued to be the State’s own breach, and nobody can lawfully lead with arms. Do not resist beyond self-defence, save the people, and use the channels of diplomacy and law.',
			given: ['deFactoControls'],
		},
		'{Host} owes protection to {post}, but {attackers} are in breach of it. Nobody can lawfully lead with arms. Do not resist beyond self-defence, save people and archives, and use the channels of diplomacy and law.',
	],
	lead: {
		why: [
			{
				text: 'Ordinary law governs entry; respect and protection of what was left go on, and the archives keep what protection they have.',
				when: 'empty',
				unless: 'inviolable',
			},
			{
				text: 'If a diplomat lives there, keeping out is a duty of result; if not, entry turns on local law. People with a status of their own are protected either way.',
				given: ['disputedResidence'],
			},
			{
				text: 'Whether entry is barred is disputed. People and papers with a status of their own are protected in any case, and nobody may stand in against State forces with arms.',
				unless: 'inviolable',
				given: ['neverMadeKnown'],
			},
			{
				text: 'Entry here is governed by ordinary law. Only unlawful force, or force against people or papers with a status of their own, is a breach; and nobody may stand in against State forces with arms.',
				unless: 'inviolable',
			},
			{
				text: 'Those who must keep order are the danger. How far the rule on entry binds them is disputed; no armed side may lawfully stand in against them.',
				given: ['occupied'],
			},
			'Those who must protect are the danger. Keeping out is a duty of result, and no armed side may lawfully stand in against State forces.',
		],
		basis: ['@entry', '@persons'],
		conditions: [
			{ text: 'No resistance beyond self-defence', when: 'staffed' },
			{ text: 'Archives secured or destroyed if there is time', when: 'staffed', where: 'archives' },
			{ text: 'Ask for the legal ground and put it on record', unless: 'inviolable' },
			{ text: 'Protest at once, and put the facts on record', when: 'empty' },
		],
	},
	confidence: 'settled',
	owes: [
		emptyStaysProtected,
		{
			topic: 'premises',
			text: 'To withdraw at once, restore what was taken, release people, and make full reparation.',
			basis: ['ARSIWA-30', 'ARSIWA-31', 'ARSIWA-35'],
			where: 'inviolable',
			not: ['occupied'],
		},
		{
			topic: 'premises',
			text: 'Where its forces broke the law: to end it and make full reparation.',
			basis: ['ARSIWA-30', 'ARSIWA-31'],
			unless: 'inviolable',
			not: ['occupied'],
		},
		{
			topic: 'premises',
			text: 'The occupying Power: to end it, withdraw, restore and make reparation.',
			basis: ['HR-43', 'ARSIWA-30', 'ARSIWA-31', 'AP1-91'],
			given: ['occupied'],
		},
	],
	support: [
		{
			party: 'ownTeam',
			task: 'Delays without fighting State forces, shelters people, secures or destroys archives',
			basis: ['@archives', '@hostLaw'],
			conditions: ['Self-defence only; arms within the consent that was given'],
			only: ['state', 'regional'],
			when: 'staffed',
			where: 'inviolable',
			not: ['aPerson'],
		},
		{
			party: 'ownTeam',
			task: 'Keeps archives and papers together, and says which of them are protected',
			basis: ['@archives', '@hostLaw'],
			conditions: ['It does not stand in the way: ordinary law governs entry here'],
			only: ['state', 'regional'],
			when: 'staffed',
			where: 'archives',
			unless: 'inviolable',
			not: ['aHome'],
		},
		{
			party: 'ownTeam',
			task: 'Shields the visitor, without fighting State forces',
			basis: ['@hostLaw'],
			conditions: ['Self-defence only; arms within the permits that were given'],
			given: ['aPerson'],
		},
		{
			party: 'unitedNations',
			element: 'undss',
			task: 'Shelters people, secures archives, accounts for everyone',
			basis: ['FOA-2', '@archives'],
			conditions: ['Self-defence only; arms within what was agreed'],
			only: ['un'],
			not: ['peaceOperation'],
		},
		{
			party: 'unitedNations',
			task: 'Shelters people, secures archives, accounts for everyone',
			basis: ['FOA-2', 'CSUN-21'],
			conditions: ['Self-defence only; arms within what was agreed'],
			given: ['peaceOperation'],
		},
		...custodyOfEmptyPremises,
		{
			party: 'protectingPower',
			task: 'After a rupture: a channel, visits, care of interests',
			basis: ['@interests'],
			conditions: ['Only after relations end', 'Acceptable to {host}; it does not guard'],
			where: 'inviolable',
			not: ['specialMission'],
		},
	],
	warnings: {
		expectNone: [
			{
				text: 'Expect no protection from those who attack. End the visit as soon as the visitor can leave.',
				basis: ['@departure'],
				given: ['aPerson'],
			},
			{
				text: 'Expect no protection from those who attack. Move to evacuation and closure as soon as people can leave.',
				basis: ['@departure'],
				when: 'staffed',
				where: 'inviolable',
			},
		],
		agreeInWriting,
		adoption: [
			{
				text: 'If the State approves of private attackers or keeps up what they did, it becomes the State’s own act.',
				basis: ['TEHRAN-69-79', 'ARSIWA-11'],
				only: ['state'],
				not: ['occupied'],
			},
			{
				text: 'If the State approves of private attackers or keeps up what they did, it becomes the State’s own act.',
				basis: ['ARSIWA-11'],
				only: ['un', 'regional'],
				not: ['occupied'],
			},
		],
		ordersAreNotMerits: {
			text: 'In one case about a stormed embassy the Court refused interim measures for want of present need (order of 23 May 2024). That is no ruling on the merits, and each side has a case pending. The regional organisation condemned the entry.',
			basis: ['MEXECU-2024', 'ECUMEX-2024', 'OASRES-2024'],
			given: ['embassyFamily'],
		},
	},
	limits: {
		noException: {
			text: 'Neither a fugitive inside, nor alleged misuse, nor an emergency gives the authorities a right of entry beyond what the rule on entry itself says.',
			basis: ['@entry', '@misuse'],
			where: 'inviolable',
			not: ['aPerson'],
		},
		ownForces: {
			text: 'The duty to keep its own forces out is one of result. Means and motive are no answer.',
			basis: ['@inviolable', 'ARSIWA-4'],
			where: 'inviolable',
			not: ['occupied'],
		},
		lawfulOrNot: [
			{
				text: 'Ask first whether a diplomat in fact lives there: then no entry is lawful without consent.',
				basis: ['VCDR-30(1)'],
				given: ['disputedResidence'],
			},
			{
				text: 'Whether this place may be entered is disputed. People and papers with a status of their own are protected in any case.',
				basis: ['@objection', '@persons'],
				unless: 'inviolable',
				given: ['neverMadeKnown'],
			},
			{
				text: 'Ask first whether the act was lawful: this place may be entered, and people without a status of their own arrested, under ordinary law.',
				basis: ['@entry', '@persons'],
				unless: 'inviolable',
			},
		],
		failureIsNotBreach: {
			text: 'Ask whose organs acted and which rule they broke. What means they had does not matter.',
			basis: ['ARSIWA-2', 'ARSIWA-4'],
		},
	},
	answersFor: [
		{
			failure: 'The State made the acts of private people its own by approving them or keeping them up',
			party: 'hostState',
			basis: ['TEHRAN-69-79', 'ARSIWA-11'],
			only: ['state'],
			not: ['occupied'],
		},
		{
			failure: 'State forces entered, attacked or detained in breach of the rule that keeps them out',
			party: 'hostState',
			basis: ['@inviolable', 'ARSIWA-4'],
			where: 'inviolable',
			not: ['occupied'],
		},
		{
			failure:
				'State forces entered, attacked or detained unlawfully, or against people or papers with a status of their own',
			party: 'hostState',
			basis: ['@persons', 'ARSIWA-4'],
			unless: 'inviolable',
			not: ['occupied'],
		},
	],
	contested: {
		howLong,
		restraint: {
			point: 'May a diplomat be briefly restrained to stop a crime?',
			views: [
				{
					text: 'Yes, by way of exception: the Court did not rule it out (that paragraph has not been read).',
					basis: ['TEHRAN-80-89', 'TEHRAN-86'],
					takenBy: [
						{
							who: 'The International Court of Justice, in 1980, in passing (that paragraph has not been read)',
							basis: ['TEHRAN-80-89', 'TEHRAN-86'],
						},
					],
				},
				{ text: 'The rule on inviolability names no exception.', basis: ['VCDR-29'], takenBy: [] },
			],
			given: ['embassyFamily'],
			when: 'staffed',
		},
	},
	checks: [{ text: 'Who gave the order, and has the State approved of the act or kept it going?' }],
} as const satisfies Delivery

export const nobodyCanProtect = {
	name: 'Nobody: reduce, move or leave',
	headline: [
		{
			text: 'Between parties to the 1969 Convention, {host} must respect and protect the empty premises of {post} while they stay assigned. Nobody guards them now.',
			when: 'empty',
			given: ['specialMission'],
		},
		{
			text: 'Though the premises of {post} stand empty, {host} owes them respect and protection. Nobody guards them now, since no government acts there. Only a caretaker can watch them.',
			when: 'empty',
			given: ['nobodyGoverns'],
		},
		{
			text: 'Though the premises of {post} stand empty, {host} owes them respect and protection. Nobody guards them now, since {controller} keeps out and does not protect. Only a caretaker can watch them.',
			when: 'empty',
		},
		{
			text: '{Host} still owes protection to {post}, but nobody can protect lawfully and adequately now. Nobody governs there, and no other force is both allowed and able to. Reduce, move or leave.',
			given: ['nobodyGoverns'],
		},
		{
			text: '{Host} owes protection to {post}. {Withholding}. No other force is both allowed and able to protect, so nobody leads: reduce, move or leave.',
			given: ['protectionIsWithheld'],
		},
		'{Host} still owes protection to {post}, but nobody can protect lawfully and adequately now. {Owing} cannot deliver, and no other force is both allowed and able to. Reduce, move or leave.',
	],
	lead: {
		why: [
			{ text: 'The outer ring is not held, and nobody of the mission is there.', when: 'empty' },
			'The outer ring is not held, and inside there is no force with the consent, the licence and the means that the threat asks for.',
		],
		basis: ['@duty'],
		conditions: [
			{ text: 'Own arms and companies only with consent or licence; without them, no armed stand', when: 'staffed' },
			{ text: 'A new place inside the country needs the consent of the host', when: 'staffed', given: ['aPost'] },
			[
				{
					text: 'Ask for protection in writing, propose a custodian, and record it if nobody answers',
					when: 'empty',
					where: 'custody',
				},
				{ text: 'Ask for protection in writing, and record it if nobody answers', when: 'empty' },
			],
		],
	},
	confidence: 'depends',
	owes: [
		emptyStaysProtected,
		{
			topic: 'departure',
			text: 'Safe departure, with whatever help the rule on departure gives, can still be asked of {host}.',
			basis: ['@departure'],
			when: 'staffed',
		},
	],
	support: [
		{
			party: 'hostState',
			task: 'Whatever it can still do: information, routes, transport, rescue',
			basis: ['@departure', '@duty'],
			conditions: ['As far as it acts; its duty goes on whether it does or not'],
			not: ['occupied', 'deFactoControls'],
			when: 'staffed',
		},
		...ownSideUnarmed,
		{
			party: 'friendlyState',
			task: 'Help with leaving: transport, shelter, visas',
			basis: ['UNC-2(4)', 'ARSIWA-20'],
			conditions: ['Forces only by invitation of {host}'],
			when: 'staffed',
		},
		...custodyOfEmptyPremises,
	],
	warnings: {
		agreeInWriting,
		doNotStay: {
			text: 'Staying without lawful and adequate protection is a decision about lives. Take it on the record, at the level that answers for it.',
			basis: ['@duty', '@departure'],
			when: 'staffed',
		},
		noUnlicensedArms: {
			text: 'Do not fill the gap with unlicensed arms or a paid militia. It breaks local law, and an inquiry found such a militia performing poorly (an example).',
			basis: ['CUST-TERRITORY', 'ARB-2012'],
		},
		unableIsNotRelease: {
			text: 'That nobody can protect releases nobody. The State stays bound, and answers for any feasible step it left out.',
			basis: ['@breach', 'ARSIWA-27(a)'],
		},
	},
	contested: { howLong },
	ifItFails: {
		reduceMoveLeave: [
			{
				text: 'Reduce to the few who are needed, move, or close. A new office elsewhere in the country needs the consent of the host; abroad, that of the other State.',
				basis: ['@departure', '@seat', 'CUST-TERRITORY'],
				by: 'owner',
				when: 'staffed',
				given: ['aPost'],
			},
			{
				text: 'Move the people to a safer place, or leave.',
				basis: ['@departure'],
				by: 'owner',
				given: ['aHome'],
			},
			{ text: 'Alter or end the programme, or leave.', basis: ['@departure'], by: 'owner', given: ['aPerson'] },
		],
	},
	checks: [
		{
			text: 'Would consent to arms, a licence or host-supplied guards change this, and can they be had in time?',
			when: 'staffed',
		},
	],
} as const satisfies Delivery
