import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { recordLabels } from '#content/interface-record.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { codeOf } from '#machines/code/code.ts'
import { noNotes } from '#machines/record/sheet.ts'
import { openPage, readingOf, textOf } from '#src/reading.ts'
import { fileWith, openedText, ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { type PageOptions, siteUrl } from './support/browser.ts'
import { actions, eventually, hasFocus, type Journey, keyboardOf, labelOf, openJourney } from './support/journey.ts'
import { fits } from './support/show.ts'

const { code, file, kept, keep, save, open } = recordLabels
const here = `#${textOf(readingOf(openPage))}`
const replay = codeOf(resultOf(ownGuardsLead).steps, __CONTENT_VERSION__)
const hostile = '"><img src=x onerror="document.title=1">\u202E{{7*7}}'

const openTool = async ({ page, button }: Journey) => {
	await button(deskLabels.tools.save).click()
	await page.getByRole('checkbox', { name: keep.label }).waitFor()
}
const keepIt = async ({ page }: Journey) => {
	await page.getByRole('checkbox', { name: keep.label }).check()
	await page.getByText(keep.on).waitFor()
}
const fieldsOn = (page: Page) => ({
	code: page.getByLabel(code.label, { exact: true }),
	file: page.getByLabel(file.label, { exact: true }),
	error: page.getByRole('alert'),
	items: page.locator('.kept-list > li'),
	names: page.locator('.kept-list h3'),
	open: (name: string) => page.getByRole('button', { name: kept.actOn(kept.open, name), exact: true }),
})

const uploaded = (text: string) => ({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) })

/** All that the answer says, on screen and on paper, save what can be done with it and the time of day. */
const answerOn = (page: Page) =>
	page.locator('article.answer').evaluate((article) => {
		const copy = article.cloneNode(true) as HTMLElement
		for (const desk of copy.querySelectorAll('.desk')) desk.remove()
		return copy.textContent.replaceAll(/\d{2}:\d{2}/g, '')
	})

async function saved(journey: Journey): Promise<{ name: string; text: string }> {
	const coming = journey.page.waitForEvent('download')
	await journey.button(save.save).click()
	const download = await coming
	await journey.page.getByText(save.saved(download.suggestedFilename())).waitFor()
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

async function isSound(page: Page) {
	await fits(page)
	expect(await axe(page)).toEqual([])
}

const stored = (page: Page) =>
	page.evaluate(async () => [
		...(await indexedDB.databases()),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
	])

/** The texts that the browser keeps. */
const keptTexts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const request = indexedDB.open('special-duty')
				request.onsuccess = () => {
					const all = request.result.transaction('assessments').objectStore('assessments').getAll()
					all.onsuccess = () => {
						request.result.close()
						resolve(all.result)
					}
				}
			}),
	)

const keepsFailure = (page: Page, option: string) =>
	eventually(async () => (await keptTexts(page)).map((text) => JSON.parse(text).answers.failure)).toEqual([option])

test('what is saved opens elsewhere as the same answer, with its States and its notes', async () => {
	const notes = { ...noNotes, title: 'Review', marking: hostile, note: 'Line one\nline two' }
	const first = await openJourney({ at: `${linkTo(ownGuardsLead)}&receiving=KEN&sending=FRA` })
	await first.seesResult()
	const told = await answerOn(first.page)
	await openTool(first)
	const { name, text } = await saved(first)
	expect(name).toMatch(/^special-duty-\d{4}-\d{2}-\d{2}-embassy\.json$/)
	expect(openedText(text).place.states).toEqual({ receiving: 'KEN', sending: 'FRA' })

	const second = await openJourney({ at: here })
	await fieldsOn(second.page).file.setInputFiles(uploaded(text))
	await second.seesResult()
	expect(await answerOn(second.page)).toBe(told)
	expect(await stored(first.page)).toEqual([])
	expect(await stored(second.page)).toEqual([])

	const third = await openJourney({ at: here })
	await fieldsOn(third.page).file.setInputFiles(uploaded(JSON.stringify({ ...JSON.parse(text), notes })))
	await third.seesResult()
	await openTool(third)
	expect(openedText((await saved(third)).text).sheet.notes).toEqual(notes)
	expect(await third.page.title()).toBe(labels.pageTitle(notes.title.trim()))
})

test.each<PageOptions>([{ width: 320 }, { width: 1280 }])('a code is opened by keyboard only: %o', async (options) => {
	const journey = await openJourney(options)
	const { page } = journey
	const keyboard = keyboardOf(page)
	await keyboard.activate(page.getByRole('link', { name: actions.open, exact: true }))
	const fields = fieldsOn(page)
	await hasFocus(page.getByRole('heading', { level: 1, name: open.title }))
	await isSound(page)

	await keyboard.tabTo(fields.code)
	await page.keyboard.type(`${replay.slice(0, -1)}${replay.endsWith('7') ? 8 : 7}`)
	await keyboard.press('Enter')
	await fields.error.getByText(code.faults.mistyped()).waitFor()
	await hasFocus(fields.code)
	await isSound(page)
	await page.keyboard.press('Control+A')
	await page.keyboard.type(replay.toLowerCase().replaceAll('-', ' '))
	await keyboard.press('Enter')
	await journey.seesResult()
	await hasFocus(page.getByRole('heading', { level: 1 }))
	expect(await answerOn(page)).toBe(await answerOf(ownGuardsLead))
	await openTool(journey)
	await isSound(page)
	expect(await stored(page)).toEqual([])
})

async function answerOf(answers: typeof ownGuardsLead) {
	const journey = await openJourney({ at: linkTo(answers) })
	await journey.seesResult()
	return answerOn(journey.page)
}

