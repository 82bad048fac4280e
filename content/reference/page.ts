import type { ProvisionId } from '#content/provisions.ts'

export const referencePageIds = ['hostDuties', 'protectiveMeasures', 'unPart', 'privateFirms', 'questions'] as const

export type ReferencePageId = (typeof referencePageIds)[number]

/** One statement and what it rests on. A disputed point is two claims: “One view: …” and “The other view: …”. */
export type ReferenceClaim = { readonly text: string; readonly basis: readonly [ProvisionId, ...ProvisionId[]] }

/** `note` helps to read the section; it states no rule of its own. */
export type ReferenceSection = {
	readonly id: string
	readonly heading: string
	readonly claims: readonly [ReferenceClaim, ...ReferenceClaim[]]
	readonly note?: string
}

/** `summary` is one or two sentences. On the page of questions the first claim of each section is the answer in one sentence. */
export type ReferencePage = {
	readonly title: string
	readonly summary: string
	readonly sections: readonly ReferenceSection[]
	readonly related: readonly ReferencePageId[]
}

/** `also` lists other forms to find in texts; `trap` says what the term is not. */
export type GlossaryEntry = {
	readonly term: string
	readonly also?: readonly string[]
	readonly meaning: string
	readonly basis?: readonly [ProvisionId, ...ProvisionId[]]
	readonly trap?: string
}
