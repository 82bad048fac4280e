import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { cases } from '#content/cases.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { recordLabels } from '#content/interface-record.ts'
import { type OptionId, questions } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { comparePage, openPage as openRecord, readingOf, textOf } from '#src/reading.ts'
import { everyPage } from '#src/reference/catalogue.ts'
import { openedText, ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { newContext } from './support/browser.ts'
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
import { actions, eventually, labelOf, openJourney } from './support/journey.ts'
import { outputFile } from './support/output.ts'
import { readPdf } from './support/pdf.ts'
import { refusalsIn } from './support/refusals.ts'
import { follow, unfold } from './support/show.ts'

const file = outputFile('single/special-duty.html')
const address = pathToFileURL(file).href
const replay = codeOf(resultOf(ownGuardsLead).steps, __CONTENT_VERSION__)

beforeAll(() => {
	const root = fileURLToPath(new URL('../../', import.meta.url))
	const { NODE_ENV: _, ...env } = process.env
	const build = [`${root}src/commands/build-single.mjs`, file]
	const { status, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: 'utf8', env })
	if (status !== 0) throw new Error(stderr)
})

/** All that a page asks for, and what its policy refuses, from now on. */
async function watch(page: Page) {
	const asked: string[] = []
	const context = page.context()
	context.on('request', (request) => void asked.push(request.url()))
	const refused = await refusalsIn(context)
	await page.reload()
	const stayedAlone = () => {
		expect(asked.filter((url) => url.split('#')[0] !== address && !/^(data|blob):/.test(url))).toEqual([])
		expect(refused).toEqual([])
	}
	return { refused, stayedAlone }
}

/** Of the mission, its kind alone is known. */
function knownLeast(kind: OptionId<'missionKind'>): Given {
	let answers: Given = { missionKind: kind }
	for (let found = assess(answers); found.status === 'open'; found = assess(answers))
		answers = { ...answers, [found.next]: notKnown }
	return answers
}

const openFile = (at = '') => openJourney({ site: address, at })

test('is one page, and its policy lets what stands in it run, and nothing else', () => {
	const html = readFileSync(file, 'utf8')
	const [, policy = ''] = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/) ?? []
	const hashesOf = (tag: string) =>
		[...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(
			([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
		)
	expect(hashesOf('script').length).toBeGreaterThan(0)
	expect(hashesOf('style')).toHaveLength(1)
	expect(policy.split('; ')).toEqual(
		expect.arrayContaining([
			"default-src 'none'",
			`script-src ${hashesOf('script').join(' ')}`,
			`style-src ${hashesOf('style').join(' ')}`,
			"connect-src 'none'",
			"worker-src 'none'",
		]),
	)
	expect(policy).not.toMatch(/unsafe|https?:|'self'|\*/)
	expect(html.match(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?!data:)[^"]*"/g)).toBe(null)
})

test('opens from a disk: a journey to the answer, its paper, a file, codes, copies and a comparison', async () => {
	const journey = await openFile()
	const { page } = journey
	const { stayedAlone } = await watch(page)
	await page.context().grantPermissions(['clipboard-write'])
	await journey.start()
	await journey.answerAll(ownGuardsLead)
	await journey.seesResult()
	expect(new URL(page.url()).hash).toContain(linkTo(ownGuardsLead).slice(1))
	await page.reload()
	await journey.seesResult()
	await page.goBack()
	await journey.seesQuestion('failure')
	await page.goForward()
	await journey.seesResult()

	await copiesTheLink(page)
	await prints(page)
	await fillsInTheSheet(page, 'From a disk')
	const paper = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
	expect(JSON.stringify(paper)).toContain('From a disk')
	const text = await saves(page)
	expect(openedText(text).sheet.notes.title).toBe('From a disk')
	await copiesTheAnswer(page)

	await opensFile(page, text)
	await journey.seesResult()
	await follow(page, `#${textOf(readingOf(openRecord))}`)
	await page.getByLabel(recordLabels.code.label, { exact: true }).fill(replay)
	await page.keyboard.press('Enter')
	await journey.seesResult()
	await compares(page, codeOf(resultOf(cases.baghdadEmbassy.situations.siege.answers).steps, __CONTENT_VERSION__))
	stayedAlone()
})

test('every page of the reference, the search, the map and the States are in it', async () => {
	const page = (await openFile()).page
	const { stayedAlone } = await watch(page)
	await namesStates(page)
	for (const reading of everyPage) {
		const before = await page.title()
		await follow(page, `#${textOf(reading)}`)
		await page.waitForFunction((title) => document.title !== title, before)
		await page.locator('.reference h1').waitFor()
		await page.locator('.list-coming').waitFor({ state: 'detached' })
	}
	await searches(page)
	await unfoldsTheMap(page)
	stayedAlone()
})

test('every kind of mission has its table where a fact is not known, and an answer opens up as a whole', async () => {
	const journey = await openFile()
	const { page } = journey
	const { stayedAlone } = await watch(page)
	for (const kind of Object.keys(questions.missionKind.options) as OptionId<'missionKind'>[]) {
		await follow(page, linkTo(knownLeast(kind)))
		await page.locator('.answer.varied').getByText(labelOf('missionKind', kind)).first().waitFor()
	}
	await follow(page, linkTo({ ...ownGuardsLead, threat: notKnown }))
	await page.locator('.answer.varied').waitFor()
	await follow(page, `${linkTo(ownGuardsLead)}&receiving=KEN&sending=FRA`)
	await journey.seesResult()
	await unfold(page)
	await follow(page, `${linkTo(ownGuardsLead)}&${textOf(readingOf(comparePage, replay))}`)
	await page.locator('.compared-head').waitFor()
	stayedAlone()
})

test('where a file on a disk may store and copy nothing, it says so and goes on', async () => {
	const context = await newContext({}, address)
	await context.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError')
		}
		Object.defineProperty(globalThis, 'indexedDB', { get: refuse })
		Object.defineProperty(navigator, 'clipboard', { value: undefined })
	})
	const page = await context.newPage()
	await page.goto(address + linkTo(ownGuardsLead))
	await page.locator('[data-section="sources"]').waitFor()
	await page.getByRole('button', { name: actions.copy, exact: true }).click()
	await page.getByRole('status').filter({ hasText: answerLabels.result.link.notCopied }).waitFor()
	await page.getByRole('button', { name: deskLabels.tools.save, exact: true }).click()
	await page.getByRole('checkbox', { name: recordLabels.keep.label }).click()
	await page.getByText(recordLabels.storage.refused).waitFor()
	await eventually(() => page.getByRole('checkbox', { name: recordLabels.keep.label }).isChecked()).toBe(false)
})

test('its policy refuses a script that was put in, and every connection', async () => {
	const { page } = await openFile()
	page.context().removeAllListeners('console')
	const { refused } = await watch(page)
	await page.evaluate(() => {
		const script = document.createElement('script')
		script.append('document.title = "put in"')
		document.body.append(script)
		void fetch('data:text/plain,1').catch(() => undefined)
	})
	await eventually(() => refused.map((one) => one.split(':')[0])).toEqual(
		expect.arrayContaining(['require-trusted-types-for', 'connect-src']),
	)
	expect(await page.title()).not.toBe('put in')
})
