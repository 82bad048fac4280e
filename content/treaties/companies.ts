import type { InstrumentGuides } from './guide.ts'

export const companies = {
	MD: {
		group: 'companies',
		gives:
			'Collects in one place what the law already asks of States and military or security companies in war, and adds good practice.',
		toWhom: 'States that hire, host or are home to such companies, and people they meet. It binds nobody.',
		limits: [
			{
				text: 'It is no treaty and makes no duty. Cite the law it recalls.',
				basis: ['MD-preface'],
			},
			{
				text: 'It was written for armed conflict. In peace it helps as a guide.',
				basis: ['MD-preface'],
			},
			{
				text: 'Its numbered statements have not been read here. For a hiring State’s part, use the rules on attribution.',
				basis: ['ARSIWA-5', 'ARSIWA-8', 'MD-I.A'],
			},
		],
		status:
			'Agreed on 17 September 2008 and supported by 61 States and 4 organisations as of May 2026; it is not a treaty.',
		keyProvisions: ['MD-preface'],
	},
	ICOC: {
		group: 'companies',
		gives:
			'Commits companies that sign to vet and train their guards, control weapons, use force only in defence, report incidents and hear complaints.',
		toWhom: 'People whom guards protect or meet. It commits companies that have signed it.',
		limits: [
			{
				text: 'The promise is voluntary. It replaces neither a licence nor the host’s law.',
				basis: ['ICOC-30', 'CUST-TERRITORY'],
			},
			{
				text: 'Speak of rules for the use of force. Guards do not have a soldier’s rules of engagement.',
				basis: ['ICOC-29'],
			},
		],
		status: 'Adopted on 9 November 2010 and open to companies; whether it was amended later has to be checked.',
		keyProvisions: ['ICOC-29', 'ICOC-30', 'ICOC-45', 'ICOC-50', 'ICOC-55', 'ICOC-56', 'ICOC-63', 'ICOC-66'],
	},
	PSCSTD: {
		group: 'companies',
		gives:
			'Lets outsiders check how a company runs its guards: management standards, and an association that certifies and monitors.',
		toWhom:
			'Those who hire guards. It commits companies that apply, and others only if a government or contract asks for it.',
		limits: [
			{
				text: 'A certificate shows care in choosing. It is not a licence and gives no immunity.',
				basis: ['PSCSTD-ISO18788'],
			},
			{
				text: 'The current edition of the standards, and any amendment, has to be checked.',
				basis: ['PSCSTD-PSC1', 'PSCSTD-ISO18788'],
			},
		],
		status:
			'Standards of various dates, beside an association founded in September 2013; they are not treaties and have no parties.',
		keyProvisions: ['PSCSTD-ISO18788', 'PSCSTD-PSC1', 'PSCSTD-ICOCA'],
	},
} as const satisfies InstrumentGuides
