import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { linkTo } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'
import { outputFile } from './support/output.ts'
import { fits } from './support/show.ts'

/** PICTURES=all makes those of wider windows too. */
const widths = process.env.PICTURES === 'all' ? [390, 820, 1440] : [390]
const colorSchemes = ['light', 'dark'] as const
const fewestBytes = 12_000

const answer = linkTo({
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
})

/** `sees` is what tells this page from the one before; `part` is what the picture is of, if not of the top. */
const places = [
	{ name: 'start', at: '', sees: '.prose h1', part: undefined },
	{ name: 'question', at: '#at=missionKind', sees: 'input[name="missionKind"]', part: undefined },
	{ name: 'result', at: answer, sees: '.answer h1', part: undefined },
	{ name: 'matrix', at: answer, sees: '.answer h1', part: '.matrix' },
	{ name: 'case', at: '#page=case&id=tehranEmbassy', sees: '.reference h1', part: undefined },
	{ name: 'reference', at: '#page=treaty&id=VCDR', sees: '.reference h1', part: undefined },
] as const

async function picture(page: Page, name: string, part: string | undefined) {
	const path = outputFile(`pictures/${name}.png`)
	if (part === undefined) await page.screenshot({ path })
	else await page.locator(part).screenshot({ path })
	expect(readFileSync(path).length, `the size of ${name}.png`).toBeGreaterThan(fewestBytes)
}

test.each(colorSchemes)('pictures in %s colours', async (colorScheme) => {
	for (const { name, at, sees, part } of places) {
		const page = await openPage({ colorScheme, at })
		await page.locator(sees).first().waitFor()
		for (const width of widths) {
			await page.setViewportSize({ width, height: width < 800 ? 844 : 1000 })
			expect((await page.locator('h1').innerText()).trim(), `the heading of ${name}`).not.toBe('')
			await fits(page)
			await picture(page, `${name}-${width}-${colorScheme}`, part)
		}
	}
})
