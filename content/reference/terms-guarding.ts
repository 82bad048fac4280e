import type { GlossaryEntry } from './page.ts'

/** Who guards, and with what. */
export const termsOfGuarding = {
	outerRing: {
		term: 'outer ring',
		also: ['outside the walls'],
		meaning: 'Security outside the walls: street, neighbourhood, public order. It is the host’s.',
		basis: ['VCDR-22(2)', 'CUST-TERRITORY'],
	},
	innerRing: {
		term: 'inner ring',
		also: ['hold the inside', 'holds the inside'],
		meaning: 'Security of the site itself: gate, doors, rooms. The mission controls it.',
		basis: ['VCDR-22(1)', 'VCDR-7'],
	},
	closeProtection: {
		term: 'close protection',
		meaning:
			'Guarding one person wherever that person goes. The host owes preventive steps; own escorts need its consent to arms.',
		basis: ['VCDR-29', 'VCDR-41(1)'],
	},
	officialGuards: {
		term: 'official guards',
		also: ['official guard', 'own guards'],
		meaning: 'Guards whom the sending State appoints as members of its staff.',
		basis: ['VCDR-7', 'VCDR-11(2)'],
		trap: 'They have no police powers in the street.',
	},
	ownTeam: {
		term: 'own team',
		also: ['own teams'],
		meaning: 'The security staff of a mission: official guards and security officers.',
		basis: ['VCDR-7'],
	},
	contractor: {
		term: 'contractor',
		also: ['contractors', 'private security company', 'private security companies', 'private firms'],
		meaning: 'A private company, or its employee, that guards under contract and within the host’s licence.',
		basis: ['CUST-TERRITORY', 'VCDR-1(b)'],
		trap: 'No status by contract, and never the bearer of the duty.',
	},
	hostSuppliedGuards: {
		term: 'host-supplied guards',
		also: ['host-supplied paid guards'],
		meaning: 'A unit of the host that guards a mission, often for a fee.',
		basis: ['ARSIWA-4', 'ARSIWA-5'],
		trap: 'Not a company: what it does is the host’s conduct.',
	},
	guardUnit: {
		term: 'guard unit',
		also: ['guard units', 'UN guard unit'],
		meaning: 'A formed military or police unit for UN people, sites and property.',
		basis: ['UNGU-SOP'],
		trap: 'Embassies cannot call on it.',
	},
	rulesForTheUseOfForce: {
		term: 'rules for the use of force',
		meaning:
			'Instructions that tell guards when and how they may use force: in defence, strictly necessary, in proportion.',
		basis: ['ICOC-29', 'ICOC-30'],
		trap: 'Not rules of engagement, which are for armed forces.',
	},
	selfDefenceOfGuards: {
		term: 'self-defence of guards',
		also: ['self-defence'],
		meaning: 'The right anyone has under local law to defend self or others. Outside the walls guards have no more.',
		basis: ['VCDR-41(1)', 'CUST-TERRITORY'],
		trap: 'Not the self-defence of States in the Charter.',
	},
	licence: {
		term: 'licence',
		also: ['licences', 'licensed'],
		meaning: 'The host’s leave for a company to work, carry arms or move outside. It covers only what it says.',
		basis: ['CUST-TERRITORY', 'VCDR-41(1)'],
	},
	consent: {
		term: 'consent',
		also: ['consents'],
		meaning: 'A yes to one thing: to a post, a building, arms, entry, or a UN operation. One never stands for another.',
		basis: ['VCDR-2', 'VCDR-22(1)', 'UNC-2(7)'],
	},
	mandate: {
		term: 'mandate',
		also: ['mandates'],
		meaning:
			'The task that the Security Council or another organ gives a force or mission. Its words, area and end date decide.',
		basis: ['UNC-25', 'UNMISS-MANDATE'],
	},
	expressMandate: {
		term: 'express mandate',
		also: ['express mandates'],
		meaning: 'A mandate that names diplomatic or international personnel as those to be protected.',
		basis: ['SC-2010'],
	},
	protectionOfCivilians: {
		term: 'protection of civilians',
		also: ['protect civilians'],
		meaning:
			'A task of some UN operations: to protect civilians under threat, within capacity and area. Diplomats are civilians.',
		basis: ['UNMISS-MANDATE', 'AP1-50'],
		trap: 'Not a task to guard embassies.',
	},
	dutyOfCare: {
		term: 'duty of care',
		meaning: 'What an employer owes the people it employs, by its own law or staff rules.',
		basis: ['USC22-4802', 'FOA-2'],
		trap: 'Not the host’s duty of protection; the two stand side by side.',
	},
	chapterSeven: {
		term: 'Chapter VII',
		meaning:
			'The part of the UN Charter under which the Council meets threats to the peace with binding measures, by force if need be.',
		basis: ['UNC-39', 'UNC-41', 'UNC-42'],
		trap: 'Peacekeeping is not mentioned in it.',
	},
	montreuxDocument: {
		term: 'Montreux Document',
		meaning:
			'A text of 61 States and 4 organisations (May 2026) on law and good practice for private security companies in armed conflict.',
		basis: ['MD-preface'],
		trap: 'Not a treaty.',
	},
	codeOfConduct: {
		term: 'International Code of Conduct',
		also: ['Code of Conduct'],
		meaning:
			'Rules that security companies sign by choice, on force, vetting, training, weapons and complaints. An association monitors it.',
		basis: ['ICOC-30', 'ICOC-45', 'PSCSTD-ICOCA'],
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
