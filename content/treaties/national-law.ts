import type { InstrumentGuides } from './guide.ts'

export const nationalLaw = {
	USC: {
		group: 'nationalLaw',
		gives:
			'Makes the Secretary of State look after the security of United States missions abroad, and regulates Marine and local guards. At home it punishes attacks on foreign missions and gives them police.',
		toWhom:
			'United States missions abroad and foreign missions in the United States. It binds United States authorities.',
		limits: [
			{
				text: 'A duty at home is no power abroad. What guards may do in the host State is for its law.',
				basis: ['USC22-4802', 'VCDR-41(1)'],
			},
			{
				text: 'Marine guards protect secrets first, then people and property. The perimeter is for local guards and the host’s police.',
				basis: ['FAM-430'],
			},
			{
				text: 'Section numbers and boards have changed. Older manuals name the Marine rule and the review of incidents by their former names.',
				basis: ['USC10-8183', 'USC22-4831'],
			},
		],
		status: 'Provisions of various dates, known here as of 2025; national law without parties.',
		keyProvisions: ['USC22-4802', 'USC22-4864', 'USC10-8183', 'FAM-430', 'USC18-112', 'USC18-970', 'USC18-3056A'],
	},
	DEU: {
		group: 'nationalLaw',
		gives: 'Has the German Federal Police help the Foreign Office to protect German missions abroad.',
		toWhom: 'German missions. It binds German authorities.',
		limits: [
			{
				text: 'It gives no police power in the host State. Officers posted as mission staff fall under the host’s say over numbers and its law on arms.',
				basis: ['VCDR-7', 'VCDR-11(1)', 'VCDR-41(1)'],
			},
			{
				text: 'In professional matters the Foreign Office gives the instructions.',
				basis: ['DEU-BPOLG9'],
			},
		],
		status: 'Act said to be of 19 October 1994, a date that is unconfirmed; national law without parties.',
		keyProvisions: ['DEU-BPOLG9'],
	},
	CHE: {
		group: 'nationalLaw',
		gives:
			'Makes Swiss security companies join the Code of Conduct and declare work abroad before they begin, and sets tests that a company must pass before the Confederation may hire it.',
		toWhom:
			'Swiss missions, and people met by Swiss companies. It binds companies under Swiss law and the Swiss authorities.',
		limits: [
			{
				text: 'As a rule hired guards carry no arms. Arms need both the contract and the permits of the place.',
				basis: ['CHE-BPS30'],
			},
			{
				text: 'A declaration in Bern is no licence in the host State.',
				basis: ['CHE-BPS10', 'CUST-TERRITORY'],
			},
		],
		status:
			'Adopted on 27 September 2013 and, though this is unconfirmed, in force since 1 September 2015; national law without parties.',
		keyProvisions: ['CHE-BPS10', 'CHE-BPS30'],
	},
	GBR: {
		group: 'nationalLaw',
		gives:
			'Shows a host’s arms law at work: a diplomat in the United Kingdom needs the same firearm certificate as anyone.',
		toWhom: 'It concerns diplomats there. It states the practice of British authorities.',
		limits: [
			{
				text: 'One State’s practice, from 1984. Ask what the host concerned requires today.',
				basis: ['GBR-ARMS1984', 'VCDR-41(1)'],
			},
		],
		status: 'Written answer in Parliament of 11 May 1984; national practice without parties.',
		keyProvisions: ['GBR-ARMS1984'],
	},
	BGD: {
		group: 'nationalLaw',
		gives:
			'Shows a host saying no: Bangladesh turned down armed private guards at missions and offered a State force for a fee.',
		toWhom: 'Missions in Bangladesh. It states the practice of its authorities.',
		limits: [
			{
				text: 'It is known from the press and from one country. It shows what a host may do, not what every host does.',
				basis: ['BGD-2016', 'CUST-TERRITORY'],
			},
			{
				text: 'Where the paid unit is an organ of the State, what it does counts as that State’s own conduct.',
				basis: ['ARSIWA-4'],
			},
		],
		status: 'Practice of September 2016, known here as of 2023; national practice without parties.',
		keyProvisions: ['BGD-2016'],
	},
	AFG: {
		group: 'nationalLaw',
		gives:
			'Shows a host drawing a line at the wall: private guards only inside compounds and registered, national forces beyond.',
		toWhom: 'Embassies and organisations in Afghanistan at the time. It bound companies there.',
		limits: [
			{
				text: 'It is history, known from the press, and was later relaxed in part.',
				basis: ['AFG-2010'],
			},
			{
				text: 'That a host may confine guards in this way follows from its law on its own soil.',
				basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
			},
		],
		status: 'Decree of August 2010, taking effect in 2010 and now history; national law without parties.',
		keyProvisions: ['AFG-2010'],
	},
	IRQ: {
		group: 'nationalLaw',
		gives: 'Shielded foreign missions in Iraq from its courts, and contractors for acts under their contracts.',
		toWhom: 'Missions and contractors in Iraq at the time. It bound Iraqi authorities.',
		limits: [
			{
				text: 'It is over. For United States contractors it ended with the agreement in force from 1 January 2009.',
				basis: ['IRQ-CPA17'],
			},
			{
				text: 'Even then the shield could be waived and stopped at the contract. A contract by itself confers no immunity elsewhere.',
				basis: ['IRQ-CPA17', 'VCDR-1(b)'],
			},
		],
		status: 'Order of 27 June 2004, in force from 2004 and since ended; it had no parties.',
		keyProvisions: ['IRQ-CPA17'],
	},
	FRA: {
		group: 'nationalLaw',
		gives: 'Shows a State’s own guards at work: French gendarmes and police posted to missions in many countries.',
		toWhom: 'French missions. It is the practice of French authorities and binds no host.',
		limits: [
			{
				text: 'The same sources say that the host comes first.',
				basis: ['FRA-GSD'],
			},
			{
				text: 'Guards posted as mission staff fall under the host’s say over numbers and its law on arms.',
				basis: ['VCDR-7', 'VCDR-11(1)', 'VCDR-41(1)'],
			},
		],
		status: 'A practice of various dates, known here as of 2022; it is no single text and has no parties.',
		keyProvisions: ['FRA-GSD'],
	},
} as const satisfies InstrumentGuides
