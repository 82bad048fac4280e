import type { GlossaryEntry } from './page.ts'

/** What is owed, to what and to whom. */
export const termsOfProtection = {
	specialDuty: {
		term: 'special duty',
		meaning:
			'The receiving State’s heightened duty to take all appropriate steps to protect a mission’s premises, peace and dignity.',
		basis: ['VCDR-22(2)', 'VCCR-31(3)', 'CSM-25(2)'],
		trap: 'Not a guarantee that nothing happens.',
	},
	dueDiligence: {
		term: 'due diligence',
		meaning: 'Doing what the known danger calls for and the means allow. It is the measure of a duty to prevent.',
		basis: ['VCDR-22(2)', 'TEHRAN-68'],
	},
	obligationOfConduct: {
		term: 'obligation of conduct',
		also: ['obligations of conduct', 'duty of conduct'],
		meaning: 'A duty to make the effort that can be expected. Protection against others is one.',
		basis: ['VCDR-22(2)', 'TEHRAN-56-68'],
	},
	obligationOfResult: {
		term: 'obligation of result',
		also: ['obligations of result', 'duty of result'],
		meaning: 'A duty to bring about an outcome, whatever the effort. That the host’s own agents stay out is one.',
		basis: ['VCDR-22(1)', 'VCDR-29'],
	},
	premises: {
		term: 'premises of the mission',
		also: ['mission premises', 'premises'],
		meaning: 'Buildings and land used for an embassy, with the residence of its head. Ownership does not matter.',
		basis: ['VCDR-1(i)'],
		trap: 'Not foreign soil, and not the homes of other staff.',
	},
	consularPremises: {
		term: 'consular premises',
		meaning: 'Land, buildings or parts of them that serve a consular post and nothing else.',
		basis: ['VCCR-1(1)(j)'],
		trap: 'No residence is part of them.',
	},
	inviolability: {
		term: 'inviolability',
		also: ['inviolable'],
		meaning: 'The quality of what the host may not enter, seize or lay hands on without consent.',
		basis: ['VCDR-22(1)', 'VCDR-24', 'VCDR-29'],
		trap: 'Not immunity, which concerns courts.',
	},
	immunity: {
		term: 'immunity',
		also: ['immunities', 'immune'],
		meaning:
			'Freedom from the jurisdiction of courts. Diplomats have it in criminal matters and, save three exceptions, in civil and administrative ones.',
		basis: ['VCDR-31(1)'],
		trap: 'Not protection from attack, and no permission to break the law.',
	},
	waiver: {
		term: 'waiver',
		also: ['waivers', 'waive', 'waived'],
		meaning:
			'Giving up an immunity or a claim. The sending State waives a diplomat’s immunity expressly; to execute a judgment takes another waiver.',
		basis: ['VCDR-32', 'ARSIWA-45'],
	},
	archives: {
		term: 'archives',
		meaning:
			'The documents of a mission or post. They are inviolable at any time and in any place; at an honorary post, if kept apart.',
		basis: ['VCDR-24', 'VCCR-33', 'VCCR-61'],
		trap: 'Their protection does not depend on the building.',
	},
	diplomaticBag: {
		term: 'diplomatic bag',
		also: ['diplomatic bags'],
		meaning:
			'Marked packages with diplomatic documents and articles of official use, which the host neither opens nor holds.',
		basis: ['VCDR-27(3)', 'VCDR-27(4)'],
		trap: 'No way around arms law.',
	},
	diplomaticAgent: {
		term: 'diplomatic agent',
		also: ['diplomatic agents', 'diplomat', 'diplomats'],
		meaning: 'A diplomat at an embassy: inviolable, immune from trial with few exceptions, and protected from attack.',
		basis: ['VCDR-29', 'VCDR-31(1)'],
	},
	administrativeStaff: {
		term: 'administrative and technical staff',
		meaning:
			'A group of embassy staff in which guards too can be notified. Its members are inviolable, unless they are the host’s nationals or permanent residents.',
		basis: ['VCDR-37(2)'],
	},
	serviceStaff: {
		term: 'service staff',
		meaning:
			'The third group of embassy staff, beside diplomatic and administrative staff. They have immunity for official acts.',
		basis: ['VCDR-37(3)'],
		trap: 'They are not inviolable.',
	},
	localStaff: {
		term: 'local staff',
		also: ['locally engaged staff'],
		meaning: 'Employees with the host’s nationality or permanent residence. By treaty they have what the host grants.',
		basis: ['VCDR-38(2)'],
	},
	internationallyProtectedPerson: {
		term: 'internationally protected person',
		also: ['internationally protected persons', 'protected person', 'protected persons'],
		meaning:
			'In the 1973 Convention: a leader or foreign minister abroad, or an official entitled to special protection, with family.',
		basis: ['IPPC-1(1)(a)', 'IPPC-1(1)(b)'],
		trap: 'The law of war uses “protected persons” for other people.',
	},
	extraditeOrProsecute: {
		term: 'extradite or prosecute',
		meaning: 'The duty to hand a suspect over or to put the case before one’s own prosecutors.',
		basis: ['IPPC-7', 'CSUN-14'],
		trap: 'Not a duty to convict.',
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
