import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { type Need, needs } from '#tests/faults/needs.ts'
import { newContext, siteUrl } from './support/browser.ts'
import { eventually } from './support/journey.ts'

const fileOf = (url: string) => new URL(url).pathname.replace(/^.*\//, '')

/** The name of a file without the mark of its content. */
const partOf = (file: string) => file.replace(/-[\w-]{8}(\.\w+)$/, '$1')

/** A person who wants something while some files of the program cannot be had. */
async function meets(need: Need, isMissing: (file: string) => boolean) {
	const context = await newContext()
	// The browser itself reports what it could not fetch.
	context.removeAllListeners('console')
	let isCut = true
	await context.route('**/assets/*', (route) =>
		isCut && isMissing(fileOf(route.request().url())) ? route.abort() : route.fallback(),
	)
	const page = await context.newPage()
	await page.goto(siteUrl + need.at)
	await need.does?.(page)
	return {
		page,
		mend: () => {
			isCut = false
		},
	}
}

const hashOf = (page: Page) => new URL(page.url()).hash
const reload = (page: Page) => page.getByRole('button', { name: labels.actions.reload, exact: true })

/** Loads the page again, by the button where one stands there, and gets what was wanted. */
async function getsIt(page: Page, { does, again = does, shows, hasNoButton }: Need) {
	await page.emulateMedia({ media: null })
	await Promise.all([page.waitForEvent('load'), hasNoButton ? page.reload() : reload(page).first().click()])
	await again?.(page)
	await page.locator(shows).first().waitFor()
}

const files = readdirSync(new URL('../../dist/assets/', import.meta.url))

test('each file that is waited for is built under this name', () => {
	const built = files.map(partOf)
	expect(needs.filter(({ part }) => !built.includes(part)).map(({ part }) => part)).toEqual([])
	expect(differing.filter((part) => !needs.some((need) => need.part === part))).toEqual([])
})

const isAll = process.env.FAULTS === 'all'

/** Those that are met differently: by a page, its styles or a part of it, a tool, a field, paper. */
const differing = [
	'rest.js',
	'answer.js',
	'answer.css',
	'tables.js',
	'flips.js',
	'provisions.js',
	'states-picker.js',
	'word-list.js',
	'narrowing.js',
	'save-tool.js',
	'kept.js',
	'qr-code.js',
	'parties-list.js',
	'map-page.js',
]

test.each(needs.filter(({ part }) => isAll || differing.includes(part)))(
	'$name: what does not come is told, and comes once the page is loaded again',
	async (need) => {
		const { page, mend } = await meets(need, (file) => partOf(file) === need.part)
		await page.locator('[role="alert"], [role="status"]').getByText(need.says, { exact: true }).waitFor()
		await eventually(() => hashOf(page)).toBe(need.to ?? need.at)
		mend()
		await getsIt(page, need)
	},
)

describe.runIf(isAll)('each file by itself', () => {
	const sentences = needs.filter(({ hasNoButton }) => hasNoButton).map(({ says }) => says)
	const saidWithoutButton = (page: Page) =>
		page.locator('[role="alert"], [role="status"]').filter({ hasText: new RegExp(sentences.join('|')) })

	/** What the address tells without the page that stands in front, or the version that was opened. */
	const answersIn = (hash: string) => hash.replace(/&(page|content)=.*/, '')

	/** Those that every page has from the start, and those without which all goes on as before. */
	const untold = ['first.js', 'first.css', 'rolldown-runtime.js', 'register.js', 'offer-update.js', 'offer-update.css']

	test('is told of wherever something waits for it', async () => {
		const askedBy = new Map<Need, ReadonlySet<string>>()
		for (const need of needs) {
			const asked = new Set<string>()
			const { page } = await meets(need, (file) => {
				asked.add(file)
				return false
			})
			await page.locator(need.shows).first().waitFor()
			askedBy.set(need, asked)
			await page.context().close()
		}
		const isNeeded = (file: string) => !untold.includes(partOf(file))
		const isTold = async (file: string, need: Need) => {
			const { page, mend } = await meets(need, (one) => one === file)
			const told = reload(page).or(saidWithoutButton(page))
			await page.locator(need.shows).or(told).first().waitFor({ state: 'attached' })
			const found = await told.count()
			if (found > 0) {
				const isWhereExpected = hashOf(page) === (need.to ?? need.at)
				expect(answersIn(hashOf(page))).toBe(answersIn(need.to ?? need.at))
				mend()
				const hasNoButton = (await reload(page).count()) === 0
				await getsIt(page, { ...need, hasNoButton, ...(!isWhereExpected && { again: async () => undefined }) })
			}
			await page.context().close()
			return found > 0
		}
		const silent: string[] = []
		for (const file of files.filter(isNeeded)) {
			let told = false
			for (const need of needs) told ||= (askedBy.get(need)?.has(file) ?? false) && (await isTold(file, need))
			if (!told) silent.push(file)
		}
		expect(silent).toEqual([])
	}, 900_000)
})
