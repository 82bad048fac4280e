import type { InstrumentGuides } from './guide.ts'

export const diplomaticAndConsular = {
	VCDR: {
		group: 'diplomaticAndConsular',
		gives:
			'Keeps the host State out of the embassy and off its people, and makes it protect both against everybody else. It also secures archives, messages, travel and the way home.',
		toWhom:
			'Embassies, the homes of their staff and the people themselves, each according to category. It binds the States that are parties.',
		limits: [
			{
				text: 'The host must take all appropriate steps, judged by the danger it knew of and the means it had. Nobody is promised a result or a guard at the gate.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'Unless the head of mission consents, the host’s agents stay outside. That goes for its firefighters too.',
				basis: ['VCDR-22(1)'],
			},
			{
				text: 'Category decides. Service staff are not inviolable, and local staff have only what the host grants them.',
				basis: ['VCDR-37(3)', 'VCDR-38(2)'],
			},
			{
				text: 'The text opens no court. That takes the Optional Protocol or another title that binds both States.',
				basis: ['VCDROP-I', 'ICJS-36(1)'],
			},
		],
		status:
			'Adopted on 18 April 1961 and in force since 24 April 1964, with 193 parties in 2021, when the list lacked two UN members, Palau and South Sudan.',
		keyProvisions: [
			'VCDR-22(1)',
			'VCDR-22(2)',
			'VCDR-29',
			'VCDR-30(1)',
			'VCDR-37(2)',
			'VCDR-24',
			'VCDR-41(1)',
			'VCDR-44',
			'VCDR-45(a)',
		],
	},
	VCDROP: {
		group: 'diplomaticAndConsular',
		gives:
			'Lets one party take another to the International Court of Justice when they differ over the Vienna Convention on Diplomatic Relations.',
		toWhom: 'States in dispute over an embassy or its people. It binds only States that joined the Protocol itself.',
		limits: [
			{
				text: 'Both sides must be bound by it. Membership of the Convention alone leads to no court.',
				basis: ['VCDROP-I'],
			},
			{
				text: 'The United States declared in 2018 that it was leaving. The Protocol has no rule on leaving, so the effect of such a step is argued over.',
				basis: ['VCDROP-US-withdrawal', 'VCDROP-I'],
			},
			{
				text: 'For two months after one side gives notice of the dispute, the two may agree to arbitrate instead or to try conciliation first.',
				basis: ['VCDROP-II', 'VCDROP-III'],
			},
		],
		status: 'Adopted on 18 April 1961 and in force since 24 April 1964, with 70 parties about 2022 to 2023.',
		keyProvisions: ['VCDROP-I', 'VCDROP-II', 'VCDROP-US-withdrawal'],
	},
	VCCR: {
		group: 'diplomaticAndConsular',
		gives:
			'Makes the host State protect consulates, their officers and their archives, and says when its authorities may come in.',
		toWhom:
			'Posts led by a career consul in full, posts led by an honorary consul in part. It binds the States that are parties.',
		limits: [
			{
				text: 'Only rooms used for nothing but the post’s work are closed to the police. In a fire, or another disaster where speed matters, consent may be taken as given.',
				basis: ['VCCR-31(2)'],
			},
			{
				text: 'A consular officer may be held before trial for a grave crime if the competent judicial authority so decides. The officer’s home is not consular premises.',
				basis: ['VCCR-41(1)', 'VCCR-1(1)(j)'],
			},
			{
				text: 'An honorary consul’s office is owed protection, yet it is not inviolable.',
				basis: ['VCCR-59', 'VCCR-58(1)'],
			},
			{
				text: 'The text opens no court, and some States have never joined. Against those, look for a bilateral convention and turn to custom.',
				basis: ['VCCROP-I', 'CUST-CONSULAR'],
			},
		],
		status:
			'Adopted on 24 April 1963 and in force since 19 March 1967, with 182 parties on 28 March 2024, when four more States had only signed.',
		keyProvisions: [
			'VCCR-31(2)',
			'VCCR-31(3)',
			'VCCR-33',
			'VCCR-40',
			'VCCR-41(1)',
			'VCCR-59',
			'VCCR-26',
			'VCCR-27(1)(a)',
		],
	},
	VCCROP: {
		group: 'diplomaticAndConsular',
		gives:
			'Lets one party take another to the International Court of Justice when they differ over the Vienna Convention on Consular Relations.',
		toWhom: 'States in dispute over a consulate or its people. It binds only States that joined the Protocol itself.',
		limits: [
			{
				text: 'Both sides must be bound by it. Membership of the Convention alone leads to no court.',
				basis: ['VCCROP-I'],
			},
			{
				text: 'The United States told the depositary in March 2005 that it was leaving.',
				basis: ['VCCROP-US-withdrawal'],
			},
		],
		status: 'Adopted on 24 April 1963 and in force since 19 March 1967, with 52 parties in 2022 or later.',
		keyProvisions: ['VCCROP-I', 'VCCROP-US-withdrawal'],
	},
	CSM: {
		group: 'diplomaticAndConsular',
		gives:
			'Covers a mission sent for a while and for one task, much as an embassy is covered: premises, lodgings, people, archives and departure.',
		toWhom:
			'Members of a special mission that the host accepted as one, and the rooms it works in. It binds the States that are parties.',
		limits: [
			{
				text: 'The host must have agreed beforehand. A visiting delegation does not qualify by calling itself a special mission.',
				basis: ['CSM-2', 'CSM-1(a)'],
			},
			{
				text: 'In a fire, or a disaster that gravely threatens the public, consent to enter may be presumed, but only where it could not be got expressly.',
				basis: ['CSM-25(1)'],
			},
			{
				text: 'Few States have joined. Between the others custom applies, and it is firm for people, much less so for buildings.',
				basis: ['CUST-SPECIALMISSION', 'FJP-2018'],
			},
			{
				text: 'Once the mission is over, its premises are protected only for as long as they stay assigned to it.',
				basis: ['CSM-46(1)'],
			},
		],
		status:
			'Adopted on 8 December 1969 and in force since 21 June 1985, with 39 parties in April 2019; China, France, Germany, Russia and the United States are not among them.',
		keyProvisions: ['CSM-1(a)', 'CSM-2', 'CSM-25(1)', 'CSM-25(2)', 'CSM-29', 'CSM-30', 'CSM-45(1)', 'CSM-46(1)'],
	},
	CSMOP: {
		group: 'diplomaticAndConsular',
		gives:
			'Lets one party take another to the International Court of Justice when they differ over the Convention on Special Missions.',
		toWhom: 'States in dispute over a special mission. It binds only States that joined the Protocol itself.',
		limits: [
			{
				text: 'Both sides must belong to it, and few States do.',
				basis: ['CSMOP-I'],
			},
			{
				text: 'It serves disputes over the Convention. Where a special mission rests on custom alone, another title is needed.',
				basis: ['CSMOP-I', 'ICJS-36(1)'],
			},
		],
		status: 'Adopted on 8 December 1969 and in force since 21 June 1985, with 17 parties in 2015.',
		keyProvisions: ['CSMOP-I'],
	},
} as const satisfies InstrumentGuides
