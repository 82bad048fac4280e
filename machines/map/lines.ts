const narrow = /[ijltfrI.,:;'’()| ]/
const broad = /[mwMW—→]/
const capital = /[A-Z0-9✓×·+]/

/** In parts of the font’s size, a little wider than the widest of the system’s fonts. */
const widthOf = (letter: string) =>
	narrow.test(letter) ? 0.38 : broad.test(letter) ? 0.95 : capital.test(letter) ? 0.7 : 0.59

export const widthOfText = (text: string, size: number): number =>
	Math.ceil(Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size)

/** The text in lines of this width; a word is never broken. */
export function wrap(text: string, size: number, width: number): readonly string[] {
	const lines: string[] = []
	let line = ''
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`
		if (line !== '' && widthOfText(longer, size) > width) {
			lines.push(line)
			line = word
		} else line = longer
	}
	return [...lines, line]
}
