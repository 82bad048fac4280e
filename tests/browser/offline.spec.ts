import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { offlineLabels as words } from '#content/interface-offline.ts'
import { notKnown } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { workerOf } from '#src/commands/offline-plugin.mjs'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { newContext } from './support/browser.ts'
import {
	compares,
	copiesTheAnswer,
	fillsInTheSheet,
	namesStates,
	opensFile,
	prints,
	saves,
	searches,
	unfoldsTheMap,
} from './support/errands.ts'
import { eventually, hasFocus, labelOf, questionOf } from './support/journey.ts'
import { builtSite, changingSite, type Instead, newerBuild, newerMark, presentBuild } from './support/offline-site.ts'
import { refusalsIn } from './support/refusals.ts'
import { fits } from './support/show.ts'

const onTheWay = `${linkTo({ missionKind: 'embassy', consent: 'accepted' })}&at=relations`
const answer = linkTo(ownGuardsLead)
const asked = questionOf('relations').prompt

const seesHeading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const seesAnswer = (page: Page) => page.locator('[data-section="sources"]').waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** A window in which workers are let be. */
const openWindow = (site: string) =>
	newContext({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } }, site)

/** Opens a place by loading it anew. */
async function open(page: Page, address: string) {
	await page.goto('about:blank')
	await page.goto(address)
}

/** Until the browser keeps the whole program and answers from it. */
const isKept = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready
		if (navigator.serviceWorker.controller === null)
			await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
	})

async function visit(site: string, at = '') {
	const context = await openWindow(site)
	const refused = await refusalsIn(context)
	const page = await context.newPage()
	await page.goto(site + at)
	await isKept(page)
	return { context, page, refused }
}

/** The address and the bytes of all that any cache holds, and the names of the caches. */
const keptIn = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys()
		const files: [string, string][] = []
		for (const name of names) {
			const cache = await caches.open(name)
			for (const request of await cache.keys()) {
				const bytes = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? [])
				files.push([request.url, Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')])
			}
		}
		return { names, files }
	})

test('the worker knows every file that the program asks for, by the bytes that are served', () => {
	expect(readFileSync(`${builtSite}sw.js`, 'utf8')).toBe(workerOf(presentBuild()))
	const known = new Set(presentBuild().files.map(([path]) => (path === './' ? 'index.html' : path)))
	const others = readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !known.has(path) && path !== 'assets')
	expect(others.filter((path) => path !== 'checksums.txt').sort()).toEqual([
		'404.css',
		'404.html',
		'_headers',
		'licences.txt',
		'preview.png',
		'social.png',
		'sw.js',
	])
})

test('can be installed, under the name and in the words of the site', async () => {
	const site = await changingSite()
	const { context, page } = await visit(site.url)
	const devtools = await context.newCDPSession(page)
	const { url, data = '', errors } = await devtools.send('Page.getAppManifest')
	expect({ url, errors }).toEqual({ url: `${site.url}manifest.webmanifest`, errors: [] })
	expect(JSON.parse(data)).toMatchObject({
		name: labels.product,
		description: labels.tagline,
		lang: labels.language,
		start_url: './',
	})
	expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
})

