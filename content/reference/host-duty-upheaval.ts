import type { ReferenceSection } from './page.ts'

/** What remains when relations break, a post closes, or power changes hands. */
export const hostDutyUpheaval = [
	{
		id: 'afterRupture',
		heading: 'After rupture, recall or closure',
		claims: [
			{
				text: 'When relations break or a mission is recalled, the host must still respect and protect its premises, property and archives, armed conflict included.',
				basis: ['VCDR-45(a)'],
			},
			{
				text: 'Consular relations do not end with diplomatic ones. When they are severed, or a post closes, the same duty follows, for honorary posts too.',
				basis: ['VCCR-2(3)', 'VCCR-27(1)(a)', 'VCCR-27(2)'],
			},
			{
				text: 'The treaties go on binding, unless relations are indispensable to apply them.',
				basis: ['VCLT-63'],
			},
			{
				text: 'A third State that the host accepts may take custody of the place, or look after interests. Neither is a force of guards.',
				basis: ['VCDR-45(b)', 'VCDR-45(c)', 'VCDR-46'],
			},
			{
				text: 'After rupture the article names the premises, and with them the head’s residence. Other homes are not mentioned.',
				basis: ['VCDR-45(a)', 'VCDR-1(i)'],
			},
			{
				text: 'How long for an empty building? One view: the text sets no limit, so none applies.',
				basis: ['VCDR-45(a)'],
			},
			{
				text: 'The other view: abandonment, or a reasonable time, brings it to an end. For special missions it lasts while the premises are assigned to them.',
				basis: ['VCDR-45(a)', 'CSM-46(1)'],
			},
		],
	},
	{
		id: 'war',
		heading: 'In war',
		claims: [
			{
				text: 'Diplomatic and consular law provides for war in its own words: respect, protection and departure continue.',
				basis: ['VCDR-39(2)', 'VCDR-44', 'VCDR-45(a)', 'VCCR-27(1)(a)'],
			},
			{
				text: 'War alone does not end relations. An arbitral award, not read in full, allowed a host at war more latitude to limit a mission’s activity, but not to arrest its chargé.',
				basis: ['VCDR-29', 'EECC-ET8'],
			},
			{
				text: 'The law of war comes on top. Mission buildings are normally civilian objects and diplomats civilians, and in doubt they count as such.',
				basis: ['AP1-50', 'AP1-52(1)', 'AP1-52(3)', 'CIHL-7'],
			},
			{
				text: 'Military use of a building may cost it that shelter against an attacker. It does not lift the host’s duty to stay out.',
				basis: ['AP1-52(2)', 'VCDR-22(1)'],
			},
		],
	},
	{
		id: 'whoControls',
		heading: 'Occupation, unrecognised power, collapse',
		claims: [
			{
				text: 'Under occupation the displaced State remains the receiving State in law. The occupier answers for order and safety where its authority is established.',
				basis: ['HR-42', 'HR-43'],
			},
			{
				text: 'Does the diplomatic Convention bind the occupier? One view: not directly; diplomats keep their status, but full privileges give way to military necessity.',
				basis: ['TALMON-2006'],
			},
			{
				text: 'The other view: conduct is measured by both Vienna Conventions, as the Security Council did over occupied Kuwait in 1990.',
				basis: ['SC-664', 'SC-667'],
			},
			{
				text: 'A State stays bound whoever governs it; recognition of a government is no condition. Ask the authority in control, and hold the State.',
				basis: ['CUST-PREMISES', 'ARSIWA-9', 'SC-PS-2022'],
			},
			{
				text: 'Whose act is that authority’s conduct? One view: a State organ’s in fact, or that of a movement which became the government.',
				basis: ['ARSIWA-4', 'ARSIWA-10(1)'],
			},
			{
				text: 'The other view: it is conduct of people who govern because the proper authorities are absent.',
				basis: ['ARSIWA-9'],
			},
			{
				text: 'Without an effective government the duty remains and is read with the means there are. Unsuccessful insurgents do not bind the State.',
				basis: ['VCDR-22(2)', 'ARSIWA-9', 'ARSIWA-10(1)'],
			},
		],
	},
	{
		id: 'thirdStateAttack',
		heading: 'An attack by a third State',
		claims: [
			{
				text: 'The host owes due diligence and no more. The attacker answers for its own act under the Charter and the law of war.',
				basis: ['VCDR-22(2)', 'UNC-2(4)', 'AP1-52(1)', 'ARSIWA-47'],
			},
			{
				text: 'Does the strike also breach the mission’s inviolability? One view: no, those rules speak to the receiving State.',
				basis: ['VCDR-22(2)', 'DAMASCUS-2024'],
			},
			{
				text: 'The other view: custom, and the duty to act against preparations on one’s own soil, reach further.',
				basis: ['CUST-PREMISES', 'IPPC-4(a)'],
			},
			{
				text: 'After the strike on an embassy in Belgrade in 1999, the attacker settled for the strike. The host of missions that mobs then damaged settled for that. Neither admitted fault.',
				basis: ['BELGRADE-1999'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
