import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { mayBeUnknown } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { answerLink, linkTo } from '#tests/support/ways.ts'
import { pasted } from './support/clipboard.ts'
import {
	actions,
	eventually,
	hasFocus,
	inWords,
	keyboardOf,
	labelOf,
	openJourney,
	questionOf,
} from './support/journey.ts'
import { outputFile } from './support/output.ts'
import { readPdf, withoutSpace } from './support/pdf.ts'

const quietEmbassy = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const alone = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'governmentInConflict',
	outerRing: 'unable',
	threat: 'privatePersons',
	forces: 'protectionOfCivilians',
	ownGuards: 'unarmedOrNone',
	contractors: 'armedInside',
	failure: 'failed',
} as const satisfies Answers

const entriesOf = (answers: Answers) => Object.entries(answers) as [QuestionId, OptionId][]
const labelsOf = (answers: Answers) => entriesOf(answers).map(([question, option]) => labelOf(question, option))
const stepCount = /\b(?:step|question|page)\s+\d+|\b\d+\s*(?:of|\/)\s*\d+\b/i

describe('with the keyboard alone', () => {
	test('from the start to the printed answer', async () => {
		const journey = await openJourney()
		const { page } = journey
		const keyboard = keyboardOf(page)
		await page.evaluate(() => {
			globalThis.print = () => document.body.setAttribute('data-printed', '')
		})

		await keyboard.activate(journey.link(actions.start))
		for (const [index, [question, option]] of entriesOf(alone).entries()) {
			await journey.seesQuestion(question)
			await hasFocus(page.getByRole('heading', { level: 1 }))
			await keyboard.choose(page.getByRole('radio'), Object.keys(questions[question].options).indexOf(option))
			await journey.seesChosen(question, option)
			if (index % 3 === 0) await keyboard.press('Enter')
			else await keyboard.activate(journey.button(actions.continue), index % 3 === 1 ? 'Enter' : 'Space')
		}
		await journey.seesResult()
		await hasFocus(page.getByRole('heading', { level: 1 }))
		await keyboard.activate(journey.button(actions.print))
		expect(await page.locator('body[data-printed]').count()).toBe(1)

		const pdf = await page.pdf({ path: outputFile('journey.pdf'), format: 'A4', tagged: true })
		const text = withoutSpace((await readPdf(pdf)).map((sheet) => sheet.text).join(''))
		for (const label of labelsOf(alone)) expect(text).toContain(withoutSpace(label))
	})

	test('skips to the content, goes back, changes an answer, undoes and starts again', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		const keyboard = keyboardOf(page)
		await journey.seesResult()
		await keyboard.press('Tab')
		await hasFocus(journey.button(labels.skip))
		await keyboard.press('Enter')
		await hasFocus(page.getByRole('main'))

		await keyboard.activate(journey.button(actions.back))
		await journey.seesQuestion('failure')
		await keyboard.activate(journey.button(actions.continue))
		await journey.seesResult()
		await keyboard.activate(journey.button(labels.answers.change(questionOf('missionKind').short)))
		await journey.seesQuestion('missionKind')
		await keyboard.tabTo(journey.radio('missionKind', 'embassy'))
		const kinds = Object.keys(questions.missionKind.options)
		for (let index = 0; index < kinds.indexOf('permanentMission'); index++) await keyboard.press('ArrowDown')
		await keyboard.activate(journey.button(actions.continue), 'Space')
		await hasFocus(journey.notice)
		await keyboard.activate(journey.button(actions.undo))
		await journey.seesResult()
		await keyboard.activate(journey.button(actions.startAgain))
		await journey.seesStart()
		await keyboard.activate(journey.button(actions.undo), 'Space')
		await journey.seesResult()
	})

	test.each([
		['the headline', '[data-section="headline"] [data-provision]'],
		['the matrix', '.matrix [data-task] [data-provision]'],
	])('follows a citation in %s to its source and comes back to it', async (_, place) => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		const keyboard = keyboardOf(page)
		await journey.seesResult()
		const citation = page.locator(place).first()
		const id = await citation.getAttribute('data-provision')
		await keyboard.activate(citation)
		const source = page.locator(`[data-source="${id}"]`)
		await hasFocus(source)
		await keyboard.activate(source.getByRole('button', { name: answerLabels.result.sources.backToText }))
		await hasFocus(citation)
		await journey.seesHash(answerLink(quietEmbassy))
	})

	test('jumps to each part of the answer without touching the address', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await journey.seesResult()
		const jumps = page.locator('.on-this-page li').getByRole('button')
		const parts = page.locator('.parts > .part > h2')
		expect(await jumps.allInnerTexts()).toEqual(await parts.allInnerTexts())
		for (let index = 0; index < (await jumps.count()); index++) {
			await jumps.nth(index).focus()
			await page.keyboard.press('Enter')
			await hasFocus(parts.nth(index))
		}
		await journey.seesHash(answerLink(quietEmbassy))
	})
})