describe('after one visit', () => {
	test('all of it works without a connection', async () => {
		const site = await changingSite()
		const { context, page, refused } = await visit(site.url)
		await context.grantPermissions(['clipboard-write'])
		site.stop()
		await context.setOffline(true)

		await page.reload()
		await seesHeading(page, about.title)
		await open(page, `${site.url}index.html${onTheWay}`)
		await seesHeading(page, asked)
		await page.reload()
		await seesHeading(page, asked)
		await open(page, site.url + answer)
		await seesAnswer(page)
		await prints(page)
		await fillsInTheSheet(page, 'Without a connection')
		expect((await page.pdf()).length).toBeGreaterThan(10_000)
		const file = await saves(page)
		await copiesTheAnswer(page)
		await opensFile(page, file)
		await namesStates(page)
		await compares(page, codeOf(resultOf(ownGuardsLead).steps, __CONTENT_VERSION__))

		await open(page, site.url + linkTo({ ...ownGuardsLead, threat: notKnown }))
		await page.locator('.answer.varied').waitFor()
		await open(page, `${site.url}#page=glossary`)
		await page.locator('.reference h1').waitFor()
		await searches(page)
		await unfoldsTheMap(page)
		expect(refused).toEqual([])
	})

	test('the page that was open goes on without a connection, before it is loaded again', async () => {
		const site = await changingSite()
		const { context, page, refused } = await visit(site.url, onTheWay)
		site.stop()
		await context.setOffline(true)
		await page.getByRole('link', { name: labels.footer.map, exact: true }).click()
		await page.locator('.map-outline').waitFor()
		expect(refused).toEqual([])
	})

	test('the browser keeps the files of the program, byte for byte, and nothing else', async () => {
		const site = await changingSite()
		const { page } = await visit(site.url, onTheWay)
		await page.getByRole('radio', { name: labelOf('relations', 'working'), exact: true }).check()
		await press(page, labels.actions.continue)
		await open(page, `${site.url}?again${answer}&receiving=KEN&sending=FRA`)
		await seesAnswer(page)

		const { names, files } = await keptIn(page)
		const { id, files: built } = presentBuild()
		expect(names).toEqual([`special-duty ${site.url} ${id}`])
		const expected = built.map(([path]) => [
			new URL(path, site.url).href,
			readFileSync(builtSite + (path === './' ? 'index.html' : path)).toString('hex'),
		])
		expect(new Map(files as [string, string][])).toEqual(new Map(expected as [string, string][]))
		expect(files.length).toBe(expected.length)
		expect(files.filter(([url]) => /[?#=]|KEN|FRA/.test(url))).toEqual([])
	})
})

describe('a newer version', () => {
	const newer = {
		version: 'fedcba987654',
		parts: { ...__CONTENT_PARTS__, treaties: 'another', warnings: 'another' },
	}
	const noticeOn = (page: Page) => page.getByRole('region', { name: words.heading, exact: true })
	const unfoldNotice = async (page: Page) => {
		await page.locator('.update summary').click()
		await page.locator('.update details[open]').waitFor()
	}
	const loadIt = async (page: Page) => {
		await unfoldNotice(page)
		await press(page, words.load)
		await page.locator(`html[${newerMark}]`).waitFor({ state: 'attached' })
	}
	const isNewer = (page: Page) => page.locator(`html[${newerMark}]`).count()

	/** A person who is at a question when the newer version is there. */
	async function meets(instead: Instead) {
		const site = await changingSite()
		const visited = await visit(site.url, onTheWay)
		site.serve(instead)
		await visited.page.reload()
		await noticeOn(visited.page).waitFor()
		return { site, ...visited }
	}

	test('is offered, says what it changes, and comes when it is asked for', async () => {
		const { page } = await meets(newerBuild(newer))
		await unfoldNotice(page)
		const told = await noticeOn(page).innerText()
		expect(told).toContain(words.content(__CONTENT_VERSION__, newer.version))
		expect(told).toContain(words.changed(labels.list([words.parts.warnings, words.parts.treaties])))
		expect(await isNewer(page)).toBe(0)

		await page.getByRole('radio', { name: labelOf('relations', 'working'), exact: true }).check()
		await press(page, labels.actions.continue)
		await seesHeading(page, questionOf('setting').prompt)
		await page.reload()
		await seesHeading(page, questionOf('setting').prompt)
		expect(await isNewer(page)).toBe(0)

		const here = page.url()
		await noticeOn(page).waitFor()
		await loadIt(page)
		await seesHeading(page, questionOf('setting').prompt)
		expect(page.url()).toBe(here)
		await page.getByRole('button', { name: labels.answers.change(questionOf('relations').short) }).waitFor()
	})

	test('can be left for later: the notice goes, and the focus stays on the page', async () => {
		const { page } = await meets(newerBuild(newer))
		await press(page, words.notNow)
		await noticeOn(page).waitFor({ state: 'detached' })
		await hasFocus(page.locator('main'))
		expect(await isNewer(page)).toBe(0)
		await page.reload()
		await noticeOn(page).waitFor()
	})

	test('comes by itself once every page is closed', async () => {
		const { site, context, page } = await meets(newerBuild(newer))
		await page.close()
		await eventually(async () => {
			const next = await context.newPage()
			await next.goto(site.url + onTheWay)
			const found = await isNewer(next)
			await next.close()
			return found
		}).toBe(1)
	})

	test('leaves another page alone that is open: it is not loaded again, and finds its own files', async () => {
		const isOfMap = (path: string) => path.startsWith('assets/map-page-')
		const { site, context, page } = await meets(newerBuild(newer, isOfMap))
		const other = await context.newPage()
		await other.goto(site.url + onTheWay)
		await noticeOn(other).waitFor()
		await loadIt(page)

		await seesHeading(other, asked)
		expect(await isNewer(other)).toBe(0)
		await other.getByRole('link', { name: labels.footer.map, exact: true }).click()
		await other.locator('.map-outline').waitFor()
		await loadIt(other)
	})

	test('is offered soundly: low in view while it is folded, at 320 and 1280 px, with focus in view, and not on paper', async () => {
		const { page } = await meets(newerBuild(newer))
		const isSound = async (width: number) => {
			await page.setViewportSize({ width, height: 900 })
			await fits(page)
			expect(await axe(page), `${width} px`).toEqual([])
			const pressed = noticeOn(page).locator('summary, button:visible')
			for (const one of await pressed.all()) expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
			const box = await page.locator('.update').boundingBox()
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
			for (const radio of await page.getByRole('radio').all()) {
				await radio.focus()
				const [low = 0, top = 0] = await page.evaluate(() => [
					document.activeElement?.getBoundingClientRect().bottom,
					document.querySelector('.update')?.getBoundingClientRect().top,
				])
				expect(low).toBeLessThanOrEqual(top)
			}
		}
		for (const width of [320, 1280]) {
			await isSound(width)
			const box = await page.locator('.update').boundingBox()
			expect(box?.height).toBeLessThan(100)
		}
		await unfoldNotice(page)
		for (const width of [320, 1280]) await isSound(width)
		await page.emulateMedia({ media: 'print' })
		expect(await noticeOn(page).isVisible()).toBe(false)
	})
})

describe('where the browser cannot keep the program', () => {
	const [lastFile = ''] = presentBuild()
		.files.map(([path]) => path)
		.slice(-1)

	test.each<{ name: string; path: string; given: string | number }>([
		{ name: 'there is no worker', path: 'sw.js', given: 404 },
		{ name: 'the server fails', path: 'sw.js', given: 500 },
		{ name: 'the worker is not a script', path: 'sw.js', given: 'const' },
		{ name: 'a file is missing', path: lastFile, given: 404 },
		{ name: 'a file is not the one that was built', path: lastFile, given: '{}' },
	])('the site works all the same: $name', async ({ path, given }) => {
		const site = await changingSite({ [path]: given })
		const context = await openWindow(site.url)
		// The browser itself reports what it could not fetch.
		context.removeAllListeners('console')
		const page = await context.newPage()
		await page.goto(site.url + onTheWay)
		await eventually(() => site.asked).toContain(path)
		await eventually(() => page.evaluate(async () => await navigator.serviceWorker.getRegistration())).toBe(undefined)
		await seesHeading(page, asked)
		await open(page, site.url + answer)
		await seesAnswer(page)
	})
})

test('under the policy, no other address of a script can be made', async () => {
	const site = await changingSite()
	const { context, page } = await visit(site.url)
	// The browser reports each refusal.
	context.removeAllListeners('console')
	const made = await page.evaluate(() => {
		const { trustedTypes } = globalThis as never as {
			trustedTypes: { createPolicy(name: string, rules: object): unknown }
		}
		return ['special-duty-worker', 'another'].filter((name) => {
			try {
				return trustedTypes.createPolicy(name, { createScriptURL: (asked: string) => asked })
			} catch {
				return false
			}
		})
	})
	expect(made).toEqual([])
})
