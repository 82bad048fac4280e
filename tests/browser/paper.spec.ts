import { afterAll, describe, expect, test } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { regimes } from '#content/regimes.ts'
import { determine } from '#machines/answer/determine.ts'
import { contentVersion } from '#src/commands/content-version.mjs'
import { coveringWays, linkTo, type Way, wayToEveryPair } from '#tests/support/ways.ts'
import { openPage } from './support/browser.ts'
import { outputFile } from './support/output.ts'
import { factFaults, faultsOf, opened, printed, type Sheet, sheets } from './support/paper.ts'
import { readFacts, readPdf } from './support/pdf.ts'
import { follow, seesAnswer } from './support/show.ts'

/** PAPER=all prints every pair of regime and delivery; otherwise some that hold every regime and every delivery. */
const printsAll = process.env.PAPER === 'all'

const version = contentVersion(new URL('../../', import.meta.url))
const names = Object.keys(sheets) as Sheet[]
const pairs = wayToEveryPair()
const ways = printsAll ? pairs : coveringWays(pairs)

type Job = Way & { readonly sheet: Sheet }

const jobs = names.flatMap((sheet) => ways.map((way): Job => ({ ...way, sheet })))
const done = { pages: 0, fewest: Number.POSITIVE_INFINITY, provisions: new Set<string>() }

afterAll(() => {
	const on = (name: Sheet) => jobs.filter(({ sheet }) => sheet === name).length
	console.log(
		`paper: ${ways.length} of ${pairs.length} pairs, ${on('A4')} on A4 and ${on('Letter')} on Letter, ${done.pages} pages, ${done.provisions.size} provisions, at least ${done.fewest} lines on every page besides headings`,
	)
})

test('the built site holds the law of this checkout', async () => {
	const page = await openPage()
	expect(await page.getByRole('contentinfo').innerText()).toContain(version)
})

test.each(names)('every regime and every delivery is printed on %s', (sheet) => {
	const here = jobs.filter((job) => job.sheet === sheet)
	expect(new Set(here.map(({ regime }) => regime))).toEqual(new Set(Object.keys(regimes)))
	expect(new Set(here.map(({ delivery }) => delivery))).toEqual(new Set(Object.keys(deliveries)))
})

describe.each(Object.keys(regimes))('%s', (regime) => {
	test('is whole on paper', async () => {
		const page = await openPage()
		for (const { answers, delivery, sheet } of jobs.filter((job) => job.regime === regime)) {
			const result = determine(answers, version)
			if (result.status !== 'determined') throw new Error(`Still open: ${linkTo(answers)}`)
			await page.clock.setFixedTime(opened)
			await follow(page, linkTo(answers))
			await seesAnswer(page, linkTo(answers))
			await page.clock.setFixedTime(printed)
			const pdf = await page.pdf({ format: sheet, preferCSSPageSize: true, tagged: true, outline: true })
			const pages = await readPdf(pdf)
			const faults = [...faultsOf(result, pages, sheet), ...factFaults(await readFacts(pdf), await page.title())]
			if (faults.length > 0) await page.pdf({ path: outputFile(`${regime}-${delivery}-${sheet}.pdf`), format: sheet })
			expect.soft(faults, `${delivery} on ${sheet}: ${linkTo(answers)}`).toEqual([])
			done.pages += pages.length
			done.fewest = Math.min(done.fewest, ...pages.map(({ bodyLines }) => bodyLines))
			for (const id of result.basis) done.provisions.add(id)
		}
	})
})
