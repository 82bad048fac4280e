import type { GlossaryEntry } from './page.ts'

/** Breach, excuse, answer and court. */
export const termsOfAnswering = {
	breach: {
		term: 'breach',
		also: ['breaches'],
		meaning: 'Conduct, or a failure to act, that falls short of what a State owes.',
		basis: ['ARSIWA-2'],
	},
	attribution: {
		term: 'attribution',
		also: ['attributed', 'attributable', 'answer for it', 'answers for'],
		meaning: 'The rule that makes a person’s conduct the conduct of a State or an organisation.',
		basis: ['ARSIWA-4', 'ARSIWA-8', 'ARIO-7'],
		trap: 'A crowd’s act is not the State’s merely because it happened there.',
	},
	reparation: {
		term: 'reparation',
		meaning: 'Making good the harm of a breach, by restitution, compensation and satisfaction.',
		basis: ['ARSIWA-31', 'ARSIWA-34'],
	},
	satisfaction: {
		term: 'satisfaction',
		meaning: 'Reparation that money cannot give: an acknowledgement, regret, an apology.',
		basis: ['ARSIWA-37'],
	},
	exGratia: {
		term: 'ex gratia',
		meaning: 'Paid without admitting a duty to pay. Many claims over missions end so.',
		basis: ['BELGRADE-1999'],
	},
	countermeasure: {
		term: 'countermeasure',
		also: ['countermeasures'],
		meaning: 'A temporary breach of one’s own duty, allowed in order to move a State in breach to comply.',
		basis: ['ARSIWA-49', 'ARSIWA-50(2)(b)'],
		trap: 'Never against the inviolability of missions and their people.',
	},
	retorsion: {
		term: 'retorsion',
		meaning: 'An unfriendly act that breaks no rule, such as limiting visas or the size of a mission.',
		basis: ['VCDR-11(1)'],
		trap: 'Not a countermeasure, which would be unlawful without its cause.',
	},
	circumstancePrecludingWrongfulness: {
		term: 'circumstance precluding wrongfulness',
		also: ['circumstances precluding wrongfulness'],
		meaning:
			'A recognised excuse for what would otherwise be a breach. It lasts as long as its cause and may leave compensation due.',
		basis: ['ARSIWA-20', 'ARSIWA-27(a)', 'ARSIWA-27(b)'],
		trap: 'It excuses; it hands the duty to no one.',
	},
	forceMajeure: {
		term: 'force majeure',
		meaning: 'A force or event beyond control that makes it materially impossible to perform a duty.',
		basis: ['ARSIWA-23'],
		trap: 'That something is difficult is not enough.',
	},
	necessity: {
		term: 'necessity',
		meaning: 'A narrow excuse: the only way to save an essential interest from a grave and imminent peril.',
		basis: ['ARSIWA-25'],
		trap: 'Not mere convenience, and not for a State that helped to cause the peril.',
	},
	titleOfJurisdiction: {
		term: 'title of jurisdiction',
		also: ['titles of jurisdiction'],
		meaning:
			'What allows a court to decide between two States: a treaty clause, a protocol, declarations, or a special agreement.',
		basis: ['ICJS-36(1)', 'ICJS-36(2)', 'VCDROP-I'],
	},
	provisionalMeasures: {
		term: 'provisional measures',
		also: ['interim protection'],
		meaning: 'What the International Court orders while a case is pending, to keep rights from being lost.',
		basis: ['ICJS-41', 'EQGFRA-ORDER2016'],
		trap: 'No judgment on who is right.',
	},
	reciprocity: {
		term: 'reciprocity',
		meaning: 'Treating another State as it treats you. The Conventions leave it narrow room.',
		basis: ['VCDR-47', 'VCCR-72'],
		trap: 'Not a condition of protection.',
	},
	contestedPoint: {
		term: 'contested',
		also: ['contested point', 'contested points'],
		meaning: 'A question of law on which serious views differ. Both are shown, with what each rests on.',
	},
} as const satisfies Readonly<Record<string, GlossaryEntry>>
