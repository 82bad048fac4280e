import { type CaseId, cases } from '#content/cases.ts'
import { type InstrumentId, instruments } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { type ReferencePageId, referencePages } from '#content/reference.ts'
import type { Reading } from '#machines/session.ts'
import { indexPage, readingOf } from '#src/reading.ts'

const lists = ['treaties', 'mistakes', 'glossary', 'cases', 'accessibility', 'privacy', 'proof'] as const

type ListPage = (typeof lists)[number]

export type Found =
	| { readonly kind: 'index' | 'unknown' | ListPage }
	| { readonly kind: 'text'; readonly id: ReferencePageId }
	| { readonly kind: 'treaty'; readonly id: InstrumentId }
	| { readonly kind: 'case'; readonly id: CaseId }

const isTextPage = (id: string): id is ReferencePageId => Object.hasOwn(referencePages, id)
const isInstrument = (id: string): id is InstrumentId => Object.hasOwn(instruments, id)
const isCase = (id: string): id is CaseId => Object.hasOwn(cases, id)

/** Which page a link asks for. */
export function find({ page, id }: Reading): Found {
	const list = lists.find((name) => name === page)
	if (list !== undefined) return { kind: list }
	if (page === indexPage) return { kind: 'index' }
	if (isTextPage(page)) return { kind: 'text', id: page }
	if (page === 'treaty' && isInstrument(id)) return { kind: 'treaty', id }
	if (page === 'case' && isCase(id)) return { kind: 'case', id }
	return { kind: 'unknown' }
}

export const textPages = Object.entries(referencePages).map(([id, { title, summary }]) => ({
	to: readingOf(id),
	title,
	summary,
}))

export const listPages = lists.map((id) => ({ to: readingOf(id), ...referenceLabels.pages[id] }))

/** Every page there is. */
export const everyPage: readonly Reading[] = [
	readingOf(indexPage),
	...[...textPages, ...listPages].map(({ to }) => to),
	...Object.keys(instruments).map((id) => readingOf('treaty', id)),
	...Object.keys(cases).map((id) => readingOf('case', id)),
]
