import type { Claim, ContestedPoint, Help, Owed } from '#content/claim.ts'

/** What holds for empty premises, whoever watches them or takes them. */
export const emptyStaysProtected = {
	topic: 'premises',
	text: 'To respect and protect the empty premises and what is in them. The rule names no end. That they may not be used, taken or sold follows from respect.',
	basis: ['@noEnd', '@duty'],
	where: 'noEnd',
	when: 'empty',
} as const satisfies Owed

export const custodyOfEmptyPremises = [
	{
		party: 'custodian',
		task: 'Holds the keys, visits and reports; may hire caretakers or a licensed company',
		basis: ['@custody'],
		conditions: ['Acceptable to {host}; a custodian is no guard force'],
		when: 'empty',
		not: ['specialMission'],
	},
	{
		party: 'custodian',
		task: 'Holds property and archives, not the premises',
		basis: ['@custody'],
		conditions: ['Acceptable to {host}; a custodian is no guard force'],
		when: 'empty',
		given: ['specialMission'],
	},
	{
		party: 'protectingPower',
		task: 'Keeps a channel open, minds interests, and may take custody',
		basis: ['@interests', '@custody'],
		conditions: ['Acceptable to {host}; it does not guard'],
		when: 'empty',
		where: 'interests',
		not: ['specialMission', 'consularPost'],
	},
] as const satisfies readonly Help[]

/** Custody is spoken of only where a rule gives it; for a special mission no rule gives custody of premises. */
export const agreeInWriting = [
	{
		text: 'Between parties to the 1969 Convention, agree in writing who keeps property and archives; this custody does not reach the premises. List what is left behind, and take it out in reasonable time.',
		basis: ['@custody', 'CSM-46(1)'],
		when: 'empty',
		where: 'custody',
		given: ['specialMission'],
	},
	{
		text: 'Between parties to the 1969 Convention, take property and archives out in reasonable time; {host} must ease the removal of the archives. List what has to stay behind.',
		basis: ['CSM-46(1)', 'CSM-45(2)'],
		when: 'empty',
		given: ['specialMission'],
	},
	{
		text: 'Agree on custody in writing, list what is left behind, and take the archives out if you can.',
		basis: ['@custody', '@archives'],
		when: 'empty',
		where: 'custody',
	},
] as const satisfies readonly Claim[]

export const howLong = {
	point: 'How long are the premises of an absent mission protected?',
	views: [
		{ text: 'The rule names no end, so protection goes on.', basis: ['@noEnd'], takenBy: [] },
		{
			text: 'Abandonment or a reasonable time ends it. For special missions the text itself protects premises only while they stay assigned.',
			basis: ['CSM-46(1)'],
			takenBy: [],
		},
	],
	when: 'empty',
} as const satisfies ContestedPoint
