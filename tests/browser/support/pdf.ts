import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Sizes are in points; `text` is the page's lines joined by single spaces. */
export type PdfPage = { width: number; height: number; lines: string[]; text: string }

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
	const { width, height } = page.getViewport({ scale: 1 })
	const { items } = await page.getTextContent()
	const raw = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
	const lines = raw
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
	return { width, height, lines, text: lines.join(' ') }
}

export async function pdfText(buffer: Uint8Array): Promise<{ pageCount: number; pages: PdfPage[] }> {
	const task = getDocument({ data: new Uint8Array(buffer), verbosity: VerbosityLevel.ERRORS })
	const document = await task.promise
	const pages: PdfPage[] = []
	for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)))
	await task.destroy()
	return { pageCount: pages.length, pages }
}

/** For what may break across lines, such as a long address: compare both sides without their spaces. */
export const withoutSpace = (text: string) => text.replace(/\s+/g, '')
