import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

// For old engines both parts put their own in place of these, many times slower for all that runs here.
const { parse, stringify } = JSON
const { push } = Array.prototype
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
const workerPart: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
await import(workerPart)
Object.assign(JSON, { parse, stringify })
Object.assign(Array.prototype, { push })

/** Sizes are in points; `text` is the page’s lines joined by single spaces. Head and foot of the page are left out of both. */
export type PdfPage = {
	width: number
	height: number
	lines: string[]
	text: string
	/** What stands at head and foot of the page, outside the text. */
	furniture: string
	headings: number
	/** Lines that hold more than headings. Words side by side on one line of the paper count once. */
	bodyLines: number
	endsWithHeading: boolean
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>
type Branch = Tree['children'][number] | { role: 'Root'; children: Tree['children'] }
type Piece = { text: string; y: number; isHeading: boolean }

/** The ids of the marked pieces of text that stand inside a heading. */
function headingIds(branch: Branch, inside = false): string[] {
	if (!('children' in branch)) return inside ? [branch.id] : []
	const isHeading = inside || /^H\d?$/.test(branch.role)
	return branch.children.flatMap((child) => headingIds(child, isHeading))
}

function piecesIn(items: TextContent['items'], height: number, headings: ReadonlySet<string>): Piece[] {
	const open: boolean[] = []
	const pieces: Piece[] = []
	for (const item of items) {
		if ('str' in item) {
			if (item.str.trim() === '' || isFurniture(item.transform[5], height)) continue
			pieces.push({ text: item.str, y: Math.round(item.transform[5]), isHeading: open.includes(true) })
		} else if (item.type === 'endMarkedContent') open.pop()
		else open.push(headings.has(String(item.id)))
	}
	return pieces
}

/** The margin of the sheet, 20 mm, with a little room: the first line of text has its foot further in. */
const margin = 58

const isFurniture = (y: number, height: number) => y < margin - 4 || y > height - margin

/** The lines at head and foot of the page, or those between them. */
function linesIn(items: TextContent['items'], height: number, inMargin: boolean): string[] {
	let raw = ''
	for (const item of items)
		if ('str' in item && isFurniture(item.transform[5], height) === inMargin)
			raw += item.str + (item.hasEOL ? '\n' : '')
	return raw
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
	const { width, height } = page.getViewport({ scale: 1 })
	const { items } = await page.getTextContent({ includeMarkedContent: true })
	const tree = await page.getStructTree()
	if (tree === null) throw new Error('A page without marks of structure: print it with `tagged: true`')
	const pieces = piecesIn(items, height, new Set(headingIds({ ...tree, role: 'Root' })))
	const lines = linesIn(items, height, false)
	return {
		width,
		height,
		lines,
		text: lines.join(' '),
		furniture: linesIn(items, height, true).join(' '),
		headings: pieces.filter(({ isHeading }) => isHeading).length,
		bodyLines: new Set(pieces.filter(({ isHeading }) => !isHeading).map(({ y }) => y)).size,
		endsWithHeading: pieces.at(-1)?.isHeading ?? false,
	}
}

/** Reads a PDF that was printed with `tagged: true`. */
export async function readPdf(buffer: Uint8Array): Promise<PdfPage[]> {
	const task = getDocument({ data: new Uint8Array(buffer), verbosity: VerbosityLevel.ERRORS })
	const document = await task.promise
	const pages: PdfPage[] = []
	for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)))
	await task.destroy()
	return pages
}

/** What a reader of PDF is told of the whole document. */
export type PdfFacts = { isTagged: boolean; title: string; language: string; outline: string[] }

type Outline = readonly { title: string; items: Outline }[]

const titlesIn = (outline: Outline): string[] => outline.flatMap(({ title, items }) => [title, ...titlesIn(items)])

export async function readFacts(buffer: Uint8Array): Promise<PdfFacts> {
	const task = getDocument({ data: new Uint8Array(buffer), verbosity: VerbosityLevel.ERRORS })
	const document = await task.promise
	const info = (await document.getMetadata()).info as { Title?: string; Language?: string }
	const facts = {
		isTagged: (await document.getMarkInfo())?.Marked === true,
		title: info.Title ?? '',
		language: info.Language ?? '',
		outline: titlesIn((await document.getOutline()) as Outline),
	}
	await task.destroy()
	return facts
}

type Canvases = { create: (width: number, height: number) => { canvas: { toBuffer: (type: string) => Buffer } } }

/** A page of a PDF as a picture, 96 dots to the inch; pages before the first are counted from the end. */
export async function pictureOf(buffer: Uint8Array, number: number): Promise<Buffer> {
	const task = getDocument({ data: new Uint8Array(buffer), verbosity: VerbosityLevel.ERRORS })
	const document = await task.promise
	const page = await document.getPage(number > 0 ? number : document.numPages + 1 + number)
	const viewport = page.getViewport({ scale: 96 / 72 })
	const { canvas } = (document.canvasFactory as Canvases).create(viewport.width, viewport.height)
	await page.render({ canvas: canvas as never, viewport }).promise
	const picture = canvas.toBuffer('image/png')
	await task.destroy()
	return picture
}

/** For what may break across lines, such as a long address: compare both sides without their spaces. */
export const withoutSpace = (text: string) => text.replace(/\s+/g, '')
