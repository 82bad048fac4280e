import type { InstrumentGuides } from './guide.ts'

export const responsibility = {
	VCLT: {
		group: 'responsibility',
		gives: 'Says whom a treaty binds and what becomes of it when relations are broken off: as a rule it goes on.',
		toWhom:
			'States that rely on any treaty named here. It binds its parties, and many of its rules bind others as custom.',
		limits: [
			{
				text: 'A State outside a treaty is neither bound nor helped by it unless it agrees.',
				basis: ['VCLT-34'],
			},
			{
				text: 'Breaking relations touches a treaty only so far as it cannot be applied without them.',
				basis: ['VCLT-63'],
			},
			{
				text: 'What war does to treaties it leaves open. The Vienna Conventions answer that for missions themselves.',
				basis: ['VCLT-73', 'VCDR-45(a)', 'VCCR-27(1)(a)'],
			},
		],
		status: 'Adopted on 23 May 1969 and in force since 27 January 1980; the number of parties is not recorded here.',
		keyProvisions: ['VCLT-34', 'VCLT-63', 'VCLT-73'],
	},
	ARSIWA: {
		group: 'responsibility',
		gives:
			'Say whose conduct counts as the State’s, what may excuse it, and what it owes after a wrong: to stop, and to make full reparation.',
		toWhom: 'Any State that has been wronged. The text binds nobody as such, though most of it is treated as custom.',
		limits: [
			{
				text: 'Excuses are narrow. They last no longer than their cause and may leave compensation due.',
				basis: ['ARSIWA-23', 'ARSIWA-25', 'ARSIWA-27(a)', 'ARSIWA-27(b)'],
			},
			{
				text: 'Countermeasures may not touch inviolability. That police protection may not be held back either is how it is read, not what it says.',
				basis: ['ARSIWA-50(2)(b)'],
			},
			{
				text: 'A contractor’s act is the sending State’s where that State ordered, directed or controlled that very conduct, or gave the company public powers by law. The contract alone does not do it.',
				basis: ['ARSIWA-8', 'ARSIWA-5'],
			},
			{
				text: 'A mission’s own neglect may lower what it can claim, and a waiver ends the claim.',
				basis: ['ARSIWA-39', 'ARSIWA-45'],
			},
		],
		status:
			'Completed by the International Law Commission in 2001 and annexed to an Assembly resolution that December; not a treaty, so it has no parties.',
		keyProvisions: [
			'ARSIWA-4',
			'ARSIWA-8',
			'ARSIWA-9',
			'ARSIWA-27(a)',
			'ARSIWA-30',
			'ARSIWA-31',
			'ARSIWA-39',
			'ARSIWA-50(2)(b)',
		],
	},
	ARIO: {
		group: 'responsibility',
		gives:
			'Say when conduct is an international organisation’s own, troops lent to it included, and that a wrong calls for full reparation.',
		toWhom:
			'Those wronged by an organisation, and organisations faced with countermeasures. The text binds nobody as such.',
		limits: [
			{
				text: 'Troops lent by a State count as the organisation’s only where it has effective control over what they did.',
				basis: ['ARIO-7'],
			},
			{
				text: 'Responsibility is one thing, a court another. The UN cannot be sued unless it waives.',
				basis: ['CPIUN-s.2', 'ARIO-31'],
			},
			{
				text: 'Countermeasures against an organisation may not touch the inviolability its agents and premises have.',
				basis: ['ARIO-53(2)(b)'],
			},
		],
		status:
			'Completed by the International Law Commission in 2011; not a treaty, so it has no parties, and less firmly custom than the articles on States.',
		keyProvisions: ['ARIO-6', 'ARIO-7', 'ARIO-31', 'ARIO-53(2)(b)'],
	},
	CUST: {
		group: 'responsibility',
		gives:
			'Fills in where no treaty binds both States: embassies, diplomats and consulates must be protected, and reasonable steps taken for foreigners.',
		toWhom: 'Missions and people whom no treaty reaches. It binds all States.',
		limits: [
			{
				text: 'For embassies the core is sure. Details such as time limits come from treaties.',
				basis: ['CUST-PREMISES', 'CUST-AGENTS'],
			},
			{
				text: 'How much of the consular treaty is also custom is open.',
				basis: ['CUST-CONSULAR'],
			},
			{
				text: 'A special mission’s members are covered once it is accepted. Its premises are on weaker ground.',
				basis: ['CUST-SPECIALMISSION'],
			},
			{
				text: 'Nobody but the host polices its streets, and hired guards answer to its law.',
				basis: ['CUST-TERRITORY'],
			},
		],
		status:
			'Unwritten and binding on all States, without adoption or entry into force; each rule is shown with its evidence.',
		keyProvisions: [
			'CUST-PREMISES',
			'CUST-AGENTS',
			'CUST-CONSULAR',
			'CUST-SPECIALMISSION',
			'CUST-HIGHOFFICE',
			'CUST-ALIENS',
			'CUST-TERRITORY',
		],
	},
} as const satisfies InstrumentGuides
