import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cases } from '#content/cases.ts'
import { compareLabels as words } from '#content/interface-compare.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { recordLabels } from '#content/interface-record.ts'
import { staleLabels } from '#content/interface-stale.ts'
import type { Answers } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { comparePage, openPage as openRecord, readingOf, textOf } from '#src/reading.ts'
import { resultOf } from '#tests/record/saved.ts'
import { answerLink, linkTo } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { pasted } from './support/clipboard.ts'
import { eventually, hasFocus, keyboardOf, openJourney } from './support/journey.ts'
import { sheets } from './support/paper.ts'
import { readPdf, withoutSpace } from './support/pdf.ts'
import { fits } from './support/show.ts'

const tehran = cases.tehranEmbassy.situations.beforeTheRupture.answers
const baghdad = cases.baghdadEmbassy.situations.siege.answers
const consulate = cases.sanFranciscoConsulate.situations.arson.answers
const convoy = cases.nisourSquare.situations.convoy.answers
const hotel = cases.canalHotel.situations.hotel.answers

const codeFor = (answers: Answers) => codeOf(resultOf(answers).steps, __CONTENT_VERSION__)
const beside = (left: Answers, id: string) => `${linkTo(left)}&${textOf(readingOf(comparePage, id))}`
const seesBoth = (page: Page) => page.locator('.compared-head').waitFor()

async function isSoundEverywhere(page: Page, part?: string) {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 })
		await fits(page)
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media })
			expect(await axe(page, part), `${media} at ${width} px`).toEqual([])
		}
		await page.emulateMedia({ media: null })
	}
}

describe('comparing', () => {
	test('goes by keyboard from the answer to both side by side, and back', async () => {
		const journey = await openJourney({ at: answerLink(tehran) })
		const { page } = journey
		const keyboard = keyboardOf(page)
		await journey.seesResult()
		await keyboard.activate(journey.button(deskLabels.tools.compare))
		await keyboard.tabTo(page.getByLabel(words.form.code))
		await page.keyboard.type(codeFor(baghdad).toLowerCase().replaceAll('-', ' '))
		await keyboard.press('Enter')
		await seesBoth(page)
		await hasFocus(page.getByRole('heading', { level: 1, name: words.title }))
		await keyboard.activate(page.getByRole('link', { name: words.ways.swap }))
		await eventually(() => page.locator('.compared-head dd code').first().innerText()).toBe(codeFor(baghdad))
		await hasFocus(page.getByRole('heading', { level: 1, name: words.title }))
		await page.goBack()
		await page.goBack()
		await journey.seesResult()
		await journey.seesHash(answerLink(tehran))
	})

	test('is sound at both widths: side by side, and where a code is refused', async () => {
		const { page } = await openJourney({ at: beside(tehran, codeFor(consulate)) })
		await seesBoth(page)
		await isSoundEverywhere(page)
		await page.evaluate(
			(to) => {
				location.hash = to
			},
			beside(tehran, 'AAAA'),
		)
		await page.getByText(recordLabels.code.faults.tooShort()).waitFor()
		await isSoundEverywhere(page)
	})

	/** Two pages; two sheets printed on both sides where the two kinds of mission share next to nothing. */
	test.each([
		['two embassies', tehran, baghdad, 2],
		['an embassy before and after the rupture', tehran, cases.tehranEmbassy.situations.afterTheRupture.answers, 2],
		['an embassy and a consulate', baghdad, consulate, 2],
		['a UN mission and an embassy', hotel, convoy, 4],
	] as const)('prints %s on one or two sheets', async (_, left, right, most) => {
		const { page } = await openJourney({ at: beside(left, codeFor(right)) })
		await seesBoth(page)
		for (const format of Object.keys(sheets)) {
			const pages = await readPdf(await page.pdf({ format, preferCSSPageSize: true, tagged: true }))
			const text = withoutSpace(pages.map((sheet) => sheet.text).join(' '))
			expect(pages.length, format).toBeLessThanOrEqual(most)
			for (const sheet of pages) expect(sheet.bodyLines, format).toBeGreaterThan(3)
			for (const part of [codeFor(left), codeFor(right), __CONTENT_VERSION__, words.head.printed('')])
				expect(text).toContain(withoutSpace(part))
			expect(text).not.toContain(withoutSpace(words.ways.swap))
		}
	})
})

describe('made under older content', () => {
	test('a link says so before the answer, takes the focus, and says so on paper', async () => {
		const { page, seesResult } = await openJourney({ at: `${linkTo(tehran)}&content=000000000000` })
		await seesResult()
		const notice = page.locator('.stale')
		await hasFocus(notice)
		expect(await notice.innerText()).toContain(staleLabels.link('000000000000', __CONTENT_VERSION__))
		await isSoundEverywhere(page, '.stale')
		const [first] = await readPdf(await page.pdf({ format: 'A4', tagged: true }))
		expect(withoutSpace(first?.text ?? '')).toContain(
			withoutSpace(staleLabels.paper('000000000000', __CONTENT_VERSION__)),
		)
	})

	test('a file shows which lines changed, beside what was recorded', async () => {
		const { page, seesResult } = await openJourney({ at: `#${textOf(readingOf(openRecord))}` })
		const text = readFileSync('tests/record/older-whole.json', 'utf8')
		await page.getByLabel(recordLabels.file.label, { exact: true }).setInputFiles({
			name: 'saved.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text),
		})
		await seesResult()
		const changed = page.locator('.changed-since')
		await changed.waitFor()
		const shown = await changed.locator('[data-field="headline"]').innerText()
		expect(shown).toContain(JSON.parse(text).headline)
		expect(shown).toContain(await page.locator('.headline').evaluate((line) => line.firstChild?.textContent?.trim()))
		await isSoundEverywhere(page, '.changed-since')
	})
})

describe('copying', () => {
	test('puts the whole answer on the clipboard, and its citation', async () => {
		const { page, button, seesResult } = await openJourney({ at: answerLink(tehran) })
		await page.context().grantPermissions(['clipboard-write'])
		await seesResult()
		await button(deskLabels.tools.copy).click()
		for (const format of ['text', 'markdown', 'citation'] as const) {
			await button(copyLabels.copy[format]).click()
			await page.getByText(copyLabels.copied[format], { exact: true }).waitFor()
			const copied = await pasted(page)
			expect(copied).toContain(page.url())
			expect(copied).toContain(__CONTENT_VERSION__)
			expect(copied.startsWith('# ')).toBe(format === 'markdown')
		}
		await isSoundEverywhere(page, '.desk')
	})

	test('where the browser refuses, the text stands ready to be copied by hand', async () => {
		const { page, button, seesResult } = await openJourney({ at: answerLink(tehran) })
		await seesResult()
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
		})
		await button(deskLabels.tools.copy).click()
		await button(copyLabels.copy.markdown).click()
		const field = page.getByLabel(copyLabels.byHand)
		await hasFocus(field)
		expect(await field.inputValue()).toContain(page.url())
		await isSoundEverywhere(page, '.desk')
	})
})
