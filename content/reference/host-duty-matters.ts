import type { ReferenceSection } from './page.ts'

/** What is protected: buildings, people, homes, archives, movement. */
export const hostDutyMatters = [
	{
		id: 'premises',
		heading: 'Premises of an embassy',
		claims: [
			{
				text: 'The premises are the buildings and land that the mission uses, whoever holds title. The head of mission’s residence is part of them.',
				basis: ['VCDR-1(i)'],
			},
			{ text: 'Agents of the receiving State come in only if the head of mission agrees.', basis: ['VCDR-22(1)'] },
			{
				text: 'The receiving State must take all appropriate steps against four things: intrusion, damage, disturbance of the mission’s peace, and loss of its dignity.',
				basis: ['VCDR-22(2)'],
			},
			{
				text: 'A lawful protest near the gate can go together with a mission’s peace and dignity. The duty is to keep it from turning into intrusion or harm.',
				basis: ['VCDR-22(2)'],
			},
			{
				text: 'Nobody may search, requisition, attach or seize in execution the premises, what is in them or the mission’s vehicles.',
				basis: ['VCDR-22(3)'],
			},
			{
				text: 'The host owes full facilities and help in finding a building. Neither article speaks of strong walls, electricity, water or telephone lines.',
				basis: ['VCDR-21', 'VCDR-25'],
			},
			{
				text: 'Misuse of the building opens no door. The host may send people away or end relations; it may not force its way in.',
				basis: ['VCDR-41(3)', 'VCDR-9', 'VCDR-2', 'TEHRAN-80-89'],
			},
			{
				text: 'An office outside the seat of the mission needs express consent in advance. The same holds for consular posts.',
				basis: ['VCDR-12', 'VCCR-4(5)'],
			},
			{
				text: 'Can the host refuse a building? One view: yes, if it objects in time and neither arbitrarily nor with discrimination. The Court took it, by nine votes to seven on the building.',
				basis: ['EQGFRA-73', 'EQGFRA-74', 'EQGFRA-126'],
			},
			{
				text: 'The other view: the Convention grants no power to object, and use for the mission decides. Several judges had doubts of this kind.',
				basis: ['VCDR-1(i)', 'EQGFRA-39-75'],
			},
		],
	},
	{
		id: 'people',
		heading: 'People, by category',
		claims: [
			{
				text: 'Diplomats may not be arrested or detained, and the host takes all appropriate steps to stop attacks on their person, freedom or dignity.',
				basis: ['VCDR-29'],
			},
			{
				text: 'Family in a diplomat’s household share this, unless they are nationals of the host.',
				basis: ['VCDR-37(1)'],
			},
			{
				text: 'Administrative and technical staff are inviolable too, and so are their homes, if they are not nationals or permanent residents of the host.',
				basis: ['VCDR-37(2)'],
			},
			{
				text: 'Service staff have immunity for official acts only. They are not inviolable.',
				basis: ['VCDR-37(3)'],
			},
			{
				text: 'Private servants have almost nothing as of right. The host must only use its powers without undue disturbance of the mission.',
				basis: ['VCDR-37(4)'],
			},
			{
				text: 'A diplomat who has the host’s nationality or lives there permanently is protected in official acts alone. Other local staff have what the host chooses to give.',
				basis: ['VCDR-38(1)', 'VCDR-38(2)'],
			},
			{
				text: 'Local drivers and guards are therefore the least covered by treaty. What is left to them is the host’s general duty to everyone on its soil.',
				basis: ['VCDR-38(2)'],
			},
			{
				text: 'Consular officers at career posts are shielded from attack by all appropriate steps. Arrest before trial takes a grave crime and a judge’s decision.',
				basis: ['VCCR-40', 'VCCR-41(1)'],
			},
			{
				text: 'Consular officers with the host’s nationality or permanent residence there are inviolable for official acts only.',
				basis: ['VCCR-71'],
			},
			{
				text: 'A foreign minister abroad is inviolable by custom; the Court named heads of State and of government beside. The 1973 Convention covers all three, and family who travel along.',
				basis: ['CUST-HIGHOFFICE', 'AW-47-55', 'IPPC-1(1)(a)'],
			},
		],
	},
	{
		id: 'homes',
		heading: 'Homes',
		claims: [
			{
				text: 'A diplomat’s private home ranks with the embassy: equally inviolable, equally protected. So does the home of administrative and technical staff, unless they are the host’s nationals or permanent residents.',
				basis: ['VCDR-30(1)', 'VCDR-37(2)'],
			},
			{
				text: 'A consular officer’s home is not inviolable, and no flat counts as consular premises. The officer’s person is protected, at home and elsewhere.',
				basis: ['VCCR-1(1)(j)', 'VCCR-40'],
			},
			{
				text: 'The lodgings of a special mission’s representatives and diplomatic staff share its inviolability, if the Convention on Special Missions binds both States.',
				basis: ['CSM-30'],
			},
			{ text: 'Homes of local staff come under ordinary law.', basis: ['VCDR-38(2)'] },
		],
	},
	{
		id: 'archives',
		heading: 'Archives and communications',
		claims: [
			{
				text: 'Archives have an article of their own. They are inviolable at all times and in all places, even when the building has lost its status.',
				basis: ['VCDR-24', 'VCCR-33'],
			},
			{
				text: 'At an honorary post this holds only for archives that are not mixed with private, professional or business papers.',
				basis: ['VCCR-61'],
			},
			{
				text: 'The host must allow and protect free official communication. A radio transmitter needs its consent.',
				basis: ['VCDR-27(1)', 'VCCR-35(1)'],
			},
			{
				text: 'A diplomatic bag is neither opened nor held. A consular bag may be sent back if serious suspicion arises and opening is refused.',
				basis: ['VCDR-27(3)', 'VCCR-35(3)'],
			},
		],
	},
	{
		id: 'movement',
		heading: 'Movement',
		claims: [
			{
				text: 'Every member of the mission may travel freely, not diplomats alone. The exception is a zone that a law closes or regulates for national security.',
				basis: ['VCDR-26', 'VCCR-34'],
			},
			{
				text: 'A general concern for safety is not such a zone. Conditions like an escort may not empty the freedom.',
				basis: ['VCDR-26'],
			},
			{
				text: 'A special mission may move as far as its task requires. That is narrower.',
				basis: ['CSM-27'],
			},
			{
				text: 'States crossed on the way to or from the post owe inviolability and passage, where a visa was granted if one is needed. They owe no general protection.',
				basis: ['VCDR-40', 'VCCR-54'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
