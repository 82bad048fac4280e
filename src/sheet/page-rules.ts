import { sheetLabels } from '#content/interface-sheet.ts'
import { clipped, cssString, isolated } from './css-string.ts'

const words = sheetLabels.paper

/** What stands at head and foot of every page. An empty marking takes no line. */
export type Furniture = {
	readonly marking: string
	readonly title: string
	readonly reference: string
	readonly foot: readonly string[]
}

const longestTitle = 90
const longestReference = 40
const newLine = '"\\A"'

/** Set a little apart, since joined letters such as ff cannot be found again in a PDF. */
const box = (place: string, content: string) => `@${place} {
	content: ${content};
	width: 100%;
	font: 9pt/1.3 system-ui, sans-serif;
	letter-spacing: 0.01em;
	text-align: center;
	white-space: pre-line;
	overflow-wrap: anywhere;
}`

const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join(` ${newLine} `)

/** Page boxes as a style sheet: the one place where a browser repeats words on every page and counts the pages. */
export function pageRules({ marking, title, reference, foot }: Furniture): string {
	const { before, between } = words.pageNumber
	const number = isolated(clipped(reference, longestReference))
	const page = `${number === '' ? '' : `${number} " · " `}${cssString(before)} " " counter(page) " " ${cssString(between)} " " counter(pages)`
	const marked = isolated(marking)
	return `@page {
	margin: 20mm 15mm 20mm;
	${box('top-center', lines([marked, isolated(clipped(title, longestTitle)), page]))}
	${box('bottom-center', lines([...foot.map(cssString), marked]))}
	@bottom-right { content: normal; }
}`
}
