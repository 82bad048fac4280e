import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { statesLabels } from '#content/interface-states.ts'
import { axe } from './support/axe.ts'
import { openPage, type PageOptions } from './support/browser.ts'
import { eventually, hasFocus, keyboardOf } from './support/journey.ts'
import { fits } from './support/show.ts'

const windows: PageOptions[] = [
	{ width: 320, height: 800 },
	{ width: 1280, height: 800 },
	{ width: 1280, height: 800, colorScheme: 'dark' },
]

function formOn(page: Page) {
	const host = page.getByRole('combobox', { name: statesLabels.receiving.label, exact: true })
	const sender = page.getByRole('combobox').nth(1)
	const options = page.getByRole('option')
	const use = page.getByRole('button', { name: statesLabels.use, exact: true })
	const opener = page.getByRole('button', { name: labels.states.name, exact: true })
	return { host, sender, options, use, opener }
}

async function isSound(page: Page) {
	await fits(page)
	expect(await axe(page)).toEqual([])
}

test.each(windows)('both are named by keyboard only: $width px $colorScheme', async (options) => {
	const page = await openPage(options)
	const form = formOn(page)
	const keyboard = keyboardOf(page)
	await keyboard.activate(form.opener)
	await form.host.waitFor()
	await isSound(page)

	await keyboard.tabTo(form.host)
	await page.keyboard.type("cote d'i")
	await eventually(() => form.options.count()).toBe(1)
	await page.keyboard.press('ArrowDown')
	await isSound(page)
	await page.keyboard.press('Enter')
	expect(await form.host.inputValue()).toBe('Côte d’Ivoire')

	await keyboard.tabTo(form.sender)
	await page.keyboard.type('a')
	await eventually(() => form.options.count()).toBe(10)
	await page.keyboard.press('End')
	await isSound(page)
	await page.keyboard.press('Escape')
	await page.keyboard.press('Backspace')
	await page.keyboard.type('fra')
	await page.keyboard.press('Enter')
	expect(await form.sender.inputValue()).toBe('France')

	await keyboard.activate(form.use)
	await eventually(() => new URL(page.url()).hash).toMatch(/CIV.*FRA/)
})

test('a refusal is sound too, and the focus goes to the field', async () => {
	const page = await openPage({ width: 320 })
	const form = formOn(page)
	await form.opener.click()
	await form.host.fill('Atlantis')
	await page.keyboard.press('Escape')
	await form.use.click()
	await hasFocus(form.host)
	await isSound(page)
	await form.host.fill('Kosovo')
	await page.keyboard.press('Enter')
	await isSound(page)
})

test('the list can be used by pointer in a window as small as a zoom of 400 % leaves', async () => {
	const page = await openPage({ width: 320, height: 256 })
	const form = formOn(page)
	await form.opener.click()
	await form.host.click()
	await page.keyboard.type('united')
	await eventually(() => form.options.count()).toBeGreaterThan(3)
	await fits(page)
	for (const option of await form.options.all()) {
		const box = await option.boundingBox()
		expect(box?.height).toBeGreaterThanOrEqual(44)
	}
	await page.keyboard.press('End')
	const last = await form.options.last().boundingBox()
	expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(256)
	await form.options.last().click()
	expect(await form.host.inputValue()).toBe('United States of America')
	await form.sender.click()
	await page.keyboard.press('Escape')
	await form.use.click()
	await hasFocus(form.sender)
})

test('the active option can be seen in forced colours', async () => {
	const page = await openPage()
	await page.emulateMedia({ forcedColors: 'active' })
	const form = formOn(page)
	await form.opener.click()
	await form.host.fill('ken')
	await page.keyboard.press('ArrowDown')
	const outline = await form.options.first().evaluate((option) => getComputedStyle(option).outlineStyle)
	expect(outline).toBe('solid')
})
