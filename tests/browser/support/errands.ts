import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { mapLabels } from '#content/interface-map.ts'
import { recordLabels } from '#content/interface-record.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { statesLabels } from '#content/interface-states.ts'
import { mapPage, openPage, readingOf, textOf } from '#src/reading.ts'
import { actions, eventually } from './journey.ts'
import { follow } from './show.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

/** With the button, as far as a page knows of it: no dialogue opens. */
export async function prints(page: Page) {
	const asked = await page.evaluateHandle(() => {
		const seen = { times: 0 }
		window.print = () => {
			seen.times++
			dispatchEvent(new Event('beforeprint'))
			dispatchEvent(new Event('afterprint'))
		}
		return seen
	})
	await press(page, actions.print)
	await eventually(async () => (await asked.jsonValue()).times).toBe(1)
}

/** Gives the sheet a title and a code to scan. */
export async function fillsInTheSheet(page: Page, title: string) {
	await press(page, deskLabels.tools.paper)
	await page.getByLabel(sheetLabels.fields.title.label, { exact: true }).fill(title)
	await page.getByLabel(sheetLabels.code.printQr).check()
	await page.locator('.qr-code').waitFor({ state: 'attached' })
}

/** Gives what stands in the file. */
export async function saves(page: Page): Promise<string> {
	await press(page, deskLabels.tools.save)
	const coming = page.waitForEvent('download')
	await press(page, recordLabels.save.save)
	return readFileSync(await (await coming).path(), 'utf8')
}

export async function copiesTheLink(page: Page) {
	await press(page, actions.copy)
	await says(page, answerLabels.result.link.copied)
}

export async function copiesTheAnswer(page: Page) {
	await press(page, deskLabels.tools.copy)
	await press(page, copyLabels.copy.markdown)
	await page.getByText(copyLabels.copied.markdown, { exact: true }).waitFor()
}

export async function opensFile(page: Page, text: string) {
	await follow(page, `#${textOf(readingOf(openPage))}`)
	await page
		.getByLabel(recordLabels.file.label, { exact: true })
		.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) })
	await page.locator('[data-section="sources"]').waitFor()
}

/** From an answer, with that of a replay code. */
export async function compares(page: Page, code: string) {
	await press(page, deskLabels.tools.compare)
	await page.getByLabel(compareLabels.form.code).fill(code)
	await page.keyboard.press('Enter')
	await page.locator('.compared-head').waitFor()
}

export async function namesStates(page: Page) {
	await press(page, labels.states.name)
	for (const [index, name] of ['Kenya', 'France'].entries()) {
		await page.getByRole('combobox').nth(index).fill(name)
		await page.keyboard.press('Enter')
	}
	await press(page, statesLabels.use)
	await eventually(() => new URL(page.url()).hash).toMatch(/KEN.*FRA/)
}

export async function searches(page: Page) {
	await follow(page, '#page=reference')
	await page.getByRole('searchbox').fill('honorary consul')
	const results = page.getByRole('region', { name: referenceLabels.search.results })
	await results.getByRole('link').first().waitFor()
	expect(await results.innerText()).toMatch(/honorary/i)
}

export async function unfoldsTheMap(page: Page) {
	await follow(page, `#${textOf(readingOf(mapPage))}`)
	await press(page, mapLabels.drawing.unfoldAll)
	await says(page, mapLabels.drawing.allUnfolded)
}
