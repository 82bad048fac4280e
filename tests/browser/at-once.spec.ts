import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { questions } from '#content/questions.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { newContext, siteUrl } from './support/browser.ts'
import { seesAnswer } from './support/show.ts'

const firstQuestion = '#at=missionKind'
const { missionKind } = questions
const programs = /\/assets\/.*\.js$/
const wordsOfQuestions = /\/assets\/rest-.*\.js$/

async function pageIn(options?: BrowserContextOptions): Promise<Page> {
	const context = await newContext(options)
	return context.newPage()
}

/** Keeps the program back until it is let go. */
async function held(page: Page, files = programs): Promise<() => void> {
	let release = () => {}
	const isFree = new Promise<void>((resolve) => {
		release = resolve
	})
	await page.route(files, async (route) => {
		await isFree
		await route.continue()
	})
	return release
}

const painted = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

/** How far what a person looks at has moved by itself. */
const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(globalThis, { shifts: 0 })
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				Object.assign(globalThis, { shifts: shifts() + (entry as never as { value: number }).value })
		}).observe({ type: 'layout-shift', buffered: true })
		const shifts = () => (globalThis as never as { shifts: number }).shifts
	})
const shiftsOn = (page: Page) => page.evaluate(() => (globalThis as never as { shifts: number }).shifts)

test('with scripts off, the start page is there and leads to the first question', async () => {
	const page = await pageIn({ javaScriptEnabled: false })
	await page.goto(siteUrl)
	await page.getByRole('heading', { level: 1, name: about.title }).waitFor()
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
	await page.getByRole('link', { name: labels.actions.start, exact: true }).click()
	await page.getByRole('heading', { level: 1, name: missionKind.prompt }).waitFor()
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
	expect(await page.getByRole('radio').count()).toBe(Object.keys(missionKind.options).length)
})

test('with scripts off, an answer can be chosen, and no form is sent to anybody', async () => {
	const page = await pageIn({ javaScriptEnabled: false })
	await page.goto(siteUrl + firstQuestion)
	const embassy = page.getByRole('radio', { name: missionKind.options.embassy.label, exact: true })
	await embassy.check()
	const asked: string[] = []
	page.on('request', (request) => asked.push(request.url()))
	await page.getByRole('button', { name: labels.actions.continue, exact: true }).click()
	await embassy.press('Enter')
	expect(page.url()).toBe(siteUrl + firstQuestion)
	expect(await embassy.isChecked()).toBe(true)
	expect(asked).toEqual([])
})

test.each(['', firstQuestion])(
	'at "%s" the page is painted before any script has come, and then nothing moves',
	async (at) => {
		const page = await pageIn()
		const release = await held(page)
		await watchShifts(page)
		await page.goto(siteUrl + at, { waitUntil: 'commit' })
		await painted(page)
		const heading = page.getByRole('heading', { level: 1 })
		expect(await heading.innerText()).toBe(at === '' ? about.title : missionKind.prompt)
		const before = await heading.boundingBox()
		release()
		await page.waitForFunction(() => document.querySelector('[data-prerendered]') === null)
		expect(await heading.boundingBox()).toEqual(before)
		expect(await shiftsOn(page)).toBe(0)
	},
)

test('what was chosen before the script came stays chosen, and goes on with it', async () => {
	const page = await pageIn()
	const release = await held(page)
	await page.goto(siteUrl + firstQuestion, { waitUntil: 'commit' })
	const embassy = page.getByRole('radio', { name: missionKind.options.embassy.label, exact: true })
	await embassy.check()
	release()
	await page.waitForFunction(() => document.querySelector('[data-prerendered]') === null)
	expect(await embassy.isChecked()).toBe(true)
	await page.getByRole('button', { name: labels.actions.continue, exact: true }).click()
	await page.getByRole('heading', { level: 1, name: questions.consent.prompt }).waitFor()
})

test('a link to an answer shows neither the start page nor a question before the answer', async () => {
	const page = await pageIn()
	const release = await held(page)
	await page.goto(siteUrl + linkTo(ownGuardsLead), { waitUntil: 'commit' })
	await painted(page)
	await page.getByText(labels.product, { exact: true }).filter({ visible: true }).waitFor()
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
	expect(await page.getByRole('radio').count()).toBe(0)
	release()
	await seesAnswer(page, linkTo(ownGuardsLead))
})

test.each([390, 1280])(
	'at a later question in a window of %i px nothing in view moves while the rest comes',
	async (width) => {
		const page = await pageIn({ viewport: { width, height: 800 } })
		const release = await held(page, wordsOfQuestions)
		await watchShifts(page)
		await page.goto(`${siteUrl}${linkTo({ missionKind: 'embassy' })}&at=consent`)
		await page.getByRole('heading', { level: 1, name: labels.question.loading.title }).waitFor()
		await painted(page)
		release()
		await page.getByRole('heading', { level: 1, name: questions.consent.prompt }).waitFor()
		await page.locator('.narrowing').waitFor({ state: 'attached' })
		await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
		expect(await shiftsOn(page)).toBe(0)
	},
)
