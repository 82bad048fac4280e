export const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

export const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u)

/** What is wrong with a text; nothing, if it keeps the rules. */
export const houseRules = (text: string): string[] =>
	[
		!text.endsWith('.') && 'does not end with a full stop',
		/['"]/.test(text) && 'has a straight quote',
		/\s{2}|\s[.,;:?]|\.\./.test(text) && 'has loose spaces or stops',
		/[<>*_`{}]/.test(text) && 'has markup',
		sentencesOf(text).some((sentence) => wordsOf(sentence).length > 30) && 'has a sentence over 30 words',
	].flatMap((fault) => (fault ? [`${fault}: ${text}`] : []))
