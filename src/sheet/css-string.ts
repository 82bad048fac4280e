/** What could turn the direction of the text around it, or is no text at all. */
const hidden = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/gu

/** A line of text as it may stand in a style sheet: as itself, whatever is in it. */
export function cssString(text: string): string {
	const line = text.replace(/\s+/g, ' ').replace(hidden, '').trim()
	return `"${line.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}

/** The same for what a person wrote: set apart, so that its direction stays its own. */
export const isolated = (text: string) => (text.trim() === '' ? '' : `"\\2068 " ${cssString(text)} "\\2069 "`)

/** Shortens what would not fit into a line, and shows that it did. */
export function clipped(text: string, most: number): string {
	const characters = Array.from(text)
	return characters.length > most
		? `${characters
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`
		: text
}
