import { expect, test } from 'vitest'
import { answerLabels } from '#content/interface-answer.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { flipsLabels as words } from '#content/interface-flips.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { answerLink } from '#tests/support/ways.ts'
import { axe } from './support/axe.ts'
import { eventually, hasFocus, inWords, keyboardOf, openJourney } from './support/journey.ts'
import { readPdf, withoutSpace } from './support/pdf.ts'
import { fits } from './support/show.ts'

const quiet = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

async function openAnswer() {
	const journey = await openJourney({ at: answerLink(quiet) })
	const { page } = journey
	await journey.seesResult()
	await page.locator('.flips').waitFor()
	const link = <Q extends QuestionId>(text: string, question: Q, option: OptionId<Q>) =>
		page.getByRole('link', { name: words.linkName(text, inWords(question, option)), exact: true })
	return { ...journey, link, unfolds: (question: QuestionId) => page.locator(`[data-question="${question}"] summary`) }
}

test('by keyboard, one answer is unfolded, and another one is set beside it', async () => {
	const { page, link, unfolds, seesResult, seesHash } = await openAnswer()
	const keyboard = keyboardOf(page)
	await keyboard.activate(unfolds('outerRing'))
	await keyboard.activate(link(words.compare, 'outerRing', 'attacking'))
	await page.locator('.compared-head').waitFor()
	await hasFocus(page.getByRole('heading', { level: 1, name: compareLabels.title }))
	const different = await page.locator('.difference h2').allInnerTexts()
	expect(different).toContain(compareLabels.answers.heading)
	expect(different).toContain(compareLabels.fields.lead)
	expect(different).not.toContain(compareLabels.fields.duty)
	await page.goBack()
	await seesResult()
	await seesHash(answerLink(quiet))
})

test('where more is asked, the wizard opens at that question, and the other answers are kept', async () => {
	const { page, link, unfolds, seesQuestion, answer, seesResult, trail } = await openAnswer()
	await unfolds('outerRing').click()
	await link(words.goOn, 'outerRing', 'unwilling').click()
	await seesQuestion('forces')
	await answer('forces', 'none')
	await answer('ownGuards', 'armedAdmitted')
	await answer('contractors', 'noneOrRefused')
	await seesResult()
	expect(await trail()).toHaveLength(Object.keys(quiet).length + 3)
	await eventually(() => page.locator('.hangs-on').innerText()).toContain(words.hangsOn([]).replace('.', '').trim())
})

const smallestTarget = 44

test('it is sound in narrow and wide windows with everything unfolded', async () => {
	const { page, unfolds } = await openAnswer()
	for (const question of Object.keys(quiet) as QuestionId[]) await unfolds(question).click()
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 })
		await fits(page)
		const heights = await page
			.locator('.flips :is(a, summary)')
			.evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(smallestTarget)
		expect(await axe(page, '.flips'), `${width} px`).toEqual([])
	}
})

test('paper tells in short what would change the lead, and holds no link', async () => {
	const { page } = await openAnswer()
	const pages = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }))
	const text = withoutSpace(pages.map((sheet) => sheet.text).join(' '))
	for (const told of [answerLabels.result.flips.heading, await page.locator('.hangs-on p').first().innerText()])
		expect(text).toContain(withoutSpace(told))
	expect(text).toContain(withoutSpace(words.couldLead(['Nobody'])))
	expect(text).not.toContain(withoutSpace(words.goOn))
})
