import type { ReferenceSection } from './page.ts'

export const questionsOnGuards = [
	{
		id: 'contractorImmunity',
		heading: 'Does a contractor have immunity?',
		claims: [
			{ text: 'No, not by contract.', basis: ['VCDR-1(b)', 'VCDR-10'] },
			{
				text: 'Only people appointed and notified as staff have a status, and then their category decides.',
				basis: ['VCDR-37(2)', 'VCDR-37(3)'],
			},
			{
				text: 'Otherwise local law and local courts apply. Special arrangements have existed, and ended.',
				basis: ['CUST-TERRITORY', 'IRQ-CPA17'],
			},
		],
	},
	{
		id: 'shootInTheStreet',
		heading: 'May guards shoot in the street?',
		claims: [
			{
				text: 'Only in defence of themselves or others, as the law of the place allows to anyone.',
				basis: ['VCDR-41(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'That follows from the duty to respect host law. No rule gives guards police powers outside.',
				basis: ['VCDR-41(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'Their weapons must be permitted. Without that even carrying them outside may be an offence.',
				basis: ['VCDR-41(1)', 'GBR-ARMS1984'],
			},
			{
				text: 'Companies that signed the Code of Conduct are held to what is strictly necessary and proportionate.',
				basis: ['ICOC-30'],
			},
		],
	},
	{
		id: 'policePost',
		heading: 'Must the host post police at the gate?',
		claims: [
			{
				text: 'No rule demands that measure, though a grave and known danger may call for it.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
			{
				text: 'The duty is to take the steps that fit. Ask in writing and say why.',
				basis: ['VCDR-22(2)', 'TEHRAN-68'],
			},
		],
	},
	{
		id: 'localStaff',
		heading: 'Are local drivers and guards protected?',
		claims: [
			{
				text: 'Hardly by treaty; the host owes them what it owes everyone on its soil.',
				basis: ['VCDR-38(2)', 'VCCR-71'],
			},
			{
				text: 'In dealing with them it must not unduly hinder the work of the mission.',
				basis: ['VCDR-38(2)'],
			},
			{
				text: 'For the UN it is different: its staff are officials even if they are nationals, save those recruited locally and paid by the hour.',
				basis: ['CPIUN-s.18', 'GA-76(I)'],
			},
		],
	},
	{
		id: 'movingOutside',
		heading: 'May the host keep diplomats from travelling?',
		claims: [
			{
				text: 'Only in zones that a law closes or regulates for national security.',
				basis: ['VCDR-26', 'VCCR-34'],
			},
			{
				text: 'The freedom is that of all members of the mission. Worry about safety at large is no exception.',
				basis: ['VCDR-26'],
			},
		],
	},
	{
		id: 'peacekeepersAtTheGate',
		heading: 'Can peacekeepers be asked to guard an embassy?',
		claims: [
			{
				text: 'They can be asked, but they have no such task unless the mandate says so.',
				basis: ['UNMISS-MANDATE', 'SC-2010'],
			},
			{
				text: 'Where the mandate is to protect civilians, they may help people in danger within their means and area. Guarding a building is not implied.',
				basis: ['UNMISS-MANDATE', 'AP1-50'],
			},
			{
				text: 'Nothing in the mandates read shows peacekeepers set to guard embassies in South Sudan or Mali.',
				basis: ['UNMISS-MANDATE', 'SC-2690'],
			},
		],
	},
	{
		id: 'unEvacuation',
		heading: 'Does the UN evacuate diplomats?',
		claims: [
			{
				text: 'No, its plans are for its own people and their eligible family.',
				basis: ['FOA-2', 'CPIUN-s.18'],
			},
			{
				text: 'The host must make departure possible, with transport where needed. The sending State carries it out.',
				basis: ['VCDR-44', 'VCCR-26'],
			},
			{
				text: 'A seat on a UN flight may be offered case by case. No rule promises one.',
				basis: ['FOA-2'],
			},
		],
	},
	{
		id: 'protectingPower',
		heading: 'What does a protecting Power do?',
		claims: [
			{
				text: 'It looks after another State’s interests and keeps a channel open, and it does not guard.',
				basis: ['VCDR-45(c)', 'VCDR-46'],
			},
			{
				text: 'The host must accept it. It may also hold the premises, as custodian.',
				basis: ['VCDR-45(b)', 'VCDR-45(c)'],
			},
			{
				text: 'In the Tehran case the Court ordered unanimously that the premises be given into the protecting Power’s hands.',
				basis: ['TEHRAN-95'],
			},
		],
	},
	{
		id: 'shareIntelligence',
		heading: 'Must the host share intelligence?',
		claims: [
			{
				text: 'Not under the Vienna Conventions; parties to the 1973 Convention must exchange information to prevent attacks.',
				basis: ['IPPC-4(b)'],
			},
			{
				text: 'That treaty binds all its parties, the sending State among them.',
				basis: ['IPPC-4(b)'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