test('what cannot be opened leaves the answers where they were', async () => {
	const journey = await openJourney({ at: `${linkTo(ownGuardsLead)}&${textOf(readingOf(openPage))}` })
	const { page } = journey
	const fields = fieldsOn(page)
	const address = page.url()
	for (const [text, sentence] of [
		['{', file.faults.notJson()],
		['{"format":"special-duty/result@2"}', file.faults.newerFormat('special-duty/result@2')],
		[' '.repeat(3_000_000), file.faults.tooLarge()],
		['['.repeat(200_000), file.faults.tooDeep()],
		[fileWith({ warnings: [{ text: 7, basis: [] }] }), file.faults.field('warnings.0.text')],
	] as const) {
		await fields.file.setInputFiles(uploaded(text))
		await fields.error.getByText(sentence).waitFor()
		await hasFocus(fields.file)
		expect(page.url()).toBe(address)
	}
	await isSound(page)
	await dropped(page, 50_000_000)
	await fields.error.getByText(file.faults.tooLarge()).waitFor()
	await page.getByRole('link', { name: referenceLabels.nav.answers }).click()
	await journey.seesResult()
})

/** A text, or so many bytes. */
const dropped = (page: Page, content: string | number) =>
	page.evaluate((given) => {
		const dataTransfer = new DataTransfer()
		dataTransfer.items.add(new File([typeof given === 'string' ? given : new Uint8Array(given)], 'saved.json'))
		const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
		document.querySelector('h1')?.dispatchEvent(drop)
	}, content)

test('a file that is dropped on the page is opened', async () => {
	const journey = await openJourney({ at: here })
	await fieldsOn(journey.page).file.waitFor()
	await dropped(journey.page, fileWith())
	await journey.seesResult()
})

test('a file that names what is gone says so and asks again', async () => {
	const older = readFileSync(new URL('../record/older-file.json', import.meta.url), 'utf8')
	const journey = await openJourney({ at: here })
	await fieldsOn(journey.page).file.setInputFiles(uploaded(older))
	await journey.seesQuestion('outerRing')
	await hasFocus(journey.notice)
	for (const gone of ['partly', 'streetLighting']) expect(await journey.notice.innerText()).toContain(`“${gone}”`)
	expect(await journey.trail()).toContain(labelOf('missionKind', 'embassy'))
	await journey.answer('outerRing', 'unable')
	await journey.seesResult()
})

test('what is kept outlasts the page, follows its changes, is renamed and is deleted', async () => {
	const journey = await openJourney({ at: linkTo(ownGuardsLead) })
	const { page } = journey
	await journey.seesResult()
	const told = await answerOn(page)
	await openTool(journey)
	expect(await stored(page)).toEqual([])
	await keepIt(journey)
	await isSound(page)

	await journey.change('failure')
	await journey.answer('failure', 'failed')
	await journey.seesResult()
	await page.getByText(keep.isKept).waitFor()
	await keepsFailure(page, 'failed')
	await journey.change('failure')
	await journey.answer('failure', 'notYet')
	await journey.seesResult()
	await keepsFailure(page, 'notYet')

	await page.goto(`${siteUrl}${here}`)
	await page.reload()
	const fields = fieldsOn(page)
	await fields.open('Embassy').click()
	await journey.seesResult()
	expect(await answerOn(page)).toBe(told)

	await page.goto(`${siteUrl}${here}`)
	await page.reload()
	await page.getByRole('button', { name: kept.rename }).click()
	await page.getByLabel(kept.newName).fill(hostile)
	await isSound(page)
	await page.getByRole('button', { name: kept.takeName }).click()
	await eventually(() => fields.names.allTextContents()).toEqual([hostile])
	expect(await fields.names.locator('img, script').count()).toBe(0)
	await page.getByRole('button', { name: kept.delete }).first().click()
	await isSound(page)
	await page.getByRole('button', { name: kept.confirmDelete }).click()
	await page.getByText(kept.none).waitFor()
	await isSound(page)
})

test('two pages that keep at once lose nothing, and each list shows both', async () => {
	const one = await openJourney({ at: linkTo(ownGuardsLead) })
	const otherPage = await one.page.context().newPage()
	await otherPage.goto(siteUrl + linkTo({ ...ownGuardsLead, failure: 'failed' }))
	const pages = [one.page, otherPage]
	for (const page of pages) {
		await page.getByRole('button', { name: deskLabels.tools.save, exact: true }).click()
		await page.getByRole('checkbox', { name: keep.label }).waitFor()
	}
	await Promise.all(pages.map((page) => page.getByRole('checkbox', { name: keep.label }).check()))
	for (const page of pages) {
		await page.getByText(keep.on).waitFor()
		await page.getByRole('link', { name: save.open, exact: true }).click()
		await eventually(() => fieldsOn(page).items.count()).toBe(2)
	}
	await otherPage.getByRole('button', { name: kept.wipe, exact: true }).click()
	await otherPage.getByRole('button', { name: kept.confirmWipe, exact: true }).click()
	await one.page.getByText(kept.none).waitFor()
})

test('a browser that refuses or has no room says so, and the answer stays', async () => {
	for (const [name, sentence] of [
		['SecurityError', recordLabels.storage.refused],
		['QuotaExceededError', recordLabels.storage.full],
	] as const) {
		const journey = await openJourney({ at: linkTo(ownGuardsLead) })
		await journey.seesResult()
		const told = await answerOn(journey.page)
		await journey.page.evaluate((fault) => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('', fault)
			}
		}, name)
		await openTool(journey)
		await journey.page.getByRole('checkbox', { name: keep.label }).click()
		await journey.page.getByText(sentence).waitFor()
		expect(await journey.page.getByRole('checkbox', { name: keep.label }).isChecked()).toBe(false)
		await isSound(journey.page)
		expect(await answerOn(journey.page)).toBe(told)
	}
})
