import type { Page } from 'playwright-core'

/** What was copied, as a person finds it who pastes it elsewhere. The site itself may not read it. */
export async function pasted(page: Page): Promise<string> {
	const elsewhere = await page.context().newPage()
	await elsewhere.setContent('<textarea></textarea>')
	const field = elsewhere.locator('textarea')
	await field.press('ControlOrMeta+V')
	const text = await field.inputValue()
	await elsewhere.close()
	await page.bringToFront()
	return text
}
