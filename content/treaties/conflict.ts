import type { InstrumentGuides } from './guide.ts'

export const conflict = {
	HR: {
		group: 'conflict',
		gives: 'Say when land is occupied, and make the occupier do all in its power for public order and safety there.',
		toWhom:
			'Everyone in occupied territory, missions included. They bind parties and, as is widely held, other States through custom.',
		limits: [
			{
				text: 'Order and safety are owed to the territory at large. No clause is written for missions.',
				basis: ['HR-43'],
			},
			{
				text: 'Occupation reaches as far as the hostile army’s authority is in place and can be used.',
				basis: ['HR-42'],
			},
			{
				text: 'Whether an occupier is also bound by diplomatic treaties is disputed. The Council measured conduct in Kuwait by them; one author holds that they do not bind an occupier directly.',
				basis: ['SC-667', 'TALMON-2006'],
			},
		],
		status:
			'Adopted on 18 October 1907 and in force since 26 January 1910; the number of parties is not recorded here.',
		keyProvisions: ['HR-42', 'HR-43'],
	},
	GC4: {
		group: 'conflict',
		gives:
			'Obliges a warring side or an occupier to treat foreign civilians in its hands humanely, to shield them from violence and to answer for its agents.',
		toWhom: 'Protected persons in war and under occupation. It binds the parties to the Convention.',
		limits: [
			{
				text: 'In a warring State, citizens of a neutral State are outside it for as long as their State keeps normal diplomatic ties there.',
				basis: ['GC4-4'],
			},
			{
				text: 'It allows the control and security measures that war makes necessary.',
				basis: ['GC4-27'],
			},
			{
				text: 'A diplomat who wants to leave relies on the Vienna Convention first. The rule here is the one for all foreigners.',
				basis: ['GC4-35', 'VCDR-44'],
			},
		],
		status:
			'Adopted on 12 August 1949 and in force since 21 October 1950; accepted everywhere, though the number of parties is not recorded here.',
		keyProvisions: ['GC4-4', 'GC4-27', 'GC4-29', 'GC4-47', 'GC4-53', 'GC4-64'],
	},
	AP1: {
		group: 'conflict',
		gives:
			'Makes warring sides spare civilians and civilian buildings, check their targets, warn, and keep harm in proportion.',
		toWhom: 'All civilians and civilian objects, so diplomats and missions too. It binds the parties to the Protocol.',
		limits: [
			{
				text: 'A civilian who joins the fighting loses protection while doing so. That goes for guards.',
				basis: ['AP1-51(3)'],
			},
			{
				text: 'A mission used for military action may become a target for the enemy. The host’s own duty to keep out stays as it was.',
				basis: ['AP1-52(2)', 'VCDR-22(1)'],
			},
			{
				text: 'Not every side to a conflict is a party. For those outside, use the customary rules.',
				basis: ['CIHL-7', 'CIHL-10'],
			},
			{
				text: 'Keeping weapons away from civilians is owed as far as that is feasible.',
				basis: ['AP1-58'],
			},
		],
		status: 'Adopted on 8 June 1977 and in force since 7 December 1978; the number of parties is not recorded here.',
		keyProvisions: ['AP1-50', 'AP1-51(3)', 'AP1-52(1)', 'AP1-52(2)', 'AP1-52(3)', 'AP1-57', 'AP1-58'],
	},
	CIHL: {
		group: 'conflict',
		gives:
			'Records the rules of war that bind without a treaty: tell civilian objects from targets, and spare peacekeepers as civilians.',
		toWhom: 'Civilians, civilian objects and peacekeeping missions. The rules bind every side to a conflict.',
		limits: [
			{
				text: 'The rules bind because they are custom. The study that lists them is a record.',
				basis: ['CIHL-7', 'CIHL-10'],
			},
			{
				text: 'Protection ends for such time as an object is a military target.',
				basis: ['CIHL-10'],
			},
			{
				text: 'Peacekeepers have it only while they are entitled to be treated as civilians.',
				basis: ['CIHL-33'],
			},
			{
				text: 'The rules that define targets and civilian objects were not opened here. The treaty’s definition was.',
				basis: ['AP1-52(2)', 'CIHL-8', 'CIHL-9'],
			},
		],
		status: 'Published in 2005; customary rules need no entry into force and have no list of parties.',
		keyProvisions: ['CIHL-7', 'CIHL-10', 'CIHL-33'],
	},
	ROME: {
		group: 'conflict',
		gives: 'Makes deliberate attacks on humanitarian or peacekeeping missions a war crime, in wars of either kind.',
		toWhom: 'Those missions while they count as civilian. It reaches individuals, through the States that are parties.',
		limits: [
			{
				text: 'It tries people, not States, and gives no one a duty to guard.',
				basis: ['ROME-8(2)(b)(iii)', 'ROME-8(2)(e)(iii)'],
			},
			{
				text: 'These crimes are about humanitarian and peacekeeping missions. For an embassy, start from the rule on civilian objects.',
				basis: ['ROME-8(2)(b)(iii)', 'AP1-52(1)'],
			},
		],
		status: 'Adopted on 17 July 1998 and in force since 1 July 2002; the number of parties is not recorded here.',
		keyProvisions: ['ROME-8(2)(b)(iii)', 'ROME-8(2)(e)(iii)'],
	},
	MERC: {
		group: 'conflict',
		gives: 'Says who is a mercenary, and so marks the far edge of what hired guards may become.',
		toWhom: 'It protects no mission. It binds the States that are parties.',
		limits: [
			{
				text: 'A guard hired to protect a mission is not recruited to fight, and so does not fit the definition.',
				basis: ['MERC-1', 'AP1-47'],
			},
		],
		status: 'Adopted on 4 December 1989 and in force since 20 October 2001, with 33 parties in March 2015.',
		keyProvisions: ['MERC-1'],
	},
} as const satisfies InstrumentGuides
