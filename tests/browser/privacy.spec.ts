import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cases } from '#content/cases.ts'
import { labels } from '#content/interface.ts'
import { notKnown } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { headers, metaPolicy, permissions } from '#src/commands/headers.mjs'
import { headersFile } from '#src/commands/headers-plugin.mjs'
import { ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import {
	kinds,
	type Place,
	recordPlaces,
	referencePlaces,
	revealedPlaces,
	variedPlaces,
} from '#tests/support/places.ts'
import { version } from '#tests/support/version.ts'
import { coveringWays, linkTo, wayToEveryPair } from '#tests/support/ways.ts'
import { newContext, openPage, siteUrl } from './support/browser.ts'
import {
	compares,
	copiesTheAnswer,
	copiesTheLink,
	fillsInTheSheet,
	namesStates,
	opensFile,
	prints,
	saves,
	searches,
	unfoldsTheMap,
} from './support/errands.ts'
import { eventually, hasFocus, keyboardOf, openJourney } from './support/journey.ts'
import { recordingServer } from './support/recording-server.ts'
import { refusalsIn } from './support/refusals.ts'
import { follow, seesPlace, unfold } from './support/show.ts'

const covering = coveringWays(wayToEveryPair())
/** JOURNEYS=all goes every one of them. */
const ways = process.env.JOURNEYS === 'all' ? covering : covering.filter((_, index) => index % 3 === 0)
const other = cases.baghdadEmbassy.situations.siege.answers
const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/
const plain = (text: string) => text.replaceAll('&#39;', "'").replaceAll(' />', '>')
const builtFile = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')

/** Each way in which a host passes the policy on, by itself. */
const carriers = [
	{ name: 'sent with every file', serving: { change: (html: string) => plain(html).replace(meta, '') } },
	{ name: 'in the page alone', serving: { along: {} } },
]

async function watch(page: Page): Promise<readonly string[]> {
	const refused = await refusalsIn(page.context())
	await page.reload()
	return refused
}

/** All that a browser can keep of a page. */
async function keepsNothing(page: Page) {
	expect(await page.context().cookies()).toEqual([])
	expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
	expect(await page.evaluate(async () => [...Object.keys(sessionStorage), ...(await indexedDB.databases())])).toEqual(
		[],
	)
}

const places: readonly Place[] = [
	{ kind: 'start', at: '' },
	{ kind: 'question', at: '#missionKind=embassy&at=consent', question: 'consent' },
	{ kind: 'answer', at: linkTo(ownGuardsLead) },
	...referencePlaces(),
	...revealedPlaces(),
	...recordPlaces(),
	...variedPlaces(),
]

const leaveName = `${labels.leave} ${labels.leaveNote}`
const leaveOn = (page: Page) => page.getByRole('link', { name: leaveName, exact: true })

describe('the policy', () => {
	test('is the same in the headers file, in both pages and from the server of `npm start`', async () => {
		expect(builtFile('_headers')).toBe(headersFile)
		for (const name of ['index.html', '404.html']) expect(plain(builtFile(name)).match(meta)?.[1]).toBe(metaPolicy)
		const [script = ''] = builtFile('index.html').match(/assets\/[\w-]+\.js/) ?? []
		for (const path of ['', '404.html', script]) {
			const answer = await fetch(siteUrl + path)
			for (const [name, value] of Object.entries(headers))
				expect(answer.headers.get(name), `${name} ${path}`).toBe(value)
		}
	})

	test.each(carriers)('refuses what is not of the site: $name', async ({ serving }) => {
		const server = await recordingServer(serving)
		const context = await newContext({}, server.url)
		const page = await context.newPage()
		await page.route(server.url, async (route) => {
			const answer = await route.fetch()
			const html = (await answer.text()).replace('</body>', '<p style="color: red"></p><script>1</script></body>')
			await route.fulfill({ response: answer, body: html })
		})
		context.removeAllListeners('console')
		await page.goto(server.url)
		const refused = await watch(page)
		const allowed = await page.evaluate(async () => {
			// What the inspector itself runs may use eval, so the page is let run it.
			await new Promise((resolve) => setTimeout(resolve))
			const attempts = {
				eval: () => new Function('return 1')(),
				html: () => {
					document.createElement('p').innerHTML = '<b>'
				},
				fetch: () => fetch('https://example.org/'),
			}
			const found: string[] = []
			for (const [name, attempt] of Object.entries(attempts))
				try {
					await attempt()
					found.push(name)
				} catch {}
			return found
		})
		expect(allowed).toEqual([])
		await eventually(() => refused.map((one) => one.split(':')[0])).toEqual(
			expect.arrayContaining(['style-src-attr', 'script-src-elem', 'require-trusted-types-for', 'connect-src']),
		)
	})

	test('grants the page nothing but copying', async () => {
		const page = await openPage()
		const allowed = await page.evaluate(() =>
			(document as never as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy.allowedFeatures(),
		)
		expect(Object.keys(permissions).filter((name) => allowed.includes(name))).toEqual(['clipboard-write'])
	})
})

test.each(kinds)('each kind of page stands as a whole under the policy, opened up: %s', async (kind) => {
	const place = places.find((one) => one.kind === kind)
	if (place === undefined) throw new Error(`No place of the kind ${kind}`)
	const page = await openPage({ at: place.at })
	const refused = await watch(page)
	await seesPlace(page, place)
	await unfold(page)
	expect(refused).toEqual([])
	await keepsNothing(page)
})

test.each(ways)('a whole journey under the policy: $regime, $delivery', async ({ answers }) => {
	const journey = await openJourney()
	const refused = await watch(journey.page)
	await journey.start()
	await journey.answerAll(answers)
	await journey.seesResult()
	expect(refused).toEqual([])
})

test.each(carriers)('all that a person can do goes on under the policy: $name', async ({ serving }) => {
	const server = await recordingServer(serving)
	const journey = await openJourney({ site: server.url })
	const { page } = journey
	await page.context().grantPermissions(['clipboard-write'])
	const refused = await watch(page)

	await journey.start()
	await journey.answerAll(ownGuardsLead)
	await journey.seesResult()
	await copiesTheLink(page)
	await prints(page)
	await fillsInTheSheet(page, 'Review')
	await page.pdf({ preferCSSPageSize: true })
	const file = await saves(page)
	expect(JSON.parse(file).notes.title).toBe('Review')
	await copiesTheAnswer(page)
	await opensFile(page, file)
	await namesStates(page)
	await compares(page, codeOf(resultOf(other).steps, version))
	await follow(page, linkTo({ ...ownGuardsLead, threat: notKnown }))
	await page.locator('.answer.varied').waitFor()
	await unfoldsTheMap(page)
	await searches(page)

	expect(refused).toEqual([])
	await keepsNothing(page)
})

test('what is kept for use without a connection is the program and no answer', async () => {
	const context = await newContext({ serviceWorkers: 'allow' })
	const page = await context.newPage()
	await page.goto(siteUrl)
	const refused = await watch(page)
	await page.goto(`${siteUrl}?asked${linkTo(ownGuardsLead)}`)
	await page.locator('[data-section="sources"]').waitFor()
	const kept = await page.evaluate(async () => {
		await navigator.serviceWorker.ready
		const names = await caches.keys()
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
		return requests.flat().map(({ url }) => url)
	})
	expect(kept.length).toBeGreaterThan(50)
	expect(kept.filter((url) => !/^[^?#]*\/(assets\/)?[\w.-]*$/.test(url))).toEqual([])
	expect(refused).toEqual([])
	await keepsNothing(page)
})

test('which files are asked for never tells the kind of mission, as the page on privacy says', async () => {
	const server = await recordingServer()
	const { missionKind } = ownGuardsLead
	const tellsKind = () => server.received.some(({ url }) => url.includes(String(missionKind)))
	const page = await openPage({ site: server.url, at: linkTo(ownGuardsLead) })
	await page.locator('[data-section="sources"]').waitFor()
	await page.waitForLoadState('networkidle')
	expect(tellsKind()).toBe(false)
	await page.goto(`${server.url}?open${linkTo({ ...ownGuardsLead, threat: notKnown })}`)
	await page.locator('.answer.varied').waitFor()
	expect(tellsKind()).toBe(false)
})

describe('leaving quickly', () => {
	test('puts an empty page in the place of the one that is left, and Back does not lead to it', async () => {
		const journey = await openJourney()
		const { page } = journey
		await journey.start()
		await journey.answer('missionKind', 'embassy')
		await journey.seesQuestion('consent')
		const left = page.url()
		const entries = await page.evaluate(() => history.length)
		await leaveOn(page).click()
		await page.waitForURL('about:blank')
		expect(await page.evaluate(() => [history.length, document.title, document.body.innerText])).toEqual([
			entries,
			'',
			'',
		])
		await page.goBack()
		await journey.seesQuestion('missionKind')
		expect(page.url()).not.toBe(left)
	})

	test('takes three keys, and asks no server for anything', async () => {
		const server = await recordingServer()
		const page = await openPage({ site: server.url, at: linkTo(ownGuardsLead) })
		await page.locator('[data-section="sources"]').waitFor()
		await page.waitForLoadState('networkidle')
		const asked = server.received.length
		const keyboard = keyboardOf(page)
		for (let presses = 0; presses < 3; presses++) await keyboard.press('Tab')
		await hasFocus(leaveOn(page))
		await keyboard.press('Enter')
		await page.waitForURL('about:blank')
		expect(server.received.length).toBe(asked)
	})

	test('works before the script has run, or without one', async () => {
		const context = await newContext({ javaScriptEnabled: false })
		const page = await context.newPage()
		await page.goto(siteUrl)
		await leaveOn(page).click()
		await page.waitForURL('about:blank')
	})

	test('stands on no paper', async () => {
		const page = await openPage()
		await leaveOn(page).waitFor()
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('.leave').isVisible()).toBe(false)
	})
})
