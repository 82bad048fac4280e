import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { linkTo, wayToEveryPair } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'
import { damagedText, look } from './support/engines.ts'
import type { Engine } from './support/exceptions.ts'
import { spaceOut } from './support/settings.ts'
import { fits, seesAnswer } from './support/show.ts'

type Place = {
	name: string
	at: string
	sees: (page: Page) => Promise<void>
	/** Looked at by the engines in every setting. Elsewhere Equal Access looks at two widths, Alfa once, and `npm run access` in all. */
	inEverySetting?: boolean
}

type Setting = { name: string; set: (page: Page) => Promise<unknown>; isWidth?: boolean }

const answer = linkTo(wayToEveryPair()[0]?.answers ?? {})

const seesHeading = (page: Page) => page.locator('main h1').waitFor()
const seesQuestion = (page: Page) => page.locator('input[type="radio"]').first().waitFor()
const seesReference = (page: Page) => page.locator('.reference h1').waitFor()

const places: readonly Place[] = [
	{ name: 'the start page', at: '', sees: seesHeading },
	{ name: 'the first question', at: '#at=missionKind', sees: seesQuestion, inEverySetting: true },
	{ name: 'the second question', at: '#missionKind=embassy&at=consent', sees: seesQuestion },
	{ name: 'an answer', at: answer, sees: (page) => seesAnswer(page, answer) },
	{ name: 'the reference index', at: '#page=reference', sees: seesReference },
	{ name: 'a treaty', at: '#page=treaty&id=VCDR', sees: seesReference },
	{ name: 'a case', at: '#page=case&id=tehranEmbassy', sees: seesReference },
]

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 800 })

async function narrow(page: Page) {
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
	await page.setViewportSize({ width: 320, height: 800 })
}

/** Each follows on the one before it. */
const settings: readonly Setting[] = [
	{ name: '1280 px', set: wide, isWidth: true },
	{ name: 'dark', set: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
	{
		name: 'forced colours',
		set: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
	},
	{ name: '320 px', set: narrow, isWidth: true },
	{ name: 'text spaced out at 320 px', set: spaceOut },
]

const runs = { text: 0, equalAccess: 0, alfa: 0 }
const found = { damaged: 0, violations: 0, failed: 0, excepted: 0 }

async function hasWholeText(page: Page, where: string) {
	await fits(page)
	const damaged = await damagedText(page)
	runs.text++
	found.damaged += damaged.length
	expect.soft(damaged, `text, ${where}`).toEqual([])
}

async function satisfiesEqualAccess(page: Page, where: string) {
	const { failed: violations } = await look('equalAccess', page)
	runs.equalAccess++
	found.violations += violations.length
	expect.soft(violations, `Equal Access, ${where}`).toEqual([])
}

async function satisfiesAlfa(page: Page, where: string) {
	const { failed, excepted } = await look('alfa', page)
	runs.alfa++
	found.failed += failed.length
	found.excepted += excepted.length
	expect.soft(failed, `Alfa, ${where}`).toEqual([])
}

afterAll(() => {
	console.log(
		[
			`Equal Access: ${found.violations} violations in ${runs.equalAccess} looks`,
			`Alfa: ${found.failed} failures in ${runs.alfa} looks, ${found.excepted} by its one excepted rule`,
			`text cut off or overlapping: ${found.damaged} in ${runs.text} looks`,
		].join('; '),
	)
})

test.each(places)('$name', async ({ at, sees, inEverySetting }) => {
	const page = await openPage({ at })
	await sees(page)
	for (const [index, { name, set, isWidth }] of settings.entries()) {
		await set(page)
		await hasWholeText(page, name)
		if (!isWidth && !inEverySetting) continue
		await satisfiesEqualAccess(page, name)
		if (index === 0 || inEverySetting) await satisfiesAlfa(page, name)
	}
})

test('each check finds what is planted for it', async () => {
	const page = await openPage()
	await seesHeading(page)
	await page.evaluate(() => {
		const planted = document.createElement('div')
		const image = new Image(50, 50)
		image.src = './favicon.svg'
		planted.append(image)
		for (const [text, style] of [
			['Pale words', 'color: #aaa; background: #fff'],
			['Words cut off', 'height: 0.5em; overflow: hidden'],
			['Words below', 'margin-top: 1em'],
			['Words above', 'position: relative; top: -1.55em; margin: 0'],
		] as const) {
			const paragraph = document.createElement('p')
			paragraph.textContent = text
			paragraph.style.cssText = style
			planted.append(paragraph)
		}
		document.querySelector('main')?.append(planted)
	})
	const rules = async (engine: Engine) => (await look(engine, page)).failed.map(({ rule }) => rule)
	expect(await rules('axe')).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']))
	expect(await rules('equalAccess')).toEqual(expect.arrayContaining(['img_alt_valid', 'text_contrast_sufficient']))
	expect(await rules('alfa')).toEqual(expect.arrayContaining(['sia-r2', 'sia-r69']))
	const damaged = (await damagedText(page)).join()
	expect(damaged).toContain('cut off: Words cut off')
	expect(damaged).toContain('upon one another: Words')
})
