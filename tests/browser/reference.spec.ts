import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { answerLink } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { hasFocus, openJourney } from './support/journey.ts'
import { fits } from './support/show.ts'

const widths = [320, 1280] as const
const { cases, nav, search, pages } = referenceLabels

const quietEmbassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const

async function isSound(page: Page) {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 })
		await fits(page)
		expect(await axe(page), `at ${width} px`).toEqual([])
	}
}

const seesPage = (page: Page) => page.locator('.reference h1').waitFor()

test('a page that does not exist', async () => {
	const page = await openPage({ at: '#page=elsewhere' })
	await seesPage(page)
	await isSound(page)
})

test('a list of parties, unfolded, and a name in it', async () => {
	const page = await openPage({ at: '#page=treaty&id=VCDR&at=parties' })
	const last = page.locator('.party-name').getByText('Zimbabwe', { exact: true })
	await page.getByRole('button', { name: /^Show all \d+ parties$/ }).press('Enter')
	await last.waitFor()
	await isSound(page)
	await page.getByRole('searchbox').fill('congo')
	await page.getByRole('status').getByText('“congo”').waitFor()
	await last.waitFor({ state: 'hidden' })
	await page.emulateMedia({ media: 'print' })
	await last.waitFor()
})

test('a case before and after its answer is revealed', async () => {
	const page = await openPage({ at: '#page=case&id=tehranEmbassy' })
	await seesPage(page)
	await isSound(page)
	const choice = page.getByRole('radio').first()
	await choice.focus()
	await page.keyboard.press('Space')
	await page.getByRole('button', { name: cases.reveal }).press('Enter')
	await hasFocus(page.getByRole('heading', { name: cases.compare }))
	await isSound(page)
	await page.getByRole('link', { name: cases.open }).first().click()
	await page.getByRole('heading', { level: 1, name: /^The answer: / }).waitFor()
	await page.goBack()
	await seesPage(page)
})

test('a sheet without answers and a key with them', async () => {
	const page = await openPage({ at: '#page=case&id=nisourSquare' })
	await page.evaluate(() => {
		globalThis.print = () => undefined
	})
	await seesPage(page)
	const found = page.getByRole('heading', { name: cases.found })
	const predict = page.getByRole('heading', { name: cases.predict })
	await page.getByRole('button', { name: cases.reveal }).click()
	await page.getByRole('button', { name: cases.printSheet }).click()
	await page.emulateMedia({ media: 'print' })
	expect([await found.isVisible(), await predict.isVisible()]).toEqual([false, true])
	await page.emulateMedia({ media: 'screen' })
	await page.getByRole('button', { name: cases.printKey }).click()
	await page.emulateMedia({ media: 'print' })
	expect([await found.isVisible(), await predict.isVisible()]).toEqual([true, false])
	await page.evaluate(() => dispatchEvent(new Event('afterprint')))
	await predict.waitFor()
})

test('the search, with the keyboard, and Back to its results', async () => {
	const page = await openPage({ at: '#page=reference' })
	await seesPage(page)
	await page.getByRole('searchbox').focus()
	await page.keyboard.type('honorary consul')
	await page
		.getByRole('status')
		.getByText(/results? for/)
		.waitFor()
	await isSound(page)
	const first = page.getByRole('region', { name: search.results }).getByRole('link').first()
	const name = await first.innerText()
	await first.press('Enter')
	await page
		.getByRole('heading', { level: 1 })
		.getByText(pages.reference.title, { exact: true })
		.waitFor({ state: 'detached' })
	await page.goBack()
	await page.getByRole('region', { name: search.results }).getByRole('link', { name, exact: true }).first().waitFor()
	await page.getByRole('searchbox').fill('xyzzyplugh')
	await page.getByText(search.none('xyzzyplugh')).waitFor()
	await isSound(page)
})

test('from the answer to a provision and back, also after a reload', async () => {
	const journey = await openJourney({ at: answerLink(quietEmbassy) })
	const { page } = journey
	await journey.seesResult()
	await journey.button(answerLabels.result.sources.heading).last().click()
	await page.locator('[data-source="VCDR-22(2)"] a').first().click()
	await hasFocus(page.locator('[data-anchor="VCDR-22(2)"]'))
	await journey.seesHash(`${answerLink(quietEmbassy)}&page=treaty&id=VCDR&at=VCDR-22(2)`)
	await page.reload()
	await hasFocus(page.locator('[data-anchor="VCDR-22(2)"]'))
	await page.getByRole('link', { name: nav.answers }).click()
	await journey.seesResult()
	await page.goBack()
	await seesPage(page)
	await page.goBack()
	await journey.seesResult()
})

test('the words of a question, in place', async () => {
	const journey = await openJourney({ at: '#missionKind=embassy&at=consent' })
	const { page } = journey
	await journey.choose('consent', 'accepted')
	await journey.button(labels.words.question).press('Enter')
	await page.locator('.word-list').waitFor()
	await isSound(page)
	await journey.seesChosen('consent', 'accepted')
	await journey.continue()
	await journey.seesQuestion('relations')
})
