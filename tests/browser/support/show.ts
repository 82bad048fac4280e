import type { Page } from 'playwright-core'
import type { Place } from '#tests/support/places.ts'
import { version } from '#tests/support/version.ts'

/** Goes to another place of the site without loading it anew. */
export async function follow(page: Page, hash: string) {
	await page.evaluate((to) => {
		location.hash = to
	}, hash)
}

/** Until what is fetched after an answer is there too. */
export const isWhole = (page: Page) => page.waitForFunction(() => document.querySelector('.part-coming') === null)

/** Each answer states its own link, with the content version, so that no other one is taken for it. */
export async function seesAnswer(page: Page, hash: string) {
	const link = new URL(`${hash}&content=${version}`, page.url()).href
	await page.locator('[data-section="about"]').getByText(link, { exact: true }).waitFor()
	await isWhole(page)
}

/** Nothing makes the page wider than its window. */
export async function fits(page: Page) {
	const [needed = 0, given = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
	if (needed > given) throw new Error(`The page is ${needed} px wide in a window of ${given} px`)
}

/** Waits until a page that was opened at this place is there as a whole. */
export async function seesPlace(page: Page, { kind, at, question, shows }: Place) {
	if (shows !== undefined) await page.locator(shows).waitFor()
	else if (kind === 'start') await page.locator('main h1').waitFor()
	else if (kind === 'question') await page.locator(`input[name="${question}"]`).first().waitFor()
	else if (kind === 'answer') await seesAnswer(page, at)
	else await page.locator('.reference h1').waitFor()
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

/** What stands in for a part that is fetched when it is opened. */
const coming = ['.words [role="status"]', '.states-panel > div > [role="status"]', '.desk-tool > [role="status"]']

/** Opens all that is folded up, and what is folded up in it. */
export async function unfold(page: Page) {
	const folded = page.locator('button[aria-expanded="false"], details:not([open])')
	while ((await folded.count()) > 0) {
		await page.evaluate(() => {
			for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click()
			for (const details of document.querySelectorAll('details')) details.open = true
		})
		await folded.first().waitFor({ state: 'detached' })
		await page.locator(coming.join()).first().waitFor({ state: 'detached' })
	}
}
