/** One piece of text of the product and where it stands. */
export type Text = { readonly at: string; readonly text: string }

const modules = import.meta.glob<Record<string, unknown>>('/content/**/*.ts', { eager: true })

/** Every text in a value, with its path. A sentence that a function builds is read from the function. */
export function textsIn(value: unknown, at: string): readonly Text[] {
	if (typeof value === 'string') return [{ at, text: value }]
	if (typeof value === 'function') return [{ at, text: String(value) }]
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at} › ${key}`))
}

/** Every string of content/, file by file. */
export const everyText: readonly Text[] = Object.entries(modules).flatMap(([file, module]) => textsIn(module, file))

/** Strings that a person reads: more than one word, and no address or bare id. */
export const isProse = ({ text }: Text) => /\s/.test(text) && !/^https?:/.test(text) && !text.includes('=>')
