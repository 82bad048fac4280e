import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { recordLabels } from '#content/interface-record.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'
import { allUnknown } from '#tests/unknown/given.ts'
import { axe } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { openJourney } from './support/journey.ts'
import { readPdf, withoutSpace } from './support/pdf.ts'
import { fits, isWhole, unfold } from './support/show.ts'

const hostAndGuardsUnknown: Given = { ...ownGuardsLead, outerRing: notKnown, ownGuards: notKnown }
const varied = '.answer.varied'

test('a person who does not know two facts is told what holds, what varies and what to find out, and finds it out', async () => {
	const journey = await openJourney()
	await journey.start()
	for (const [question, option] of Object.entries(hostAndGuardsUnknown))
		await journey.answer(question as 'outerRing', option as 'delivering')
	await journey.page.locator(varied).waitFor()
	await journey.page.getByText(words.status(2)).waitFor()
	expect(journey.hash()).toContain('outerRing=unknown')

	await journey.page.reload()
	await journey.page.getByText(words.status(2)).waitFor()

	await journey.button(words.findOut.answerFor('Host’s conduct')).click()
	await journey.answer('outerRing', 'unable')
	await journey.page.getByText(words.status(1)).waitFor()
	await journey.button(words.findOut.answerFor('Own official guards')).click()
	await journey.answer('ownGuards', 'unarmedOrNone')
	await journey.seesResult()
	expect(await journey.page.locator(varied).count()).toBe(0)
})

test('it is saved to a file, and the file opens the same page', async () => {
	const journey = await openJourney({ at: linkTo(hostAndGuardsUnknown) })
	await journey.page.locator(varied).waitFor()
	const headline = await journey.page.locator('.headline').innerText()
	await journey.button(deskLabels.tools.save).click()
	const coming = journey.page.waitForEvent('download')
	await journey.button(recordLabels.save.save).click()
	const text = readFileSync(await (await coming).path(), 'utf8')
	expect(JSON.parse(text)).toMatchObject({
		lead: null,
		decides: [{ question: 'outerRing' }, { question: 'ownGuards' }],
	})

	const other = await openJourney({ at: '#page=open' })
	const file = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) }
	await other.page.getByLabel(recordLabels.file.label, { exact: true }).setInputFiles(file)
	await other.page.getByText(words.status(2)).waitFor()
	expect(await other.page.locator('.headline').innerText()).toBe(headline)
	expect(await other.page.locator('[data-notice]').count()).toBe(0)
})

test('each tool of the desk works with it, and no field card is offered', async () => {
	const journey = await openJourney({ at: linkTo(hostAndGuardsUnknown) })
	await journey.button(deskLabels.tools.paper).click()
	await journey.page.getByText(words.noCard).waitFor()
	expect(await journey.button(sheetLabels.print.card).count()).toBe(0)
	await journey.button(deskLabels.tools.copy).click()
	await journey.button(copyLabels.copy.text).click()
	await journey.page.getByRole('status').filter({ hasText: /./ }).first().waitFor()
})

test('the sheet holds all of it, what varies too, and no page is left nearly empty', async () => {
	const page = await openPage({ at: linkTo(hostAndGuardsUnknown) })
	await page.locator(varied).waitFor()
	await isWhole(page)
	const pages = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }))
	const text = withoutSpace(pages.map((sheet) => sheet.text).join(''))
	for (const part of [
		words.status(2),
		words.lead.heading,
		words.findOut.outcomes(6),
		...Object.values(words.fields).flatMap((name) =>
			text.includes(withoutSpace(words.varies.heading(name))) ? [name] : [],
		),
		words.varies.when('Host’s conduct: “Its own forces are the danger”'),
		labels.answers.given,
		labels.question.unknown.label,
	])
		expect(text, part).toContain(withoutSpace(part))
	expect(text).toContain(withoutSpace(words.varies.heading(words.fields.warnings)))
	for (const { furniture } of pages) expect(furniture).toMatch(/Page \d+ of \d+/)
	for (const { bodyLines } of pages) expect(bodyLines).toBeGreaterThanOrEqual(3)
})

test.each([
	{ width: 320, answers: hostAndGuardsUnknown },
	{ width: 1280, answers: allUnknown('unAgency') },
])('with everything unfolded it is sound at $width px, on screen and in print', async ({ width, answers }) => {
	const page = await openPage({ at: linkTo(answers), width })
	await page.locator(varied).waitFor()
	await unfold(page)
	await fits(page)
	expect(await axe(page)).toEqual([])
	await page.emulateMedia({ media: 'print' })
	expect(await axe(page)).toEqual([])
})
