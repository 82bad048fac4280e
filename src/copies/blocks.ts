/** A text that stands in a copy. What a person wrote is `given`: it stays text, whatever it holds. */
export type Item = {
	readonly text: string
	/** Lines that belong to it. */
	readonly more?: readonly string[]
	readonly address?: string
}

/** A copy in no format yet: what is told, in reading order. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly address?: string }
	| { readonly kind: 'list' | 'steps'; readonly items: readonly Item[] }
	| { readonly kind: 'given'; readonly term: string; readonly text: string }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'text', text })
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items })
export const steps = (items: readonly Item[]): Block => ({ kind: 'steps', items })

/** A part with its heading, or nothing where it is empty. */
export const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.some((block) => !('items' in block) || block.items.length > 0) ? [heading(2, title), ...blocks] : []

/** Marks that turn the direction of the text around them, and control characters: a copy leaves them out. */
const disturbing = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What a person wrote, line by line, without what would disturb the text around it. */
export const linesOf = (given: string): readonly string[] =>
	given
		.split(/[\n\r\v\f\u0085\u2028\u2029]+/)
		.map((line) => line.replaceAll('\t', ' ').replace(disturbing, '').trim())
		.filter((line) => line !== '')
