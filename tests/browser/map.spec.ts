import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mapLabels } from '#content/interface-map.ts'
import { branches, nodes, topicIds } from '#machines/map/graph.ts'
import { nameOf, topicName } from '#machines/map/words.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { eventually, hasFocus, keyboardOf, questionOf } from './support/journey.ts'
import { outputFile } from './support/output.ts'
import { readPdf } from './support/pdf.ts'
import { fits } from './support/show.ts'

const { drawing, poster, reading } = mapLabels
const at = '#missionKind=embassy&consent=accepted&relations=working&setting=government&page=map'

async function openMap(width: number, height = 900): Promise<Page> {
	const page = await openPage({ at, width, height })
	await page.getByRole('heading', { level: 1, name: mapLabels.title }).waitFor()
	await page.locator('.map-outline').waitFor()
	return page
}

const box = (page: Page, id: string) => page.locator(`.map-window [data-box="${id}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('the map is clean at 320 and 1280 px: folded, unfolded and with a step open', async () => {
	for (const width of [320, 1280]) {
		const page = await openMap(width)
		expect(await axe(page), `folded at ${width} px`).toEqual([])
		if (width > 768) {
			await press(page, drawing.unfoldAll)
			await eventually(() => page.locator('.map-window .map-press').count()).toBeGreaterThan(nodes.length)
		}
		await press(page, mapLabels.outline.openAll)
		await page
			.locator('.map-outline')
			.getByRole('button', { name: nameOf('whoLeads'), exact: true })
			.click()
		await page.getByRole('heading', { level: 2, name: nameOf('whoLeads') }).waitFor()
		await fits(page)
		expect(await axe(page), `unfolded at ${width} px`).toEqual([])
	}
})

test('by keyboard alone: unfold a topic, walk to a step, read it, go to the question', async () => {
	const page = await openMap(1280)
	const keys = keyboardOf(page)
	await keys.activate(page.getByRole('button', { name: drawing.toHere, exact: true }))
	await hasFocus(box(page, 'outerRing'))
	expect(await box(page, 'outerRing').getAttribute('aria-current')).toBe('step')

	await keys.activate(page.getByRole('button', { name: drawing.foldAll, exact: true }))
	await keys.tabTo(box(page, 'topic:setting'))
	for (const topic of ['relations', 'mission']) {
		await keys.press('ArrowUp')
		await hasFocus(box(page, `topic:${topic}`))
	}
	expect(await box(page, 'topic:mission').getAttribute('aria-expanded')).toBe('false')
	await keys.press('Enter')
	await hasFocus(box(page, 'topic:mission'))
	expect(await box(page, 'topic:mission').getAttribute('aria-expanded')).toBe('true')
	const said = drawing.isUnfolded(topicName('mission'), 6)
	await page.getByRole('status').filter({ hasText: said }).waitFor()

	for (
		let steps = 0;
		steps < 6 && !(await box(page, 'consent').evaluate((one) => one === document.activeElement));
		steps++
	)
		await keys.press(steps === 1 ? 'ArrowDown' : steps === 0 ? 'ArrowDown' : 'ArrowRight')
	await box(page, 'consent').focus()
	await keys.press('Enter')
	await hasFocus(page.getByRole('heading', { level: 2, name: nameOf('consent') }))
	await keys.activate(page.getByRole('button', { name: reading.goThere, exact: true }))
	await page.getByRole('heading', { level: 1, name: questionOf('consent').prompt }).waitFor()
})

test('the drawing moves and grows by keys, buttons and drag; the wheel scrolls the page', async () => {
	const page = await openMap(1440, 1000)
	const frame = page.locator('.map-window')
	await eventually(() => frame.getAttribute('viewBox')).not.toBe('0.0 0.0 1200.0 800.0')
	let before = await frame.getAttribute('viewBox')
	const changes = async () => {
		await eventually(() => frame.getAttribute('viewBox')).not.toBe(before)
		before = await frame.getAttribute('viewBox')
	}
	await frame.focus()
	for (const key of ['ArrowRight', '+', '-', '0']) {
		await page.keyboard.press(key)
		await changes()
	}
	for (const name of [drawing.left, drawing.right, drawing.up, drawing.down, drawing.larger, drawing.smaller]) {
		await press(page, name)
		await changes()
	}
	await frame.hover({ position: { x: 30, y: 300 } })
	await page.mouse.wheel(0, 300)
	await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
	expect(await frame.getAttribute('viewBox')).toBe(before)
	await page.mouse.down()
	await page.mouse.move(200, 400)
	await page.mouse.move(260, 460)
	await page.mouse.up()
	await changes()
})

/** Text that leaves the rectangle it is set in, by what the browser drew. */
const spills = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<SVGGElement>('.map-window :is(.map-box, .map-label, .map-title)')].flatMap(
			(group) => {
				const shape = group.querySelector<SVGGraphicsElement>('rect, path')?.getBBox()
				return [...group.querySelectorAll('text')].flatMap((text) => {
					const { x, y, width, height } = text.getBBox()
					const isInside =
						shape !== undefined &&
						x >= shape.x &&
						x + width <= shape.x + shape.width &&
						y + height <= shape.y + shape.height + 4
					return width === 0 || isInside ? [] : [text.textContent]
				})
			},
		),
	)

test('all words stand inside their boxes, folded and unfolded, and folded they are large enough to read', async () => {
	const page = await openMap(1440, 1000)
	const scale = () =>
		page.locator('.map-window').evaluate((one) => one.clientWidth / Number(one.getAttribute('viewBox')?.split(' ')[2]))
	await eventually(scale).toBeGreaterThan(0.85)
	expect(await spills(page)).toEqual([])
	for (const topic of topicIds) {
		await press(page, drawing.foldAll)
		await box(page, `topic:${topic}`).focus()
		await page.keyboard.press('Enter')
		await page.locator(`[data-box="topic:${topic}"][aria-expanded="true"]`).waitFor()
		expect(await spills(page), topic).toEqual([])
	}
	await press(page, drawing.unfoldAll)
	await page.getByRole('status').filter({ hasText: drawing.allUnfolded }).waitFor()
	expect(await spills(page)).toEqual([])
})

test('a phone gets the list, a desk the drawing before it', async () => {
	const phone = await openMap(390, 844)
	expect(await phone.locator('.map-window').isVisible()).toBe(false)
	await fits(phone)
	await phone.screenshot({ path: outputFile('pictures/map-390.png'), fullPage: true })
	const desk = await openMap(1440, 1000)
	await eventually(() => desk.locator('.map-window .map-press').count()).toBe(topicIds.length)
	await desk.screenshot({ path: outputFile('pictures/map-folded-1440.png') })
	await box(desk, 'topic:setting').focus()
	await desk.keyboard.press('Enter')
	await desk.locator('[data-box="topic:setting"][aria-expanded="true"]').waitFor()
	await desk.screenshot({ path: outputFile('pictures/map-unfolded-1440.png') })
})

/** A3 on its side, in points. */
const a3 = { width: 1190.6, height: 841.9 }

test.each([
	{ name: poster.a3, file: 'map-A3.pdf', pages: 1 },
	{ name: poster.a4, file: 'map-A4.pdf', pages: 5 },
])('on paper: $name', async ({ name, file, pages }) => {
	const page = await openMap(1280)
	await page.evaluate(() => {
		window.print = () => undefined
	})
	await press(page, name)
	await page.locator('.map-poster').waitFor({ state: 'attached' })
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
	writeFileSync(outputFile(file), pdf)
	const sheets = await readPdf(pdf)
	expect(sheets).toHaveLength(pages)
	const text = sheets.map((sheet) => sheet.text).join(' ')
	for (const { id } of nodes) {
		const [first = ''] = nameOf(id).split(/[ ,;]/)
		expect(text, id).toContain(first)
	}
	expect(branches.length).toBeGreaterThan(60)
	for (const { width, height } of sheets)
		if (pages === 1)
			expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([
				Math.round(a3.width / 10),
				Math.round(a3.height / 10),
			])
		else expect(Math.max(width, height)).toBeLessThan(850)
	await page.locator('.map-poster').waitFor({ state: 'detached' })
})
