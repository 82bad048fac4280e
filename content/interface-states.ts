import type { OrganisationId } from './organisations.ts'

const counted = (one: string, many: string) => (found: number, shown: number) => {
	if (shown < found)
		return `${found} ${many} match: ${shown} shown and ${found - shown} more. Another letter narrows them down.`
	return found === 1 ? `1 ${one} matches` : `${found} ${many} match`
}

const wordsOn = (one: string, many: string) => ({
	count: counted(one, many),
	nothing: `No ${one} matches. Check the spelling, or leave it out.`,
	unknown: (text: string) => `“${text}” names no single ${one}. Choose one from the list, or empty the field.`,
})

/** The words of one field. */
export type FieldWords = ReturnType<typeof wordsOn> & {
	readonly label: string
	readonly hint: string
	readonly missing: string
}

type Sender = {
	/** May a State send this kind of mission? */
	readonly states: boolean
	readonly organisations: readonly OrganisationId[]
	readonly words: FieldWords
}

const regional = ['AU', 'ASEAN', 'COE', 'EU', 'OAS', 'REGIONAL'] as const

/** Who can send, by the kind of mission. Where there is one sender only, it is told and not asked. */
export const senders = {
	states: {
		states: true,
		organisations: [],
		words: {
			...wordsOn('State', 'States'),
			label: 'Sending State',
			hint: 'Whose mission it is. Type a name or a code.',
			missing: 'Both are needed. Name the sending State too, or clear both.',
		},
	},
	un: {
		states: false,
		organisations: ['UN'],
		words: {
			...wordsOn('organisation', 'organisations'),
			label: 'Sending organisation',
			hint: 'Whose mission it is. Type a name.',
			missing: 'Both are needed. Name the sending organisation too, or clear both.',
		},
	},
	regional: {
		states: false,
		organisations: regional,
		words: {
			...wordsOn('organisation', 'organisations'),
			label: 'Sending organisation',
			hint: 'Whose mission it is. Type a name, or choose from the list.',
			missing: 'Both are needed. Name the sending organisation too, or clear both.',
		},
	},
	any: {
		states: true,
		organisations: ['UN', ...regional],
		words: {
			...wordsOn('State or organisation', 'States and organisations'),
			label: 'Sending State or organisation',
			hint: 'Whose mission it is. Type a name or a code.',
			missing: 'Both are needed. Name the sending State or organisation too, or clear both.',
		},
	},
} as const satisfies Readonly<Record<string, Sender>>

export type Senders = keyof typeof senders

const receiving: FieldWords = {
	...wordsOn('State', 'States'),
	label: 'Receiving State',
	hint: 'Where the mission is. Type a name or a code, for instance Kenya or KEN.',
	missing: 'Both are needed. Name the receiving State too, or clear both.',
}

/** Every word of the form in which two States may be named. It is fetched with that form and not before. */
export const statesLabels = {
	legend: 'Who receives, and who sends?',
	intro:
		'You need not say. Once both are named, the answer can tell which treaties bind them. That a name is in the list says nothing about recognition.',
	use: 'Use these',
	useOne: 'Use this',
	clear: 'Clear',
	receiving,
	organisation: 'Organisation',
	onlySender: (name: string) => `Sender: ${name}. No other sends this kind of mission.`,
	chosen: (name: string) => `Chosen: ${name}`,
	taken: (receives: string, sends: string) => `Now used. Receives: ${receives}. Sends: ${sends}.`,
	cleared: 'Cleared. Nobody is named.',
	neither: 'Nothing is named yet. Name both, or leave this out.',
	notReceiving: 'Nothing is named yet. Name the receiving State, or leave this out.',
	same: 'A State sends no mission to itself. Name two different States.',
} as const
