import type { ReferenceSection } from './page.ts'

/** One kind of post after the other, and the rule on fire beside. */
export const hostDutyPosts = [
	{
		id: 'fourRegimes',
		heading: 'Four regimes of posts',
		claims: [
			{
				text: 'First, the embassy with the residence of its head: full inviolability and the special duty. A consular section inside it is part of the embassy.',
				basis: ['VCDR-22(1)', 'VCDR-22(2)', 'VCDR-3(2)', 'VCCR-70'],
			},
			{
				text: 'Second, homes of diplomats and of notified administrative and technical staff: not premises, but treated alike.',
				basis: ['VCDR-30(1)', 'VCDR-37(2)'],
			},
			{
				text: 'Third, the career consulate: the special duty is as strong as for an embassy, while inviolability covers only the part used solely for the work.',
				basis: ['VCCR-31(1)', 'VCCR-31(2)', 'VCCR-31(3)'],
			},
			{
				text: 'A career consulate is exempt from requisition, yet may be expropriated with safeguards and compensation. It has no general immunity from search or execution.',
				basis: ['VCCR-31(4)'],
			},
			{
				text: 'Fourth, the post of an honorary consul: the host takes the steps necessary to protect it, but it is not inviolable, and police enter under ordinary law.',
				basis: ['VCCR-58(1)', 'VCCR-59'],
			},
			{
				text: 'Honorary officers are protected as their position requires. Their families have no privileges under the Convention.',
				basis: ['VCCR-64', 'VCCR-58(3)'],
			},
			{
				text: 'Bilateral consular conventions often give more than the general one. Where neither binds, custom protects posts and officers; how much detail it carries is unsettled.',
				basis: ['VCCR-73', 'CUST-CONSULAR'],
			},
		],
	},
	{
		id: 'specialMissions',
		heading: 'Special missions',
		claims: [
			{
				text: 'A special mission is a temporary delegation for a set task, sent with the other State’s prior consent. The name on the door does not make one.',
				basis: ['CSM-1(a)', 'CSM-2'],
			},
			{
				text: 'Between parties to the Convention on Special Missions, premises are inviolable, the special duty applies, and representatives and diplomatic staff are protected in person.',
				basis: ['CSM-25(1)', 'CSM-25(2)', 'CSM-29'],
			},
			{
				text: 'Many States are not parties. Custom then protects the members of a mission accepted as such; for premises it is not established to the same degree.',
				basis: ['CUST-SPECIALMISSION', 'FJP-2018'],
			},
		],
	},
	{
		id: 'permanentMissions',
		heading: 'Permanent missions to an organisation',
		claims: [
			{
				text: 'The agreement with the host of the organisation decides. In New York, resident representatives and agreed staff are treated as accredited diplomats are.',
				basis: ['HQA-s.15', 'UNC-105'],
			},
			{
				text: 'The 1946 Convention protects members’ representatives from arrest. It does not protect their premises.',
				basis: ['CPIUN-s.11'],
			},
			{
				text: 'In Geneva, the Swiss agreement with the World Trade Organization shows such terms: custom, the diplomatic Convention by analogy, and all appropriate measures for mission members.',
				basis: ['CHWTO-17', 'CHWTO-23(2)'],
			},
			{
				text: 'The 1975 Convention on the representation of States is not in force: one instrument was missing on 6 July 2025. Its article on premises has not been read.',
				basis: ['VCRS-89', 'VCRS-23'],
			},
			{
				text: 'Police protection at the edge of the UN district in New York is owed to the UN site, not to each State’s mission.',
				basis: ['HQA-s.16'],
			},
			{
				text: 'A committee of the Assembly watches relations with the host country. Resolutions there treat the missions’ security as first of all the host’s task.',
				basis: ['GA-2819'],
			},
		],
	},
	{
		id: 'withoutStatus',
		heading: 'Offices without status',
		claims: [
			{
				text: 'A trade, liaison or interests office has the protection that the host agreed to or its law gives. Some States punish attacks on any foreign government’s property.',
				basis: ['CUST-ALIENS', 'USC18-970'],
			},
			{
				text: 'Below that lies a floor: reasonable measures to prevent and punish crimes against foreigners and their property.',
				basis: ['CUST-ALIENS'],
			},
			{
				text: 'A building to which the host validly objected has this floor as well. Accredited people keep their own status.',
				basis: ['EQGFRA-74', 'CUST-ALIENS', 'VCDR-29'],
			},
			{
				text: 'And a building the host was never told of? One view: the Convention does not ask for notice of premises, so use for the mission is enough.',
				basis: ['VCDR-1(i)'],
			},
			{
				text: 'The other view: whoever kept the host in the dark can hardly claim the special duty, since that duty depends on what the host knows.',
				basis: ['TEHRAN-68', 'EQGFRA-39-75'],
			},
			{
				text: 'An inquiry of 2012 looked at such a post. It had never been formally notified, and its security was found inadequate.',
				basis: ['ARB-2012', 'ARB-2012-status'],
			},
		],
	},
	{
		id: 'fire',
		heading: 'Fire: may the brigade go in?',
		claims: [
			{
				text: 'Embassy, and a diplomat’s home: only with consent. No fire or disaster makes consent presumed.',
				basis: ['VCDR-22(1)', 'VCDR-30(1)'],
			},
			{
				text: 'Career consulate: consent may be assumed when a fire or other disaster needs prompt action.',
				basis: ['VCCR-31(2)'],
			},
			{
				text: 'Special mission, under its Convention: consent is presumed in a fire or grave disaster, but only where it was impossible to obtain express consent.',
				basis: ['CSM-25(1)'],
			},
			{ text: 'Honorary post: ordinary law, since the post is not inviolable.', basis: ['VCCR-58(1)', 'VCCR-59'] },
			{
				text: 'UN premises: the Convention makes no exception for fire.',
				basis: ['CPIUN-s.3'],
			},
		],
		note: 'Read any seat or host agreement first: it may say more. Agree beforehand who can give consent at night.',
	},
] as const satisfies readonly ReferenceSection[]
