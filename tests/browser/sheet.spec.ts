import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { codeOf } from '#machines/code/code.ts'
import type { Notes } from '#machines/record/sheet.ts'
import { resultOf } from '#tests/record/saved.ts'
import { linkTo, type Way, wayToEveryPair } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { eventually } from './support/journey.ts'
import { outputFile } from './support/output.ts'
import { type Sheet, sheets } from './support/paper.ts'
import { pictureOf, readFacts, readPdf, withoutSpace } from './support/pdf.ts'
import { fits, follow, seesAnswer } from './support/show.ts'

const { fields, code, print, card, paper } = sheetLabels
const ways = wayToEveryPair()
const names = Object.keys(sheets) as Sheet[]
const first = ways[0] as Way
const replay = codeOf(resultOf(first.answers).steps, __CONTENT_VERSION__)

const notes: Notes = {
	title: 'Office files: a “title” with \\ and "quotes", and العربية in it',
	reference: 'POL/2031/0607',
	mission: 'Embassy of Exampleland',
	marking: 'INTERNAL – HANDLE WITH CARE',
	note: 'First line of the note.\nSecond line, with <b>signs</b>.',
}

const openTool = (page: Page) => page.getByRole('button', { name: deskLabels.tools.paper, exact: true }).click()

async function openAt(way: Way, page?: Page): Promise<Page> {
	const here = page ?? (await openPage({ at: linkTo(way.answers) }))
	if (page !== undefined) await follow(page, linkTo(way.answers))
	await seesAnswer(here, linkTo(way.answers))
	await openTool(here)
	return here
}

async function write(page: Page, wanted: Partial<Notes>) {
	for (const [name, text] of Object.entries(wanted))
		await page.getByLabel(fields[name as keyof Notes].label, { exact: true }).fill(text)
}

const pdfOf = (page: Page, format: Sheet) => page.pdf({ format, preferCSSPageSize: true, tagged: true, outline: true })

/** What a printer would see: no dialogue opens here, and the press of the button is all that happens. */
const withoutDialogue = (page: Page) =>
	page.evaluate(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'))
	})

describe('what a person writes on the sheet', () => {
	test.each(names)('is printed where it belongs, on every page of %s', async (sheet) => {
		const page = await openAt(first)
		await write(page, notes)
		const bytes = await pdfOf(page, sheet)
		const pages = await readPdf(bytes)
		expect((await readFacts(bytes)).title).toBe(labels.pageTitle(notes.title))
		for (const [index, { furniture }] of pages.entries()) {
			const has = withoutSpace(furniture).replaceAll(/[\u2066-\u2069]/g, '')
			expect(has.split(withoutSpace(notes.marking)).length - 1, `markings on page ${index + 1}`).toBe(2)
			expect(has).toContain(
				withoutSpace(`${paper.pageNumber.before} ${index + 1} ${paper.pageNumber.between} ${pages.length}`),
			)
			expect(has).toContain(withoutSpace(notes.reference))
			expect(has).toContain(withoutSpace('Office files: a “title” with \\ and "quotes", and'))
		}
		const text = pages.map((one) => one.text).join(' ')
		for (const written of [notes.mission, notes.note]) expect(withoutSpace(text)).toContain(withoutSpace(written))
		for (const sign of paper.signs) expect(text).toContain(sign)
		expect(withoutSpace(pages[0]?.text ?? '')).toContain(withoutSpace(notes.mission))
	})

	test('never goes into the link, and stays on the way back to a question and forth', async () => {
		const page = await openAt(first)
		const before = page.url()
		await write(page, { title: notes.title, marking: notes.marking })
		await eventually(() => page.title()).toBe(labels.pageTitle(notes.title))
		expect(page.url()).toBe(before)
		await page.getByRole('button', { name: labels.actions.back, exact: true }).click()
		await page.locator('form').waitFor()
		await page.goBack()
		await seesAnswer(page, linkTo(first.answers))
		expect(await page.title()).toBe(labels.pageTitle(notes.title))
	})

	test('belongs to its assessment alone: a link to other answers takes none of it, and Back finds it again', async () => {
		const page = await openAt(first)
		await write(page, { title: notes.title })
		const other = ways.at(-1) as Way
		await follow(page, linkTo(other.answers))
		await seesAnswer(page, linkTo(other.answers))
		expect(await page.title()).not.toContain(notes.title)
		await page.goBack()
		await seesAnswer(page, linkTo(first.answers))
		expect(await page.title()).toBe(labels.pageTitle(notes.title))
	})

	test.each([320, 1280])('can be written at a width of %i pixels, and axe finds nothing', async (width) => {
		const page = await openPage({ at: linkTo(first.answers), width })
		await openTool(page)
		await write(page, notes)
		await page.getByLabel(code.printQr).check()
		await fits(page)
		expect(await axe(page, '.desk')).toEqual([])
	})
})

