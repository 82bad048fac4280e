import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { resultOf } from '#tests/record/saved.ts'
import { version } from '#tests/support/version.ts'
import { linkTo, type Way, wayToEveryPair } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'

/** FAULTS=all does as many as are told of. */
const [first, last] = process.env.FAULTS === 'all' ? [100, 1000] : [15, 45]
/** In bytes. */
const mostMore = 3_000_000
const mostMoreNodes = 500

const ways = wayToEveryPair()
const [{ answers }] = ways as [Way]
const links = Array.from({ length: last }, (_, index) => linkTo((ways[index % ways.length] as Way).answers))

/** One assessment after the other in the same page, and at last the same one each time. */
const assess = (page: Page, hashes: readonly string[]) =>
	page.evaluate(
		async ([hashes, suffix]) => {
			const isThere = (link: string) =>
				document.querySelector('[data-section="about"]')?.textContent.includes(link) &&
				document.querySelector('.part-coming') === null
			for (const hash of hashes) {
				location.hash = hash
				const link = `${hash}${suffix}`
				while (!isThere(link)) await new Promise((resolve) => setTimeout(resolve, 5))
			}
		},
		[[...hashes, linkTo(answers)], `&content=${version}`] as const,
	)

test(`after ${last} assessments in one page it needs hardly more memory than after ${first}, and answers as before`, async () => {
	const page = await openPage()
	const devtools = await page.context().newCDPSession(page)
	const inUse = async () => {
		for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
		const { usedSize } = await devtools.send('Runtime.getHeapUsage')
		const { nodes } = await devtools.send('Memory.getDOMCounters')
		return { usedSize, nodes }
	}
	await assess(page, links.slice(1, first))
	const early = await inUse()
	await assess(page, links.slice(first, last - 1))
	const late = await inUse()
	console.log(
		`memory after ${first} assessments: ${(early.usedSize / 1e6).toFixed(1)} MB, ${early.nodes} nodes; after ${last}: ${(late.usedSize / 1e6).toFixed(1)} MB, ${late.nodes} nodes`,
	)
	expect(late.usedSize - early.usedSize).toBeLessThan(mostMore)
	expect(late.nodes - early.nodes).toBeLessThan(mostMoreNodes)
	expect(await page.locator('.headline').innerText()).toContain(resultOf(answers).headline)
}, 900_000)