describe('the long parts of an answer', () => {
	const folds = (page: Page) => page.locator('.parts h2 > [aria-expanded]')
	const bodyOf = (page: Page, index: number) => page.locator('.folded').nth(index)

	test('are folded at first, and open and close by the keyboard alone', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await journey.seesResult()
		const keyboard = keyboardOf(page)
		expect(await folds(page).count()).toBeGreaterThan(1)
		for (let index = 0; index < (await folds(page).count()); index++) {
			const fold = folds(page).nth(index)
			await eventually(() => bodyOf(page, index).isVisible()).toBe(false)
			await keyboard.activate(fold)
			await eventually(() => fold.getAttribute('aria-expanded')).toBe('true')
			await eventually(() => bodyOf(page, index).isVisible()).toBe(true)
			await keyboard.press('Space')
			await eventually(() => bodyOf(page, index).isVisible()).toBe(false)
		}
		await journey.seesHash(answerLink(quietEmbassy))
	})

	test('open all at once, and close again', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await journey.seesResult()
		const open = () => page.locator('.folded:visible').count()
		const all = await folds(page).count()
		await journey.button(answerLabels.result.folds.openAll).click()
		await eventually(open).toBe(all)
		await journey.button(answerLabels.result.folds.closeAll).click()
		await eventually(open).toBe(0)
	})

	test('open by themselves for a search of the browser', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await journey.seesResult()
		await bodyOf(page, 0).dispatchEvent('beforematch')
		await eventually(() => folds(page).nth(0).getAttribute('aria-expanded')).toBe('true')
	})

	test('stand whole on paper, folded or not', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await journey.seesResult()
		await page.emulateMedia({ media: 'print' })
		for (let index = 0; index < (await folds(page).count()); index++) {
			const [heading, body] = [folds(page).nth(index), bodyOf(page, index)]
			expect(await heading.isVisible()).toBe(true)
			expect((await body.boundingBox())?.height).toBeGreaterThan(20)
		}
	})
})

describe('the way through', () => {
	test('names every page in its title, puts the focus on its heading and counts no steps', async () => {
		const journey = await openJourney()
		const { page } = journey
		const heading = page.getByRole('heading', { level: 1 })
		await journey.seesTitle(about.title)
		expect(await page.getByRole('main').innerText()).not.toMatch(stepCount)
		await journey.start()
		for (const [question, option] of entriesOf(alone)) {
			const { prompt, why, options } = questionOf(question)
			await journey.seesQuestion(question)
			await journey.seesTitle(prompt)
			await hasFocus(heading)
			expect(await page.getByRole('main').innerText()).not.toMatch(stepCount)
			expect(await page.getByRole('progressbar').count()).toBe(0)
			const group = page.getByRole('group', { name: prompt, exact: true })
			const besides = mayBeUnknown(question) ? 1 : 0
			expect(await group.getByRole('radio').count()).toBe(Object.keys(options).length + besides)
			expect(await group.innerText()).toContain(why)
			await journey.answer(question, option)
		}
		await journey.seesResult()
		await journey.seesTitle(answerLabels.result.titleFor(labelOf('missionKind', alone.missionKind)))
		await hasFocus(heading)
		expect(await journey.trail()).toEqual(labelsOf(alone))
	})

	test('leaves the focus alone when a page is only opened', async () => {
		const journey = await openJourney({ at: linkTo({ missionKind: 'embassy' }) })
		await journey.seesQuestion('consent')
		await hasFocus(journey.page.locator('body'))
	})

	test('submits nothing on selection', async () => {
		const journey = await openJourney({ at: '#at=missionKind' })
		const { page } = journey
		await journey.seesQuestion('missionKind')
		const entries = await page.evaluate(() => history.length)
		for (const kind of Object.keys(questions.missionKind.options) as OptionId<'missionKind'>[]) {
			await journey.choose('missionKind', kind)
			await page.keyboard.press('ArrowDown')
		}
		await journey.seesQuestion('missionKind')
		await journey.seesHash('#at=missionKind')
		expect(await page.evaluate(() => history.length)).toBe(entries)
	})

	test('asks again when nothing was chosen, and leads to the answers', async () => {
		const journey = await openJourney({ at: '#at=missionKind' })
		const { page } = journey
		const { prompt } = questionOf('missionKind')
		const summary = page
			.getByRole('alert')
			.filter({ has: page.getByRole('heading', { name: labels.question.errorSummary, exact: true }) })
		await journey.continue()
		await hasFocus(summary)
		await journey.seesTitle(labels.question.errorTitle(prompt))
		const description = await page.getByRole('group', { name: prompt, exact: true }).evaluate((group) =>
			(group.getAttribute('aria-describedby') ?? '')
				.split(' ')
				.map((id) => document.getElementById(id)?.textContent)
				.join(' '),
		)
		expect(description).toContain(labels.question.error)
		await summary.getByRole('button', { name: labels.question.error, exact: true }).click()
		await hasFocus(page.getByRole('radio').first())
		await journey.continue()
		await hasFocus(summary)
		await journey.seesHash('#at=missionKind')
		await journey.answer('missionKind', 'embassy')
		await journey.seesQuestion('consent')
		await journey.seesTitle(questionOf('consent').prompt)
		expect(await summary.count()).toBe(0)
	})

	test('goes back question by question to the start, keeping the answers', async () => {
		const journey = await openJourney()
		await journey.start()
		await journey.answer('missionKind', 'embassy')
		await journey.answer('consent', 'accepted')
		await journey.seesQuestion('relations')
		await journey.back()
		await journey.seesQuestion('consent')
		await journey.seesChosen('consent', 'accepted')
		await journey.back()
		await journey.seesQuestion('missionKind')
		await journey.seesChosen('missionKind', 'embassy')
		await journey.back()
		await journey.seesStart()
		await journey.goOn()
		await journey.seesQuestion('relations')
		expect(await journey.trail()).toEqual([labelOf('missionKind', 'embassy'), labelOf('consent', 'accepted')])
	})
})

