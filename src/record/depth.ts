const deepest = 40

/** Whether a JSON text nests deeper than any result does. It is told from the text, so that nothing deep is built. */
export function isTooDeep(text: string): boolean {
	let depth = 0
	let isQuoted = false
	for (let at = 0; at < text.length; at++) {
		const character = text[at]
		if (isQuoted && character === '\\') at++
		else if (character === '"') isQuoted = !isQuoted
		else if (isQuoted) continue
		else if (character === '[' || character === '{') depth++
		else if (character === ']' || character === '}') depth--
		if (depth > deepest) return true
	}
	return false
}
