import type { ProvisionId } from '#content/provisions.ts'

/** Provisions, and slots of a claim, that the law asks for; with a question mark before it, one that it merely admits. */
export type Required = string

const namesIn = (required: Required) => required.split(' ').filter((name) => name !== '')

/** Without the question marks. */
export const citableIn = (required: Required) => namesIn(required).map((name) => name.replace('?', ''))

/** What is wrong with a basis: what is missing from it, and what does not belong there. */
export function faultsIn(cited: readonly string[], required: Required): readonly string[] {
	const citable = citableIn(required)
	return [
		...namesIn(required)
			.filter((name) => !name.startsWith('?') && !cited.includes(name))
			.map((name) => `${name} is missing`),
		...cited.filter((id) => !citable.includes(id)).map((id) => `${id} does not belong here`),
	]
}

/** A basis that stands in the content, with its path: `limits.fire.0`. */
export type Placed = { readonly at: string; readonly basis: readonly string[] }

/** Every basis under a value. */
export function placedIn(value: unknown, path: readonly string[] = []): readonly Placed[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, part]) =>
		key === 'basis' ? [{ at: path.join('.'), basis: part as readonly ProvisionId[] }] : placedIn(part, [...path, key]),
	)
}
