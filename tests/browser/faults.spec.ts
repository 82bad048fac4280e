import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { scriptLabels } from '#content/interface-script.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { questions } from '#content/questions.ts'
import { lawAsOf } from '#content/version.ts'
import { dateWords } from '#src/result/dates.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { newContext, siteUrl } from './support/browser.ts'
import { actions, eventually, hasFocus, openJourney } from './support/journey.ts'
import { builtSite, changingSite, newerBuild, newerMark } from './support/offline-site.ts'
import { fits, follow, seesAnswer } from './support/show.ts'

const firstQuestion = '#at=missionKind'
const answer = linkTo(ownGuardsLead)
const failed = linkTo({ ...ownGuardsLead, failure: 'failed' })
const { missionKind } = questions
const { about: aboutWords } = answerLabels.result

const hour = 60 * 60 * 1000

describe('where the script is refused on the way', () => {
	const late = (page: Page) => page.getByRole('alert').filter({ hasText: scriptLabels.late })

	/** A browser that runs scripts and gets none of those with this address. */
	async function without(files: string, at: string, { width = 1280, height = 800 } = {}) {
		const context = await newContext({ viewport: { width, height } })
		// The browser itself reports what it could not fetch.
		context.removeAllListeners('console')
		await context.route(files, (route) => route.abort())
		const page = await context.newPage()
		await page.clock.install()
		await page.goto(siteUrl + at)
		return page
	}

	const soon = (page: Page) => page.evaluate(() => document.getAnimations().map((one) => one.finish()))

	test('the page can be read, an answer can be chosen, and after a while it says what is missing', async () => {
		const page = await without('**/*.js', '')
		await page.getByRole('heading', { level: 1, name: about.title }).waitFor()
		expect(await late(page).count()).toBe(0)
		await page.getByRole('link', { name: actions.start, exact: true }).click()
		const embassy = page.getByRole('radio', { name: missionKind.options.embassy.label, exact: true })
		const before = await embassy.boundingBox()
		await soon(page)
		await late(page).waitFor()
		expect(await embassy.boundingBox()).toEqual(before)
		await embassy.check()
		await page.getByRole('button', { name: actions.continue, exact: true }).click()
		expect(await embassy.isChecked()).toBe(true)
	})

	test('what it says is sound at 320 and 1280 px', async () => {
		const page = await without('**/*.js', '')
		await soon(page)
		await late(page).waitFor()
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 })
			await fits(page)
			expect(await axe(page)).toEqual([])
		}
	})

	test('a window so low that it would cover the page has it at the end', async () => {
		const page = await without('**/*.js', '', { width: 320, height: 256 })
		await soon(page)
		const [notice, footer] = [await late(page).boundingBox(), await page.getByRole('contentinfo').first().boundingBox()]
		expect(notice?.y).toBeGreaterThan(footer?.y ?? Number.POSITIVE_INFINITY)
	})

	test('a link to an answer says so too, and keeps the answers', async () => {
		const page = await without('**/assets/*.js', answer)
		await soon(page)
		await late(page).waitFor()
		expect(new URL(page.url()).hash).toBe(answer)
	})

	test.each(['**/before.js', '**/assets/first-*.css'])('all goes on without %s, and nothing is said', async (file) => {
		const page = await without(file, firstQuestion)
		await page.getByRole('radio', { name: missionKind.options.embassy.label, exact: true }).check()
		await page.getByRole('button', { name: actions.continue, exact: true }).click()
		await page.getByRole('heading', { level: 1, name: questions.consent.prompt }).waitFor()
		expect(await page.getByText(scriptLabels.late).count()).toBe(0)
		await follow(page, answer)
		await seesAnswer(page, answer)
	})

	test('where scripts are turned off, that is said at once, and nothing of waiting', async () => {
		const context = await newContext()
		const around = new URL('around', siteUrl).href
		const body = '<iframe sandbox="allow-same-origin" src="./"></iframe>'
		await context.route(around, (route) => route.fulfill({ contentType: 'text/html', body }))
		// It may not be framed otherwise, and only a frame can be without scripts and still be looked into.
		await context.route(siteUrl, async (route) => {
			const response = await route.fetch()
			await route.fulfill({ response, headers: { 'content-type': 'text/html' } })
		})
		// The browser reports the scripts that it does not run.
		context.removeAllListeners('console')
		const page = await context.newPage()
		await page.goto(around)
		const seen = () =>
			page.evaluate(() => {
				const inside = document.querySelector('iframe')?.contentDocument
				const told = inside?.querySelector('noscript p')
				const late = inside?.querySelector('.late')
				return told && late && { told: told.textContent, late: getComputedStyle(late).display }
			})
		await eventually(seen).toEqual({ told: scriptLabels.off, late: 'none' })
	})
})

