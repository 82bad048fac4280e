import type { ReferenceSection } from './page.ts'

/** Use, oversight, national examples, the UN’s own rule, risks, and what to settle before signing. */
export const firmsAtWork = [
	{
		id: 'use',
		heading: 'What companies do for missions',
		claims: [
			{
				text: 'A host may license a company for access control, static guarding, or escort of the mission’s own people. The licence says which.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
			{
				text: 'Some States regulate such contracts by statute. United States law has rules on competition for local guard contracts.',
				basis: ['USC22-4864'],
			},
			{
				text: 'Public accounts of British practice name a military police unit and contractors side by side.',
				basis: ['UK-CPU'],
			},
			{
				text: 'In the answers given here a company leads only if the outside is not held and no official guards with the needed arms are there. The head of mission directs it.',
				basis: ['CUST-TERRITORY', 'VCDR-22(1)'],
			},
			{
				text: 'The public street, threat information from the State, and prosecution are not company work.',
				basis: ['CUST-TERRITORY', 'IPPC-4(b)'],
			},
		],
	},
	{
		id: 'oversight',
		heading: 'Oversight',
		claims: [
			{
				text: 'The Montreux Document recalls the law and good practice on such companies in armed conflict. It is not a treaty; in May 2026 it had 61 States and 4 organisations behind it.',
				basis: ['MD-preface'],
			},
			{
				text: 'Its statements on hiring, territorial and home States have not been read here.',
				basis: ['MD-preface', 'MD-I.A', 'MD-I.B', 'MD-I.C', 'MD-II'],
			},
			{
				text: 'The International Code of Conduct binds by signature of the company. It covers force, vetting, training, weapons, incidents and complaints.',
				basis: ['ICOC-30', 'ICOC-45', 'ICOC-55', 'ICOC-56', 'ICOC-63', 'ICOC-66'],
			},
			{
				text: 'An association founded in 2013 certifies and monitors companies under the Code. Governments may ask for membership.',
				basis: ['PSCSTD-ICOCA'],
			},
			{
				text: 'ISO 18788 and PSC.1 are management standards. A certificate is a sign of diligence; it is neither licence nor immunity.',
				basis: ['PSCSTD-ISO18788', 'PSCSTD-PSC1'],
			},
		],
	},
	{
		id: 'nationalLaw',
		heading: 'National laws as examples',
		claims: [
			{
				text: 'Swiss law makes its companies join the Code and declare planned services abroad before they start.',
				basis: ['CHE-BPS10'],
			},
			{
				text: 'Before it hires guards abroad, the Swiss Confederation must check training, vetting, insurance cover and whether the firm has joined the Code. In principle they carry no arms.',
				basis: ['CHE-BPS30'],
			},
			{
				text: 'Arms must then be in the contract and permitted locally, and subcontractors need consent.',
				basis: ['CHE-BPS30'],
			},
			{
				text: 'Such laws bind at home. They give no leave to work in another country.',
				basis: ['CUST-TERRITORY', 'CHE-BPS10'],
			},
		],
	},
	{
		id: 'unLastResort',
		heading: 'For the UN, a last resort',
		claims: [
			{
				text: 'A UN body turns to an armed company only when host, Member States and UN security cannot do the task.',
				basis: ['APSC-1', 'APSC-3'],
			},
			{
				text: 'The criteria put to the Assembly are narrow: no other way, fixed posts and escorts only, people who are vetted, and the UN clearly in command.',
				basis: ['SGA67539-9'],
			},
			{
				text: 'Approval is said to lie with the head of the security department; that passage has not been read.',
				basis: ['APSC-3', 'APSC-approval'],
			},
			{
				text: 'Unarmed guards come under an ordinary contract and the host’s licence.',
				basis: ['CUST-TERRITORY'],
			},
		],
	},
	{
		id: 'risks',
		heading: 'Risks',
		claims: [
			{
				text: 'The licence may lapse, be withdrawn, or not cover the arms or the road. Then the guard force is gone overnight.',
				basis: ['CUST-TERRITORY', 'AFG-2010'],
			},
			{
				text: 'Poor preparation fails under attack. An inquiry of 2012 found that unarmed contract guards had performed badly.',
				basis: ['ARB-2012'],
			},
			{
				text: 'Where host courts are shut out, the hiring State’s courts may be all that is left. A well-known case, the Baghdad killings of 2007, is cited from the press; its records are not read.',
				basis: ['IRQ-CPA17', 'NISOUR-2007'],
			},
			{
				text: 'Some say that company guards provoke less than soldiers. Others point to that case. Treat the point as open; what binds is the limit on force.',
				basis: ['ICOC-30', 'NISOUR-2007'],
			},
			{
				text: 'A breach by the guards may become the sending State’s own, and it may reduce what that State can claim.',
				basis: ['ARSIWA-8', 'ARSIWA-39'],
			},
		],
	},
	{
		id: 'beforeSigning',
		heading: 'Before a contract is signed',
		claims: [
			{
				text: 'See the host’s licence: for which tasks, which arms, which area, until when.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
			{
				text: 'Ask for vetting of staff and subcontractors, training, control of weapons, incident reports, a complaints path, and means to pay for harm.',
				basis: ['ICOC-45', 'ICOC-50', 'ICOC-55', 'ICOC-56', 'ICOC-63', 'ICOC-66', 'ICOC-69'],
			},
			{
				text: 'Write down who gives orders. It settles the chain on the day, and it weighs in attribution.',
				basis: ['ARSIWA-8'],
			},
			{
				text: 'Plan for the day without the company. The duty of the host and the care of the employer go on.',
				basis: ['VCDR-22(2)', 'USC22-4802', 'FOA-2'],
			},
		],
	},
] as const satisfies readonly ReferenceSection[]
