import type { InstrumentId } from '#content/instruments.ts'

/** What has a list: nine treaties by their ids, and the optional clause of the Court’s Statute by its provision. */
export const listIds = [
	'VCDR',
	'VCDROP',
	'VCCR',
	'VCCROP',
	'CSM',
	'CSMOP',
	'CPIUN',
	'CSUN',
	'IPPC',
	'ICJS-36(2)',
] as const

export type ListId = (typeof listIds)[number]

/** What a list says of a State. A State under none of these is not known. */
export type Status =
	| 'party'
	| 'signatory'
	| 'withdrawn'
	| 'terminated'
	| 'unconfirmed'
	| 'nonParty'
	| 'participant'
	| 'declaration'

/** How a State joined, as far as the list says. */
export type Joining = 'accession' | 'ratification' | 'succession' | 'acceptance' | 'accessionOrSuccession'

/** Codes of States, alpha-3, parted by one space. */
export type Codes = string

export type Statuses = { readonly [S in Status]?: Codes }

/** One or two sentences on one row, each for a different use. */
export type Note = {
	/** A reservation: a pointer, never the law. To be read at the depositary. */
	readonly reservation?: string
	/** A declaration or an understanding: a pointer too. */
	readonly statement?: string
	/** A statement on the recognition of Israel: matters only where Israel is the other side. */
	readonly recognition?: string
	/** What makes the row uncertain. */
	readonly doubt?: string
	/** Something else worth knowing. */
	readonly fact?: string
}

/** What stands behind the statuses of one list. */
export type Details = {
	readonly joined: { readonly [J in Joining]?: Codes }
	/** Day of deposit, or of the declaration; for a State that withdrew, of its former ratification. */
	readonly dates: Readonly<Record<string, string>>
	readonly signed: Readonly<Record<string, string>>
	readonly notes: Readonly<Record<string, Note>>
	/** Rows that are as of another day than their list. */
	readonly asOf?: Readonly<Record<string, string>>
	/** Rows that rest on a source of their own: an address, or the name of a gazette. */
	readonly sources?: Readonly<Record<string, string>>
}

export type ListSource = { readonly name: string; readonly url: string }

/** A list as a whole: how old, from where, how far it can be trusted. */
export type ParticipationList = {
	readonly instrument: InstrumentId
	/** The convention whose parties alone may join. */
	readonly protocolTo?: ListId
	readonly asOf: string
	readonly reliability: 'reliable' | 'partly'
	readonly label: string
	/** May a State that is missing from the list be called a non-party? */
	readonly absence: 'nonParty' | 'unknown'
	/** Where participation is to be checked. */
	readonly depositary: string
	/** The number the depositary gave, and when, where it is not simply the parties found. */
	readonly depositaryCount?: string
	readonly sources: readonly ListSource[]
	readonly doubts: readonly string[]
}

/** What a list must add up to before it is shipped. */
export type Expected = {
	readonly file: string
	/** The date column of nearly every row, as the file has it. */
	readonly asOf: string
	readonly rows: { readonly [S in Status]?: number }
	readonly source: string
}
