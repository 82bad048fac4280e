import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerPlaces, type Kind, type Place, questionPlaces, referencePlaces } from '#tests/support/places.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { fits, goTo } from './support/show.ts'

const widths = [320, 1280] as const
const pages = referencePlaces()

const isSound = async (page: Page, where: string) => expect.soft(await axe(page), where).toEqual([])

async function isSoundAt(width: number, page: Page, place: Place) {
	await page.setViewportSize({ width, height: 800 })
	await goTo(page, place)
	await fits(page)
	await isSound(page, `${place.at} at ${width} px`)
}

const few = (places: readonly Place[], every: number) => places.filter((_, index) => index % every === 0)

/** The treaties are many and alike; `npm run access` looks at each. */
const looks: readonly { kind: Kind; every: number; name: string }[] = [
	{ kind: 'text', every: 1, name: 'every text' },
	{ kind: 'list', every: 1, name: 'every list' },
	{ kind: 'case', every: 1, name: 'every case' },
	{ kind: 'treaty', every: 3, name: 'one treaty in three' },
]

test.each(looks)('$name', async ({ kind, every }) => {
	const page = await openPage()
	const places = few(
		pages.filter((place) => place.kind === kind),
		every,
	)
	for (const [index, place] of places.entries())
		await isSoundAt(widths[index % widths.length] ?? widths[0], page, place)
	console.log(`axe: ${places.length} reference pages (${kind}), one in two of them narrow`)
	expect(places.length).toBeGreaterThan(3)
})

const sample = [
	...few(questionPlaces(), 11),
	...few(answerPlaces(), 24),
	...(['text', 'list', 'case', 'treaty'] as const).flatMap((kind) =>
		few(
			pages.filter((place) => place.kind === kind),
			kind === 'treaty' ? 67 : 12,
		),
	),
]

const media = [
	{ name: 'dark colours', media: { colorScheme: 'dark' } },
	{ name: 'forced colours', media: { forcedColors: 'active' } },
	{ name: 'print', media: { media: 'print' } },
] as const

test.each(media)('a sample in $name', async ({ name, media }) => {
	const page = await openPage()
	await page.emulateMedia(media)
	for (const place of sample) {
		await goTo(page, place)
		await isSound(page, `${place.at} in ${name}`)
	}
	console.log(`axe: a sample of ${sample.length} pages in ${name}`)
})
