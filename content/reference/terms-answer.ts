import type { GlossaryEntry } from './page.ts'

/** The parts of an answer, and the kinds of source behind it. */
export const termsOfTheAnswer = {
	dutyBearer: {
		term: 'duty bearer',
		also: ['duty bearers', 'bearer of the duty'],
		meaning: 'The State that owes protection in law. It is always the host; under occupation the occupier is added.',
		basis: ['VCDR-22(2)', 'HR-43'],
		trap: 'Not whoever happens to stand guard, and never a company.',
	},
	operationalLead: {
		term: 'operational lead',
		also: ['lead on the ground', 'leads on the ground'],
		meaning:
			'Whoever directs security on the day. It can be the host, the UN, the mission’s own team, a contractor, or nobody.',
		trap: 'Leading does not make anyone the bearer of the duty.',
	},
	provision: {
		term: 'provision',
		also: ['provisions'],
		meaning:
			'One rule with its address: an article, a section, a paragraph of a judgment. Every claim here rests on at least one.',
	},
	uncheckedProvision: {
		term: 'unchecked provision',
		also: ['unchecked provisions'],
		meaning: 'A provision whose text has not been read. It is shown with that label and never carries a claim alone.',
	},
	regime: {
		term: 'regime',
		also: ['regimes'],
		meaning: 'The body of law that governs one kind of mission or post. An answer has exactly one.',
	},
	delivery: {
		term: 'delivery',
		also: ['deliveries'],
		meaning: 'How protection is in fact provided: who leads, who owes that lead, and with whom.',
		trap: 'Delivery moves; the duty does not.',
	},
	overlay: {
		term: 'overlay',
		also: ['overlays'],
		meaning: 'What a further fact adds to an answer, such as war, occupation, broken relations or a failure.',
	},
	treaty: {
		term: 'treaty',
		also: ['treaties', 'convention', 'conventions'],
		meaning:
			'A written agreement that binds the States which joined it. It neither binds nor benefits another State without consent.',
		basis: ['VCLT-34'],
	},
	stateParty: {
		term: 'State Party',
		also: ['States Parties'],
		meaning: 'A State that has joined a treaty and is bound by it.',
		trap: 'Signing alone is not joining.',
	},
	reservation: {
		term: 'reservation',
		also: ['reservations'],
		meaning:
			'A State’s declaration that it leaves out part of a treaty for itself. Look for one before you count on a court clause.',
		basis: ['IPPC-13', 'CPIUN-s.30'],
	},
	custom: {
		term: 'custom',
		also: ['customary law', 'customary international law'],
		meaning:
			'Law that binds States without a treaty. It protects embassies, diplomats and, less clearly in detail, consulates.',
		basis: ['CUST-PREMISES', 'CUST-AGENTS', 'CUST-CONSULAR'],
		trap: 'Not a habit or a courtesy.',
	},
	optionalProtocol: {
		term: 'Optional Protocol',
		also: ['Optional Protocols'],
		meaning:
			'A separate treaty beside a convention. Those to the Vienna Conventions open the way to the International Court between their parties.',
		basis: ['VCDROP-I', 'VCCROP-I'],
		trap: 'A party to the convention is not thereby a party to its protocol.',
	},
	recommendation: {
		term: 'recommendation',
		also: ['recommendations'],
		meaning: 'A text that urges without binding. Resolutions of the General Assembly on missions are of this kind.',
		basis: ['GA-65/30'],
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
