import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { coveringWays, linkTo, wayToEveryPair, wayToEveryQuestion } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { openJourney } from './support/journey.ts'
import { fits, follow, seesAnswer } from './support/show.ts'

const widths = [320, 1280] as const

const ways = coveringWays(wayToEveryPair())
const questionWays = [...wayToEveryQuestion()]

async function isSoundAt(width: number, page: Page) {
	await page.setViewportSize({ width, height: 800 })
	await fits(page)
	expect(await axe(page), `${page.url()} at ${width} px`).toEqual([])
}

/** On the screen, and as it would be printed, where the width of the window is of no account. */
async function isSoundEverywhere(page: Page, at: readonly number[] = widths) {
	for (const width of at) await isSoundAt(width, page)
	await page.emulateMedia({ media: 'print' })
	expect(await axe(page), `${page.url()} in print`).toEqual([])
	await page.emulateMedia({ media: 'screen' })
}

const isSoundHere = async (page: Page) => expect(await axe(page)).toEqual([])

const seesQuestion = (page: Page, question: string) => page.locator(`input[name="${question}"]`).first().waitFor()

test('the start page', async () => {
	await isSoundEverywhere(await openPage())
})

test('every question', async () => {
	const page = await openPage()
	for (const [question, answers] of questionWays) {
		await follow(page, linkTo(answers) + (question in answers ? '' : `&at=${question}`))
		await seesQuestion(page, question)
		await isSoundEverywhere(page)
	}
	expect(questionWays.length).toBe(Object.keys(questions).length)
})

test('the covering answers reach every regime and every delivery', () => {
	expect(new Set(ways.map(({ regime }) => regime))).toEqual(new Set(Object.keys(regimes)))
	expect(new Set(ways.map(({ delivery }) => delivery))).toEqual(new Set(Object.keys(deliveries)))
	console.log(
		`axe: the start page and ${questionWays.length} questions, screen and print; ${ways.length} answers, one in three in print`,
	)
})

/** In print every third answer: they share their parts, and `npm run access` looks at all. */
const looks = ways.map((way, index) => ({
	...way,
	width: widths[index % widths.length] ?? widths[0],
	look: index % 3 === 0 ? isSoundEverywhere : (page: Page, [width]: readonly [number]) => isSoundAt(width, page),
}))

test('an answer of every regime and every delivery', async () => {
	const page = await openPage()
	for (const { answers, width, look } of looks) {
		await follow(page, linkTo(answers))
		await seesAnswer(page, linkTo(answers))
		await look(page, [width])
	}
})

test('a question that comes back unanswered', async () => {
	const { page, ...journey } = await openJourney({ at: '#at=missionKind' })
	await journey.continue()
	await page.getByRole('alert').waitFor()
	await isSoundEverywhere(page)
})

test('a link that could not be read', async () => {
	const { page, notice } = await openJourney({ at: '#missionKind=embassy&consent=perhaps' })
	await notice.waitFor()
	await isSoundEverywhere(page)
})

test('answers that were set aside', async () => {
	const { page, notice, ...journey } = await openJourney({ at: '#missionKind=embassy&consent=accepted&at=missionKind' })
	await journey.answer('missionKind', 'home')
	await notice.waitFor()
	await isSoundEverywhere(page)
})

test('in dark colours', async () => {
	const page = await openPage({ colorScheme: 'dark' })
	await isSoundHere(page)
	await follow(page, '#at=missionKind')
	await seesQuestion(page, 'missionKind')
	await isSoundHere(page)
	for (const { answers } of ways.slice(0, 3)) {
		await follow(page, linkTo(answers))
		await seesAnswer(page, linkTo(answers))
		await isSoundHere(page)
	}
})
