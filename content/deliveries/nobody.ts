import type { Delivery } from './delivery.ts'
import { ownTeamHolds } from './own.ts'

export const nobodyAuthoritiesAttack = {
	name: 'Nobody: the authorities themselves attack',
	headline:
		'{Host} owes {post} protection, but {attackers} break it: nobody can lawfully lead with arms; do not resist beyond self-defence, save people and archives, and take the diplomatic and legal road.',
	headlineWhenEmpty:
		'Though {post} stands empty, {host} owes it respect and protection, and {attackers} break that duty: nobody can lawfully lead with arms; protest, record the loss, and take the diplomatic and legal road.',
	lead: {
		why: 'Those who must protect are the danger. Keeping out is a duty of result, and no armed side may lawfully stand in against State forces.',
		basis: ['@entry', '@persons'],
		conditions: ['No resistance beyond self-defence', 'Archives secured or destroyed if there is time'],
	},
	confidence: 'settled',
	owes: [
		{
			topic: 'premises',
			text: 'To withdraw at once, restore what was taken, release people, and make full reparation.',
			basis: ['ARSIWA-30', 'ARSIWA-31', 'ARSIWA-35'],
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
		},
		{
			party: 'unitedNations',
			element: 'undss',
			task: 'Shelters people, secures archives, accounts for everyone',
			basis: ['FOA-2', '@archives'],
			conditions: ['Self-defence only; arms within what was agreed'],
			only: ['un'],
		},
		{
			party: 'protectingPower',
			task: 'After a rupture: a channel, visits, care of interests',
			basis: ['@custody'],
			conditions: ['Acceptable to the receiving State; it does not guard'],
		},
	],
	warnings: {
		adoption: ownTeamHolds.warnings.adoption,
		expectNone: {
			text: 'Expect no protection from those who attack. Move to evacuation and closure as soon as people can leave.',
			basis: ['@departure'],
			when: 'staffed',
		},
		ordersAreNotMerits: {
			text: 'In the latest case before the Court an order on interim measures was refused for want of present need. It is no ruling on the merits, and each side has a case pending.',
			basis: ['MEXECU-2024', 'ECUMEX-2024', 'OASRES-2024'],
			only: ['state'],
		},
	},
	limits: {
		noException: {
			text: 'Neither a fugitive inside, nor alleged misuse, nor an emergency gives the authorities a right of entry beyond what the rule on entry itself says.',
			basis: ['@entry', '@misuse'],
		},
		lawfulArrest: {
			text: 'Ask first whether the act was lawful under this regime: some posts, homes and persons may be entered or arrested under ordinary law or by a judge’s decision.',
			basis: ['@entry', '@persons'],
		},
	},
	contested: ownTeamHolds.contested,
	checks: [{ text: 'Who gave the order, and has the State approved of the act or kept it going?' }],
} as const satisfies Delivery

export const nobodyCanProtect = {
	name: 'Nobody: reduce, move or leave',
	headline:
		'{Host} still owes {post} protection, but nobody can protect it lawfully and adequately now: {owing} does not deliver, and no other force may or can; reduce, move or leave.',
	headlineWhenEmpty:
		'Though {post} stands empty, {host} owes it respect and protection, but nobody guards it now: where no government acts, only a custodian or caretaker can watch it.',
	lead: {
		why: 'The outer ring is not held, and inside there is no force with the consent, the licence and the means that the threat asks for.',
		basis: ['@duty', '@departure'],
		conditions: [
			'Own arms and companies only with consent or licence; without them, no armed stand',
			'Moving inside the country needs the consent of the host to the new place',
		],
	},
	confidence: 'depends',
	owes: [
		{
			topic: 'departure',
			text: 'Safe departure, with transport where needed, is what can still be asked of the host.',
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
		},
		{
			party: 'friendlyState',
			task: 'Help with leaving: transport, shelter, visas',
			basis: ['UNC-2(4)', 'ARSIWA-20'],
			conditions: ['Forces only by invitation of the host State'],
			when: 'staffed',
		},
		{
			party: 'custodian',
			task: 'Holds the keys, visits and reports; may hire caretakers',
			basis: ['@custody'],
			conditions: ['Acceptable to the receiving State; a custodian is no guard force'],
			when: 'empty',
		},
	],
	warnings: {
		doNotStay: {
			text: 'Staying without lawful and adequate protection is a decision about lives. Take it on the record, at the level that answers for it.',
			basis: ['@duty', '@departure'],
			when: 'staffed',
		},
		noUnlicensedArms: {
			text: 'Do not fill the gap with unlicensed arms or a paid militia. It breaks local law and has failed before.',
			basis: ['CUST-TERRITORY', 'ARB-2012'],
		},
		unableIsNotRelease: {
			text: 'That nobody can protect releases nobody. The State stays bound, and answers for any feasible step it left out.',
			basis: ['@breach', 'ARSIWA-27(a)'],
		},
	},
	ifItFails: {
		reduceMoveLeave: {
			text: 'Reduce to the few who are needed, move, or close. Outside the seat a new office needs consent; abroad, that of the other State.',
			basis: ['@departure', 'CUST-TERRITORY'],
			when: 'staffed',
		},
	},
	checks: [
		{ text: 'Would consent to arms, a licence or host-supplied guards change this, and can they be had in time?' },
	],
} as const satisfies Delivery