describe('the browser’s own ways', () => {
	test('Back and Forward walk through every page, each with its answer still chosen', async () => {
		const journey = await openJourney()
		const { page } = journey
		const heading = page.getByRole('heading', { level: 1 })
		const steps = entriesOf(quietEmbassy)
		await journey.start()
		await journey.answerAll(quietEmbassy)
		await journey.seesResult()
		for (const [question, option] of steps.toReversed()) {
			await page.goBack()
			await journey.seesQuestion(question)
			await journey.seesChosen(question, option)
			await journey.seesTitle(questionOf(question).prompt)
			await hasFocus(heading)
		}
		await page.goBack()
		await journey.seesStart()
		for (const [question] of steps) {
			await page.goForward()
			await journey.seesQuestion(question)
		}
		await page.goForward()
		await journey.seesResult()
		expect(await journey.trail()).toEqual(labelsOf(quietEmbassy))
	})

	test('Back after a change shows the answer as it was before', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		await journey.seesResult()
		await journey.change('failure')
		await journey.answer('failure', 'failed')
		await journey.seesResult()
		await journey.seesHash(answerLink({ ...quietEmbassy, failure: 'failed' }))
		await journey.page.goBack()
		await journey.seesQuestion('failure')
		await journey.page.goBack()
		await journey.seesResult()
		expect(await journey.trail()).toEqual(labelsOf(quietEmbassy))
	})

	test.each<{ name: string; at: string; sees: QuestionId | 'start' | 'result' }>([
		{ name: 'the start page', at: '', sees: 'start' },
		{ name: 'the first question', at: '#at=missionKind', sees: 'missionKind' },
		{
			name: 'a question further on',
			at: `${linkTo({ missionKind: 'unAgency' })}&at=statusAgreement`,
			sees: 'statusAgreement',
		},
		{ name: 'a question that is revisited', at: `${linkTo(quietEmbassy)}&at=setting`, sees: 'setting' },
		{ name: 'the answer', at: answerLink(quietEmbassy), sees: 'result' },
	])('a reload, and the same link in another browser, reopen $name', async ({ at, sees }) => {
		const isThere = async (journey: Awaited<ReturnType<typeof openJourney>>) => {
			if (sees === 'start') await journey.seesStart()
			else if (sees === 'result') await journey.seesResult()
			else await journey.seesQuestion(sees)
			await journey.seesHash(at)
			expect(await journey.notice.count()).toBe(0)
		}
		const journey = await openJourney({ at })
		await isThere(journey)
		await journey.page.reload()
		await isThere(journey)
		await isThere(await openJourney({ at: journey.hash() }))
	})

	test('the address after every step reopens that very step', async () => {
		const journey = await openJourney()
		await journey.start()
		let given = ''
		for (const [question, option] of entriesOf(alone)) {
			await journey.seesQuestion(question)
			// The address follows with the next frame.
			await eventually(journey.hash).toContain(given)
			await journey.page.reload()
			await journey.answer(question, option)
			given = `${question}=${option}`
		}
		await journey.seesResult()
		const friend = await openJourney({ at: journey.hash() })
		await friend.seesResult()
		expect(await friend.trail()).toEqual(labelsOf(alone))
		expect(await friend.page.locator('.headline').innerText()).toBe(await journey.page.locator('.headline').innerText())
	})
})

