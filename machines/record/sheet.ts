import type { RecordedResult } from './recorded.ts'

/** What a person writes on the sheet. It is printed and saved, and never goes into a link or a code. */
export type Notes = {
	readonly title: string
	readonly reference: string
	readonly mission: string
	/** How the sheet is to be handled, such as a classification; printed at head and foot of every page. */
	readonly marking: string
	readonly note: string
}

export const noNotes: Notes = { title: '', reference: '', mission: '', marking: '', note: '' }

/** The most characters of each note. */
export const longestNotes: Readonly<Record<keyof Notes, number>> = {
	title: 120,
	reference: 60,
	mission: 120,
	marking: 60,
	note: 4000,
}

/** All that belongs to an assessment besides its answers, its two States and its reader. */
export type Sheet = {
	readonly notes: Notes
	readonly printsCode: boolean
	readonly printsQr: boolean
	/** The key under which this browser keeps the assessment. */
	readonly keptAs?: string | undefined
	/** What an opened file says the result was. */
	readonly recorded?: RecordedResult | undefined
}

export const newSheet: Sheet = { notes: noNotes, printsCode: true, printsQr: false }
