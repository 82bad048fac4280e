import { expect, test } from 'vitest'
import { openPage } from './support/browser.ts'

test('the start page opens without errors and asks no other host for anything', async () => {
	const page = await openPage()
	expect(await page.title()).not.toBe('')
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})