describe('second thoughts', () => {
	test('Change leads from the answer to the question and straight back', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		await journey.seesResult()
		await journey.change('consent')
		await journey.seesQuestion('consent')
		await journey.seesChosen('consent', 'accepted')
		await journey.continue()
		await journey.seesResult()
		await journey.change('failure')
		await journey.answer('failure', 'failed')
		await journey.seesResult()
		expect(await journey.notice.count()).toBe(0)
		expect(await journey.trail()).toEqual(labelsOf({ ...quietEmbassy, failure: 'failed' }))
	})

	test('a change keeps what still applies, asks what is new, and then returns to the answer', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		await journey.seesResult()
		await journey.change('outerRing')
		await journey.answer('outerRing', 'stretched')
		await journey.answer('ownGuards', 'armedAdmitted')
		await journey.answer('contractors', 'unarmed')
		await journey.seesResult()
		expect(await journey.trail()).toEqual([
			...labelsOf({ ...quietEmbassy, outerRing: 'stretched' }).slice(0, -1),
			labelOf('ownGuards', 'armedAdmitted'),
			labelOf('contractors', 'unarmed'),
			labelOf('failure', 'notYet'),
		])
	})

	test('answers that no longer apply are set aside by name, and Undo brings them back', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		await journey.seesResult()
		await journey.change('missionKind')
		await journey.answer('missionKind', 'permanentMission')
		await journey.notice.waitFor()
		await hasFocus(journey.notice)
		const named = await journey.notice.getByRole('listitem').allInnerTexts()
		expect(named).toEqual([inWords('consent', 'accepted'), inWords('relations', 'working')])
		const { missionKind: _, consent: __, relations: ___, ...kept } = quietEmbassy
		expect(await journey.trail()).toEqual(labelsOf({ missionKind: 'permanentMission', ...kept }))
		await journey.undo()
		await journey.seesResult()
		await eventually(journey.trail).toEqual(labelsOf(quietEmbassy))
		await journey.seesHash(answerLink(quietEmbassy))
		expect(await journey.notice.count()).toBe(0)
	})

	test('a notice about set-aside answers goes with the next move', async () => {
		const journey = await openJourney({ at: `${linkTo(quietEmbassy)}&at=missionKind` })
		await journey.answer('missionKind', 'home')
		await journey.notice.waitFor()
		await journey.answer('homeOf', 'diplomat')
		await journey.seesQuestion('homeRelations')
		expect(await journey.notice.count()).toBe(0)
	})

	test.each([
		{ from: 'the answer', answers: quietEmbassy, at: answerLink(quietEmbassy) },
		{
			from: 'a question',
			answers: { missionKind: 'embassy', consent: 'accepted' } as const,
			at: `${linkTo({ missionKind: 'embassy', consent: 'accepted' })}&at=relations`,
		},
	])('Start again from $from clears everything, names it, and Undo restores it', async ({ answers, at }) => {
		const journey = await openJourney({ at })
		await journey.startAgain()
		await journey.seesStart()
		await journey.seesTitle(about.title)
		await hasFocus(journey.notice)
		await journey.seesHash('')
		const named = await journey.notice.getByRole('listitem').allInnerTexts()
		expect(named).toEqual(entriesOf(answers).map(([question, option]) => inWords(question, option)))
		expect(await journey.trail()).toEqual([])
		await journey.undo()
		await eventually(journey.trail).toEqual(labelsOf(answers))
		await journey.seesHash(at)
		expect(await journey.notice.count()).toBe(0)
	})

	test('Start again, then a new start, asks from the beginning with nothing chosen', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		await journey.startAgain()
		await journey.start()
		await journey.seesQuestion('missionKind')
		expect(await journey.page.locator('input:checked').count()).toBe(0)
	})
})

describe('a link to the answer', () => {
	test('is copied and the page says so', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await page.context().grantPermissions(['clipboard-write'])
		await journey.button(actions.copy).click()
		await page.getByRole('status').filter({ hasText: answerLabels.result.link.copied }).waitFor()
		expect(await pasted(page)).toBe(page.url())
	})

	test('that the browser does not let be copied is said to be in the address bar', async () => {
		const journey = await openJourney({ at: answerLink(quietEmbassy) })
		const { page } = journey
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
		})
		await journey.button(actions.copy).click()
		await page.getByRole('status').filter({ hasText: answerLabels.result.link.notCopied }).waitFor()
	})
})
