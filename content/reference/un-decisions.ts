import type { ReferenceSection } from './page.ts'

/** Who decides, who is told, who leaves, and what is current. */
export const unDecisions = [
	{
		id: 'whoDecides',
		heading: 'Who decides',
		claims: [
			{
				text: 'The Security Council decides on mandates. Its decisions bind Members; its statements and calls do not.',
				basis: ['UNC-24', 'UNC-25', 'UNC-39'],
			},
			{
				text: 'On missions the Council has ranged from a call, over Tehran, to demands under Chapter VII, over Kuwait.',
				basis: ['SC-457', 'SC-461', 'SC-664', 'SC-667'],
			},
			{
				text: 'In a country, a Designated Official decides on UN security for UN people. The policy on that office has not been read.',
				basis: ['FOA-2', 'UNSMS-DO'],
			},
			{
				text: 'An armed company for a UN body needs approval at the top of the security department, it is said; that passage has not been read.',
				basis: ['APSC-3', 'APSC-approval'],
			},
			{
				text: 'The Assembly recommends. It does not order protection.',
				basis: ['GA-65/30'],
			},
		],
	},
	{
		id: 'reporting',
		heading: 'Reporting to the General Assembly',
		claims: [
			{
				text: 'Since 1980 the Assembly has had an item on the protection of missions. It was yearly until 1988 and comes every second year since.',
				basis: ['GA-35/168'],
			},
			{
				text: 'Its resolutions condemn violence and urge States to prevent it. They ask for reports of serious violations to the Secretary-General, from any State and from the one where it happened.',
				basis: ['GA-65/30', 'GA-77/108'],
			},
			{
				text: 'The latest text was adopted on 4 December 2024; its number is unconfirmed and it has not been read. The next is due in 2026.',
				basis: ['GA-77/108', 'GA-79/124'],
			},
			{
				text: 'That is all the standing monitoring there is. It guards no door.',
				basis: ['GA-35/168', 'GA-65/30'],
			},
		],
	},
	{
		id: 'evacuation',
		heading: 'What evacuation means',
		claims: [
			{
				text: 'The UN plans and decides for its own people and their eligible family. Others may find a seat, case by case.',
				basis: ['FOA-2'],
			},
			{
				text: 'UN officials, their spouses and dependants have the same repatriation facilities in international crises as diplomatic envoys.',
				basis: ['CPIUN-s.18'],
			},
			{
				text: 'For diplomats and consular staff, the host must make departure possible and the sending State carries it out.',
				basis: ['VCDR-44', 'VCCR-26'],
			},
		],
	},
	{
		id: 'occupiedTerritory',
		heading: 'The UN under occupation',
		claims: [
			{
				text: 'Where territory is occupied, order and safety are for the occupier. A resolution on Iraq recalled its responsibilities; its paragraphs have not been read in full.',
				basis: ['HR-43', 'SC-1483'],
			},
			{
				text: 'The UN’s duty as employer goes on beside it. The inquiry into the bombing of the Canal Hotel in Baghdad shows how both can fall short.',
				basis: ['FOA-2', 'AHTISAARI-2003'],
			},
		],
	},
	{
		id: 'current',
		heading: 'What is current, and what to check',
		claims: [
			{
				text: 'No mission is for ever. Before you rely on one, check that it exists, what its mandate now says, and where its people are.',
				basis: ['SC-2690', 'SC-2753'],
			},
			{
				text: 'As of 22 November 2026: the UN mission in Somalia had 31 October 2026 as its last day. Confirm that it closed.',
				basis: ['SC-2753'],
			},
			{
				text: 'The South Sudan mandate read here ran to 30 April 2026. Confirm its renewal.',
				basis: ['UNMISS-MANDATE'],
			},
			{
				text: 'The African Union’s support mission in Somalia is reported as authorised to 31 December 2026. The resolutions have not been read.',
				basis: ['SC-2753', 'SC-2767'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
