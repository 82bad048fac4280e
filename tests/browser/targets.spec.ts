import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { linkTo } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'
import { seesPlace } from './support/show.ts'

const smallest = 44

/**
 * What is pressed and is smaller than a finger needs. A link inside a sentence, a citation or the address of a source
 * is as high as its line, as WCAG 2.5.8 allows. Measured by where a press would land, so that a radio has its label.
 */
const smallTargets = (page: Page) =>
	page.evaluate((least) => {
		const isInText = (link: Element) => {
			if (getComputedStyle(link).display !== 'inline') return false
			const holder = link.closest('p, li, dd, td, th, dt, caption, legend, figcaption')
			const words = holder?.textContent?.trim() ?? ''
			return words.length > (link.textContent?.trim().length ?? 0)
		}
		const isHit = (element: Element, x: number, y: number) => {
			const hit = document.elementFromPoint(x, y)
			return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element)
		}
		/** How far one may go from the middle and still press it. */
		const reach = (element: Element, x: number, y: number, across: number, along: number) => {
			let steps = 0
			while (steps < least && isHit(element, x + across * (steps + 1), y + along * (steps + 1))) steps++
			return steps
		}
		const sizeOf = (element: Element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' })
			const { left, top, width, height } = element.getBoundingClientRect()
			const [x, y] = [left + width / 2, top + height / 2]
			if (!isHit(element, x, y)) return [width, height] as const
			return [
				reach(element, x, y, -1, 0) + 1 + reach(element, x, y, 1, 0),
				reach(element, x, y, 0, -1) + 1 + reach(element, x, y, 0, 1),
			] as const
		}
		const small: string[] = []
		for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
			if (!element.checkVisibility({ visibilityProperty: true })) continue
			if (element.matches('a') && (isInText(element) || element.matches('.cite, .outside'))) continue
			const [width, height] = sizeOf(element)
			if (width >= least - 1 && height >= least - 1) continue
			const name = (element.textContent?.trim() || element.getAttribute('id') || '').slice(0, 40)
			const holder = element.closest('[class]')?.className
			small.push(`${element.localName} in .${holder}: ${Math.round(width)} × ${Math.round(height)}, ${name}`)
		}
		return small
	}, smallest)

const places = [
	{ name: 'the start page', kind: 'start', at: '' },
	{ name: 'a question', kind: 'question', at: '#missionKind=embassy&at=consent', question: 'consent' },
	{
		name: 'an answer',
		kind: 'answer',
		at: linkTo({
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'working',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
			failure: 'notYet',
		}),
	},
	{ name: 'the reference index', kind: 'list', at: '#page=reference' },
	{ name: 'a page to read', kind: 'text', at: '#page=hostDuties' },
	{ name: 'the glossary', kind: 'list', at: '#page=glossary' },
	{ name: 'a treaty', kind: 'treaty', at: '#page=treaty&id=VCDR' },
	{ name: 'a case', kind: 'case', at: '#page=case&id=tehranEmbassy' },
	{ name: 'the statement on accessibility', kind: 'list', at: '#page=accessibility' },
] as const

test.each(places)('what is pressed is large enough: $name', async (place) => {
	const page = await openPage({ width: 390, height: 844, at: place.at })
	await seesPlace(page, place)
	expect(await smallTargets(page)).toEqual([])
})

test('a small button is found out', async () => {
	const page = await openPage({ width: 390 })
	await seesPlace(page, places[0])
	await page.evaluate(() => {
		const button = document.createElement('button')
		button.textContent = 'Tiny'
		button.style.cssText = 'min-height: 0; padding: 0; height: 20px; width: 60px'
		document.querySelector('main')?.append(button)
	})
	expect((await smallTargets(page)).join()).toContain('Tiny')
})
