import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { outputFile } from '#tests/browser/support/output.ts'

export type Sheet = { readonly width: number; readonly height: number; readonly lines: readonly string[] }

/** The sheets of a PDF; what stands within `ownLines` points of the upper and lower edge is the browser’s own. */
export async function readSheets(bytes: Uint8Array, ownLines: number): Promise<Sheet[]> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
	const document = await task.promise
	const sheets: Sheet[] = []
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number)
		const { width, height } = page.getViewport({ scale: 1 })
		const { items } = await page.getTextContent()
		const lines: string[] = []
		let last = Number.NaN
		for (const item of items) {
			if (!('str' in item) || item.str.trim() === '') continue
			const y = item.transform[5]
			if (y < ownLines || y > height - ownLines || /^\d+ \/ \d+$/.test(item.str.trim())) continue
			if (Math.abs(y - last) < 3) lines.push(`${lines.pop() ?? ''} ${item.str}`)
			else lines.push(item.str)
			last = y
		}
		sheets.push({ width, height, lines })
	}
	await task.destroy()
	return sheets
}

function pictures(...settings: string[]): Buffer {
	const { status, stdout } = spawnSync('pdftoppm', settings, { maxBuffer: 2 ** 26 })
	if (status !== 0) throw new Error('pdftoppm does not run: apt-get install poppler-utils')
	return stdout
}

/** Keeps a picture of every sheet, to be looked at; how many there are. */
export function keepSheets(bytes: Uint8Array, name: string): number {
	const path = outputFile(`browsers/paper/${name}.pdf`)
	const folder = path.replace(/\.pdf$/, '')
	rmSync(folder, { recursive: true, force: true })
	mkdirSync(folder)
	writeFileSync(path, bytes)
	pictures('-r', '60', '-png', path, `${folder}/sheet`)
	return readdirSync(folder).length
}

/** The share of the first sheet that is darker than middle grey. */
export function darkShare(bytes: Uint8Array, name: string): number {
	const path = outputFile(`browsers/paper/${name}.pdf`)
	writeFileSync(path, bytes)
	const grey = pictures('-r', '20', '-gray', '-l', '1', path)
	const pixels = grey.subarray(grey.indexOf('255\n') + 4)
	return pixels.filter((value) => value < 128).length / pixels.length
}
