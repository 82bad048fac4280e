import type { Page } from 'playwright-core'
import type { Place } from '#tests/support/places.ts'
import { version } from '#tests/support/version.ts'

/** Goes to another place of the site without loading it anew. */
export async function follow(page: Page, hash: string) {
	await page.evaluate((to) => {
		location.hash = to
	}, hash)
}

/** Each answer states its own link, with the content version, so that no other one is taken for it. */
export async function seesAnswer(page: Page, hash: string) {
	const link = new URL(`${hash}&content=${version}`, page.url()).href
	await page.locator('[data-section="about"]').getByText(link, { exact: true }).waitFor()
}

/** Nothing makes the page wider than its window. */
export async function fits(page: Page) {
	const [needed = 0, given = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
	if (needed > given) throw new Error(`The page is ${needed} px wide in a window of ${given} px`)
}

/** Waits until a page that was opened at this place is there as a whole. */
export async function seesPlace(page: Page, { kind, at, question }: Place) {
	if (kind === 'start') await page.locator('main h1').waitFor()
	else if (kind === 'question') await page.locator(`input[name="${question}"]`).first().waitFor()
	else if (kind === 'answer') await seesAnswer(page, at)
	else await page.locator('.reference h1, .record h1').waitFor()
	await page.locator('.list-coming').waitFor({ state: 'detached' })
	if (kind !== 'revealed') return
	await page.locator('.predict [type="submit"]').click()
	await page.locator('.case-answer').waitFor()
}

/** Goes to a place of another name than the one that is shown. */
export async function goTo(page: Page, place: Place) {
	const before = await page.title()
	await follow(page, place.at)
	await page.waitForFunction((title) => document.title !== title, before)
	await seesPlace(page, place)
}

/** Opens all that is folded up. */
export async function unfold(page: Page) {
	await page.evaluate(() => {
		for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click()
		for (const details of document.querySelectorAll('details')) details.open = true
	})
	await page.locator('button[aria-expanded="false"]').first().waitFor({ state: 'detached' })
	await page.locator('.words [role="status"]').first().waitFor({ state: 'detached' })
}
