import type { ReferenceSection } from './page.ts'

export const questionsOnStanding = [
	{
		id: 'brokenRelations',
		heading: 'Does protection end when relations break, or in war?',
		claims: [
			{
				text: 'No, the host must go on respecting and protecting the premises, property and archives, even in armed conflict.',
				basis: ['VCDR-45(a)', 'VCCR-27(1)(a)'],
			},
			{
				text: 'People keep their privileges until they leave or have had a reasonable time to. The host must help them go.',
				basis: ['VCDR-39(2)', 'VCDR-44', 'VCCR-26'],
			},
			{
				text: 'Diplomatic and consular relations are two things. Ending the first leaves the second.',
				basis: ['VCCR-2(3)'],
			},
		],
	},
	{
		id: 'emptyEmbassy',
		heading: 'Who protects an empty embassy?',
		claims: [
			{
				text: 'The host owes protection and its police lead, while a custodian may hold the keys.',
				basis: ['VCDR-45(a)', 'VCDR-45(b)'],
			},
			{
				text: 'The custodian is a third State that the host accepts. It is no guard force.',
				basis: ['VCDR-45(b)'],
			},
			{
				text: 'How long? One view: without limit, because the article states none.',
				basis: ['VCDR-45(a)'],
			},
			{
				text: 'The other view: until the place is abandoned or a reasonable time is over.',
				basis: ['VCDR-45(a)', 'CSM-46(1)'],
			},
		],
	},
	{
		id: 'notRecognised',
		heading: 'What if the government is not recognised?',
		claims: [
			{
				text: 'The State stays bound, whoever governs it.',
				basis: ['CUST-PREMISES', 'VCDR-22(2)'],
			},
			{
				text: 'Turn to the authority that controls the place, because it can act, and hold the State to its duty. Dealing with it need not mean recognising it.',
				basis: ['ARSIWA-9', 'SC-PS-2022'],
			},
			{
				text: 'Whether its acts are those of an organ, of a movement turned government or of people filling a gap is argued.',
				basis: ['ARSIWA-4', 'ARSIWA-9', 'ARSIWA-10(1)'],
			},
			{
				text: 'In New York, missions of governments that the host does not recognise are treated as envoys too, within narrower places and journeys.',
				basis: ['HQA-s.15'],
			},
		],
	},
	{
		id: 'refusedBuilding',
		heading: 'Can the host refuse to accept a building as an embassy?',
		claims: [
			{
				text: 'According to the Court it can, within limits, but the point was decided by nine votes to seven.',
				basis: ['EQGFRA-39-75', 'EQGFRA-126'],
			},
			{
				text: 'One view: an objection that is timely, not arbitrary and not discriminatory keeps the building from becoming premises.',
				basis: ['EQGFRA-73', 'EQGFRA-74'],
			},
			{
				text: 'The other view: the Convention gives no such power, and use for the mission decides.',
				basis: ['VCDR-1(i)', 'EQGFRA-39-75'],
			},
			{
				text: 'Police at the door during a protest do not mean that the building was accepted.',
				basis: ['EQGFRA-93-117'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
