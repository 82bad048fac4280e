import type { ReferenceSection } from './page.ts'

export const questionsOnPlaces = [
	{
		id: 'foreignSoil',
		heading: 'Is an embassy foreign soil?',
		claims: [
			{
				text: 'No, it stands on the territory of the host, whose law applies inside.',
				basis: ['VCDR-41(1)', 'CUST-TERRITORY'],
			},
			{
				text: 'What is barred is entry and enforcement without consent. Inviolability binds officials; it moves no border.',
				basis: ['VCDR-22(1)', 'VCDR-22(3)'],
			},
		],
	},
	{
		id: 'fugitive',
		heading: 'May police enter to catch a fugitive?',
		claims: [
			{
				text: 'No, not into an embassy, unless the head of mission agrees.',
				basis: ['VCDR-22(1)'],
			},
			{
				text: 'The article has no exception for pursuit or suspected misuse. The host can protest, send diplomats away or end relations.',
				basis: ['VCDR-22(1)', 'VCDR-9', 'TEHRAN-80-89'],
			},
			{
				text: 'After a forced entry in Quito in 2024 the Court saw no present need for orders, given assurances, and stressed how basic inviolability is. That is no ruling on the merits.',
				basis: ['MEXECU-2024'],
			},
			{
				text: 'In the related case the other State claims that the embassy and asylum were misused. No judgment on the merits was known on 22 November 2026.',
				basis: ['ECUMEX-2024', 'MEXECU-2024'],
			},
			{
				text: 'At a career consulate the bar covers the part used solely for the work. At an honorary post police enter under ordinary law.',
				basis: ['VCCR-31(2)', 'VCCR-59'],
			},
		],
	},
	{
		id: 'fireCrews',
		heading: 'May fire crews enter?',
		claims: [
			{
				text: 'Into an embassy only with consent; elsewhere it depends on the kind of post.',
				basis: ['VCDR-22(1)', 'VCCR-31(2)', 'CSM-25(1)', 'VCCR-59'],
			},
			{
				text: 'At a career consulate consent may be assumed when prompt action is needed. For a special mission it may if express consent could not be had.',
				basis: ['VCCR-31(2)', 'CSM-25(1)'],
			},
			{
				text: 'At an honorary post ordinary law applies. For UN premises the 1946 Convention makes no exception.',
				basis: ['VCCR-59', 'CPIUN-s.3'],
			},
		],
		note: 'Agree in advance, in writing, who may call the brigade in when the head of mission is away.',
	},
	{
		id: 'consulsHome',
		heading: 'Is a consul’s home inviolable?',
		claims: [
			{
				text: 'No, the consular Convention has no such rule.',
				basis: ['VCCR-1(1)(j)', 'VCCR-31(1)', 'VCCR-40'],
			},
			{
				text: 'The officer of a career post is protected in person against attack, also at home. A bilateral convention may add the home.',
				basis: ['VCCR-40', 'VCCR-73'],
			},
			{
				text: 'A diplomat who does consular work at an embassy remains a diplomat. That home is inviolable.',
				basis: ['VCCR-70', 'VCDR-30(1)'],
			},
		],
	},
	{
		id: 'honoraryOffice',
		heading: 'Does an honorary consul have an inviolable office?',
		claims: [
			{
				text: 'No, the article on inviolable premises is not carried over to honorary posts.',
				basis: ['VCCR-58(1)', 'VCCR-59'],
			},
			{
				text: 'The host must still take the steps necessary to protect the post.',
				basis: ['VCCR-59'],
			},
			{
				text: 'Its archives are inviolable if they are kept apart from private and business papers.',
				basis: ['VCCR-61'],
			},
			{
				text: 'No State has to receive honorary consuls.',
				basis: ['VCCR-68'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
