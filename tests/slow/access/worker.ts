import type { Browser, BrowserContext, Page } from 'playwright-core'
import { damagedText, type Finding, look } from '#tests/browser/support/engines.ts'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { openWindow, type SettingId, settings } from '#tests/browser/support/settings.ts'
import { fits, seesPlace, unfold } from '#tests/browser/support/show.ts'
import type { Check, Job, Look } from './job.ts'

const [site = ''] = process.argv.slice(2)
const found = await findBrowser()
let browser: Browser | undefined

async function textOf(page: Page): Promise<Finding[]> {
	const findings = (await damagedText(page)).map((place) => ({ rule: 'text', says: 'damaged', place }))
	const tooWide = await fits(page).then(
		() => [],
		({ message }: Error) => [{ rule: 'width', says: message, place: 'html' }],
	)
	return [...findings, ...tooWide]
}

async function run(check: Check, page: Page): Promise<Pick<Look, 'failed' | 'excepted'>> {
	if (check === 'text') return { failed: await textOf(page), excepted: 0 }
	const { failed, excepted } = await look(check, page)
	return { failed, excepted: excepted.length }
}

async function lookIn(context: BrowserContext, setting: SettingId, { place, checks }: Job): Promise<Look[]> {
	context.setDefaultTimeout(60_000)
	// What the loader of this script adds to functions, and a browser does not know.
	await context.addInitScript('globalThis.__name ??= (value) => value')
	const page = await context.newPage()
	await page.goto(site + place.at)
	await seesPlace(page, place)
	await unfold(page)
	await settings[setting].prepare?.(page)
	const looks: Look[] = []
	for (const check of checks) {
		// Paper is laid out by the print itself; a window that shows its styles says nothing of it.
		if (check === 'text' && setting === 'print') continue
		const from = Date.now()
		const found = await run(check, page)
		looks.push({ place, setting, check, ...found, milliseconds: Date.now() - from })
	}
	return looks
}

async function perform(job: Job): Promise<Look[]> {
	if (!browser?.isConnected()) browser = await launch(found)
	const looks: Look[] = []
	for (const setting of job.settings) {
		const context = await openWindow(browser, setting)
		try {
			looks.push(...(await lookIn(context, setting, job)))
		} finally {
			await context.close().catch(() => undefined)
		}
	}
	return looks
}

process.on('message', async (job: Job) => {
	try {
		process.send?.({ looks: await perform(job) })
	} catch (error) {
		await browser?.close().catch(() => undefined)
		process.send?.({ error: String(error) })
	}
})
process.on('disconnect', async () => {
	await browser?.close()
	process.exit()
})
process.send?.({ ready: browser === undefined })
