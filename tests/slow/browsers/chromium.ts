import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { answerLink } from '#tests/support/ways.ts'
import { journeys, resultOf } from './journeys.ts'
import { endingWithHeading } from './paper.ts'
import { keepSheets, readSheets } from './sheets.ts'

/** How many sheets; those that end with a heading; those that end inside a line. */
export type Measure = { readonly sheets: number; readonly torn: readonly number[]; readonly cut: readonly number[] }

/** The paper to compare with, which `npm test` looks at more closely. */
export async function chromiumPaper(site: string): Promise<Record<string, Measure>> {
	const browser = await launch(await findBrowser())
	try {
		const page = await browser.newPage()
		const measures: Record<string, Measure> = {}
		for (const [name, answers] of Object.entries(journeys)) {
			await page.goto('about:blank')
			await page.goto(site + answerLink(answers))
			await page.locator('[data-section="sources"]').waitFor()
			const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true })
			keepSheets(bytes, `Chromium ${name}`)
			const sheets = await readSheets(bytes, 0)
			measures[name] = { sheets: sheets.length, torn: endingWithHeading(resultOf(answers), sheets), cut: [] }
		}
		return measures
	} finally {
		await browser.close()
	}
}
