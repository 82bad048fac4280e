import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes to another place of the site without loading it anew. */
export async function follow(page: Page, hash: string) {
	await page.evaluate((to) => {
		location.hash = to
	}, hash)
}

/** Each answer states its own link, so that no other one is taken for it. */
export async function seesAnswer(page: Page, hash: string) {
	const link = new URL(hash, page.url()).href
	await page.locator('[data-section="about"]').getByText(link, { exact: true }).waitFor()
}

/** Nothing makes the page wider than its window. */
export async function fits(page: Page) {
	const [needed = 0, given = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
	expect(needed, 'the width of the page').toBeLessThanOrEqual(given)
}
