import type { InstrumentGuides } from './guide.ts'

export const practice = {
	PRACTICE: {
		group: 'practice',
		gives:
			'Shows how the rules fare in life: settlements, inquiries, statements of governments and the views of authors.',
		toWhom: 'Readers who want an example. It binds nobody.',
		limits: [
			{
				text: 'An example is not the rule. Cite the treaty or custom beside it.',
				basis: ['BELGRADE-1999', 'VCDR-22(2)'],
			},
			{
				text: 'Payments after Belgrade came without any admission of a breach.',
				basis: ['BELGRADE-1999'],
			},
			{
				text: 'Authors disagree, on occupation and on strikes by third States above all. Give both sides.',
				basis: ['TALMON-2006', 'DAMASCUS-2024', 'SC-667'],
			},
			{
				text: 'An inquiry judges its own side. It does not decide what the host owed.',
				basis: ['ARB-2012', 'AHTISAARI-2003'],
			},
		],
		status: 'Of various dates and kinds, without parties; evidence or illustration only.',
		keyProvisions: ['BELGRADE-1999', 'TALMON-2006', 'DAMASCUS-2024', 'ARB-2012', 'AHTISAARI-2003', 'JUBA-2016'],
	},
} as const satisfies InstrumentGuides
