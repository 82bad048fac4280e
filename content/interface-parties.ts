import type { Joining, ListId, Note, ParticipationList, Status } from './participation/participation.ts'

/** What is known of one row, in words: a day, or nothing where it was not found. */
type Known = {
	readonly how?: string | undefined
	readonly joined?: string | undefined
	readonly signed?: string | undefined
}

type StatusWords = {
	readonly heading: string
	readonly count: (count: number) => string
	readonly text?: string
	readonly when?: (known: Known) => string
}

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

const statusWords: Readonly<Record<Status, StatusWords>> = {
	party: {
		heading: 'Parties',
		count: counted('party', 'parties'),
		when: ({ how = 'Joined', joined = 'date not found' }) => `${how}, ${joined}`,
	},
	declaration: {
		heading: 'Declarations in force',
		count: counted('declaration in force', 'declarations in force'),
		when: ({ joined = 'date not found' }) => `Declaration, ${joined}`,
	},
	participant: { heading: 'Participants', count: counted('participant', 'participants') },
	signatory: {
		heading: 'Signatories that are not parties',
		count: counted('signatory that is not a party', 'signatories that are not parties'),
		when: ({ signed = 'date not found' }) => `Signed, ${signed}`,
	},
	withdrawn: {
		heading: 'Withdrawn',
		count: counted('withdrawn', 'withdrawn'),
		when: ({ how = 'Joined', joined = 'date not found' }) => `${how}, ${joined}; given up since`,
	},
	terminated: {
		heading: 'Declarations that have ended',
		count: counted('declaration that has ended', 'declarations that have ended'),
		when: ({ joined = 'date not found' }) => `Declaration, ${joined}`,
	},
	unconfirmed: {
		heading: 'Not confirmed',
		count: counted('not confirmed', 'not confirmed'),
		text: 'Whether these take part is not known. The reason stands with each.',
	},
	nonParty: { heading: 'Not parties', count: counted('not a party', 'not parties') },
}

const joining: Readonly<Record<Joining, string>> = {
	accession: 'Accession',
	ratification: 'Ratification',
	succession: 'Succession',
	acceptance: 'Acceptance',
	accessionOrSuccession: 'Accession or succession',
}

const noteKinds: Readonly<Record<keyof Note, string>> = {
	reservation: 'Pointer',
	statement: 'Pointer',
	recognition: 'Pointer',
	doubt: 'Doubt',
	fact: 'Note',
}

const absence: Readonly<Record<ParticipationList['absence'], string>> = {
	nonParty:
		'A State that is not among the parties can be read as outside on the day of the list. A name without any entry is left open.',
	unknown: 'Absence proves nothing. A State that is not named may take part all the same.',
}

/** What differs from one list to another. */
const ofList: { readonly [L in ListId]?: { readonly lead: string; readonly count: string; readonly check: string } } = {
	'ICJS-36(2)': {
		lead: 'These are the declarations under art. 36(2), by which a State accepts the Court’s jurisdiction. Parties to the Statute itself are not listed here.',
		count: 'The Court’s count',
		check: 'Check at the Court',
	},
}

/** Words of the lists of parties. They are fetched with the lists and not before. */
export const partiesLabels = {
	copied: 'A copy made from public pages, not read live. Check an entry at the source before you rely on it.',
	pointers:
		'A pointer names a reservation or a statement. It is not the law between two States, it only says where to look: read the text at the depositary, and what other States objected.',
	statuses: statusWords,
	joining,
	noteKinds,
	absence,
	ofList,
	facts: {
		asOf: 'Good for',
		label: 'Reliability',
		absence: 'If a State is missing',
		counts: 'In this list',
		depositaryCount: 'Depositary’s count',
		check: 'Check the depositary',
	},
	heading: (heading: string, count: number) => `${heading} (${count})`,
	unfold: (counted: string) => `Show all ${counted}`,
	rowAsOf: 'As of',
	rowSource: 'Source',
	filter: {
		label: 'Find a name in this list',
		found: (count: number, total: number, query: string) =>
			`${count === 1 ? '1 entry' : `${count} entries`} of ${total} for “${query}”`,
		none: (total: number, query: string) => `None of the ${total} entries has “${query}” in its name.`,
	},
	unnamed: {
		heading: 'Without an entry',
		text: 'This list says nothing of them.',
	},
	doubts: 'Doubts about this list',
	sources: 'Where this list comes from',
} as const