describe('the replay code', () => {
	test('is printed at the foot of every page, and nowhere once it is switched off', async () => {
		const page = await openAt(first)
		const on = await readPdf(await pdfOf(page, 'A4'))
		for (const { furniture } of on) expect(furniture).toContain(replay)
		await page.getByLabel(code.printCode).uncheck()
		const off = await readPdf(await pdfOf(page, 'A4'))
		for (const { furniture, text } of off) expect(`${furniture} ${text}`).not.toContain(replay)
	})
})

describe('the field card', () => {
	const every = process.env.PAPER === 'all'
	const longest = (regime: string) =>
		ways
			.filter((way) => way.regime === regime)
			.map((way) => ({ way, size: JSON.stringify(resultOf(way.answers).warnings.slice(0, 3)).length }))
			.reduce((one, other) => (other.size > one.size ? other : one)).way
	const regimes = [...new Set(ways.map(({ regime }) => regime))]
	/** Each regime on one size; PAPER=all prints every pair on both. */
	const chosenFor = (sheet: Sheet) =>
		every ? ways : regimes.filter((_, index) => index % names.length === names.indexOf(sheet)).map(longest)

	test.each(names)(
		'is one page of %s, with duty, lead, warnings and code, for the longest answer of a regime',
		async (sheet) => {
			const chosen = chosenFor(sheet)
			let page: Page | undefined
			for (const way of chosen) {
				page = await openAt(way, page)
				await withoutDialogue(page)
				await page.getByRole('button', { name: print.card }).click()
				const pages = await readPdf(await pdfOf(page, sheet))
				const result = resultOf(way.answers)
				const text = withoutSpace(pages.map((one) => one.text).join(' '))
				expect(pages.length, `${way.regime} ${way.delivery}`).toBe(1)
				for (const wanted of [
					result.headline,
					...result.dutyBearers.map(({ duty }) => duty),
					...result.warnings.slice(0, 3).map((warning) => warning.text),
					...card.calls,
					codeOf(result.steps, __CONTENT_VERSION__),
				])
					expect(text).toContain(withoutSpace(wanted))
				await page.evaluate(() => dispatchEvent(new Event('afterprint')))
				await page.locator('.field-card').waitFor({ state: 'detached' })
			}
			console.log(`field card: ${chosen.length} answers on ${sheet}, one page each`)
		},
	)

	test('steps aside for the sheet when that is printed next, even if nobody told that the card was done', async () => {
		const page = await openAt(first)
		await withoutDialogue(page)
		await page.getByRole('button', { name: print.card }).click()
		await page.getByRole('button', { name: print.sheet }).click()
		expect((await readPdf(await pdfOf(page, 'A4'))).length).toBeGreaterThan(5)
	})
})

test.each(names)('pages of real sheets and cards are kept as pictures: %s', async (sheet) => {
	const nobody = ways.find(({ delivery }) => delivery === 'nobodyCanProtect') as Way
	const way = sheet === 'A4' ? first : nobody
	const page = await openAt(way)
	await write(page, notes)
	await page.getByLabel(code.printQr).check()
	await page.locator('.qr-code').waitFor({ state: 'attached' })
	const bytes = await pdfOf(page, sheet)
	await withoutDialogue(page)
	await page.getByRole('button', { name: print.card }).click()
	const pictures = {
		first: [bytes, 1],
		matrix: [bytes, 2],
		last: [bytes, -1],
		card: [await pdfOf(page, sheet), 1],
	} as const
	for (const [name, [pdf, number]] of Object.entries(pictures)) {
		const picture = await pictureOf(pdf, number)
		writeFileSync(outputFile(`sheets/${way.delivery}-${sheet}-${name}.png`), picture)
		expect(picture.length).toBeGreaterThan(10_000)
	}
})