describe('where workers or what they keep are broken', () => {
	/** Before any script of the page. */
	const faults: Readonly<Record<string, () => void>> = {
		'the browser has no workers': () => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
		},
		'the browser refuses them': () => {
			const refuse = () => Promise.reject(new DOMException('', 'SecurityError'))
			if ('serviceWorker' in navigator) Object.assign(navigator.serviceWorker, { register: refuse })
		},
	}

	test.each(Object.keys(faults))('the site works all the same: %s', async (name) => {
		const context = await newContext({ serviceWorkers: 'allow' })
		await context.addInitScript(faults[name] ?? (() => undefined))
		const page = await context.newPage()
		await page.goto(siteUrl + answer, { waitUntil: 'load' })
		await seesAnswer(page, answer)
		expect(await page.getByRole('alert').count()).toBe(0)
	})

	/** Stands before the worker’s own text. */
	const brokenWorkers = {
		'the worker cannot read what it kept': `
			const refuse = () => {
				CacheStorage.prototype.open = CacheStorage.prototype.match = () => Promise.reject(new Error('refused'))
			}
			if (registration.active) refuse()
			addEventListener('activate', refuse)`,
		'the worker throws whenever something is asked for, and what was kept is gone': `
			addEventListener('fetch', () => { throw new Error('broken') })
			const forget = async () => { for (const name of await caches.keys()) await caches.delete(name) }
			addEventListener('activate', (event) => event.waitUntil(forget()))`,
	}

	test.each(Object.entries(brokenWorkers))('the network answers instead: %s', async (_, before) => {
		const site = await changingSite({ 'sw.js': `${before}\n${readFileSync(`${builtSite}sw.js`, 'utf8')}` })
		const context = await newContext({ serviceWorkers: 'allow' }, site.url)
		// The browser reports what a worker throws.
		context.removeAllListeners('console')
		context.removeAllListeners('weberror')
		const page = await context.newPage()
		await page.goto(site.url)
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready
			if (navigator.serviceWorker.controller === null)
				await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
		})
		await page.goto('about:blank')
		await page.goto(site.url + answer)
		await seesAnswer(page, answer)
		expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
	})
})

/** What a person has before them, but for the time of day. */
const standing = (page: Page) =>
	page.evaluate(() => ({
		address: location.href,
		title: document.title,
		focus: document.activeElement?.textContent,
		scrolled: scrollY,
		shown: document.querySelector<HTMLElement>('main')?.innerText.replaceAll(/\d{1,2} \w+ \d{4}.*|\d{2}:\d{2}.*/g, ''),
		filledIn: [...document.querySelectorAll('input, textarea')].map((field) => {
			const { checked, value } = field as HTMLInputElement
			return `${checked} ${value}`
		}),
		folds: [...document.querySelectorAll('[aria-expanded]')].map((fold) => fold.getAttribute('aria-expanded')),
	}))

/** An answer on which a person has worked: a part unfolded, something written. */
async function workedOn(page: Page) {
	await seesAnswer(page, answer)
	await page.locator('.parts .fold').first().click()
	await page.getByRole('button', { name: deskLabels.tools.paper, exact: true }).click()
	await page.getByLabel(sheetLabels.fields.title.label, { exact: true }).fill('Not yet saved')
}

const madeOn = (page: Page) =>
	page.locator('[data-section="about"] dt').filter({ hasText: aboutWords.made }).locator('+ dd').innerText()

test('where printing is cancelled, the page is as it was, whatever of it the browser tells the page', async () => {
	const { page, button } = await openJourney({ at: answer })
	await workedOn(page)
	const print = button(actions.print)
	await print.focus()
	const then = await standing(page)
	for (const told of [['beforeprint', 'afterprint'], ['beforeprint'], []]) {
		const asked = await page.evaluateHandle((events) => {
			const seen = { times: 0 }
			globalThis.print = () => {
				seen.times++
				for (const event of events) dispatchEvent(new Event(event))
			}
			return seen
		}, told)
		await page.keyboard.press('Enter')
		expect(await asked.jsonValue()).toEqual({ times: 1 })
		await hasFocus(print)
		expect(await standing(page)).toEqual(then)
	}
})

describe('where the clock is wrong', () => {
	const note = aboutWords.clockBehind(dateWords(lawAsOf))

	test.each([
		['1970-01-02T12:00:00Z', '2 January 1970', 1],
		['2099-12-30T12:00:00Z', '30 December 2099', 0],
	])(
		'the time is that of the device, and a date before that of the law is said to be false: %s',
		async (now, day, count) => {
			const context = await newContext()
			const page = await context.newPage()
			await page.clock.setFixedTime(now)
			await page.goto(siteUrl + answer)
			await seesAnswer(page, answer)
			expect(await page.getByText(note).count()).toBe(count)
			expect(await madeOn(page)).toContain(day)
			await page.emulateMedia({ media: 'print' })
			const head = await page.locator('.paper-head').innerText()
			expect(head).toContain(day)
			expect(head).toContain(dateWords(lawAsOf))
			expect(await page.getByText(note).filter({ visible: true }).count()).toBe(count)
		},
	)
})

test('two tabs with other answers leave each other alone', async () => {
	const one = await openJourney({ at: answer })
	await one.seesResult()
	const other = await one.page.context().newPage()
	await other.goto(siteUrl + failed)
	await seesAnswer(other, failed)
	await one.change('failure')
	await one.seesQuestion('failure')
	await other.reload()
	await seesAnswer(other, failed)
	await one.page.reload()
	await one.seesChosen('failure', 'notYet')
})

test('after a day without a hand on it, with a newer version out, all stands as it was left, and is printed with the hour of printing', async () => {
	const site = await changingSite()
	const context = await newContext({ serviceWorkers: 'allow' }, site.url)
	const page = await context.newPage()
	const opened = Date.parse(`${lawAsOf}T09:30:00Z`)
	await page.clock.install({ time: opened })
	await page.goto(site.url + answer)
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
	await workedOn(page)
	const then = await standing(page)
	const made = await madeOn(page)

	site.serve(newerBuild({ version: 'fedcba987654', parts: __CONTENT_PARTS__ }))
	await page.clock.fastForward(24 * hour)
	expect(await standing(page)).toEqual(then)
	expect(await madeOn(page)).toBe(made)
	expect(await page.locator(`html[${newerMark}]`).count()).toBe(0)

	await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
	await eventually(() => madeOn(page)).toContain(dateWords(new Date(opened + 24 * hour).toISOString().slice(0, 10)))
	expect(await standing(page)).toEqual(then)
	await page.getByRole('button', { name: labels.actions.back, exact: true }).click()
	await page.getByRole('heading', { level: 1, name: questions.failure.prompt }).waitFor()
})
