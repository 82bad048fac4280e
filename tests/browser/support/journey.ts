import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { noticeLabels } from '#content/interface-notices.ts'
import type { Question } from '#content/questions/question.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { type Answers, type NotKnown, notKnown } from '#machines/chart.ts'
import { openPage, type PageOptions } from './browser.ts'
import { isWhole } from './show.ts'

export const { actions } = labels

export const questionOf = (question: QuestionId): Question => questions[question]

export const labelOf = <Q extends QuestionId>(question: Q, option: OptionId<Q> | NotKnown): string => {
	if (option === notKnown) return labels.question.unknown.label
	const found = questionOf(question).options[option]
	if (found === undefined) throw new Error(`${question} has no option ${option}`)
	return found.label
}

/** Looks again until it holds. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 })

/** An answer as the page names it in a list. */
export const inWords = <Q extends QuestionId>(question: Q, option: OptionId<Q>): string =>
	labels.answers.inWords(questionOf(question).short, labelOf(question, option))

export type Journey = Awaited<ReturnType<typeof openJourney>>

/** A person in front of the site: reads what is shown, and acts by the words on it. */
export async function openJourney(options?: PageOptions) {
	const page = await openPage(options)

	const link = (name: string) => page.getByRole('link', { name, exact: true })
	const button = (name: string) => page.getByRole('button', { name, exact: true })
	const radio = <Q extends QuestionId>(question: Q, option: OptionId<Q>) =>
		page.getByRole('radio', { name: labelOf(question, option), exact: true })
	const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: true })
	const notice = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: noticeLabels.heading }) })

	const seesStart = () => heading(about.title).waitFor()
	const seesQuestion = (question: QuestionId) => heading(questionOf(question).prompt).waitFor()
	const seesResult = async () => {
		await page.locator('[data-section="sources"]').waitFor()
		await heading(/^The answer: /).waitFor()
		await isWhole(page)
	}

	const choose = async <Q extends QuestionId>(question: Q, option: OptionId<Q>) => {
		await seesQuestion(question)
		await radio(question, option).check()
	}
	const press = (name: string) => button(name).click()
	const answer = async <Q extends QuestionId>(question: Q, option: OptionId<Q>) => {
		await choose(question, option)
		await press(actions.continue)
	}

	return {
		page,
		button,
		link,
		radio,
		notice,
		seesStart,
		seesQuestion,
		seesResult,
		choose,
		answer,
		answerAll: async (answers: Answers) => {
			for (const [question, option] of Object.entries(answers)) await answer(question as QuestionId, option as OptionId)
		},
		start: () => link(actions.start).click(),
		goOn: () => link(actions.goOn).click(),
		continue: () => press(actions.continue),
		back: () => press(actions.back),
		startAgain: () => press(actions.startAgain),
		undo: () => press(actions.undo),
		change: (question: QuestionId) => press(labels.answers.change(questionOf(question).short)),
		hash: () => new URL(page.url()).hash,
		seesHash: (hash: string) => eventually(() => new URL(page.url()).hash).toBe(hash),
		seesChosen: <Q extends QuestionId>(question: Q, option: OptionId<Q>) =>
			eventually(() => radio(question, option).isChecked()).toBe(true),
		seesTitle: (title: string) => eventually(() => page.title()).toBe(labels.pageTitle(title)),
		/** The trail of answers as it is shown, without the way to change each. */
		trail: () => page.locator('.answers-given .given').allInnerTexts(),
	}
}

const holdsFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

export const hasFocus = (locator: Locator) => eventually(() => holdsFocus(locator)).toBe(true)

/** The hands of a person without a mouse. */
export function keyboardOf(page: Page) {
	const press = (key: string) => page.keyboard.press(key)

	async function tabTo(target: Locator) {
		await target.waitFor()
		for (let presses = 0; presses < 200; presses++) {
			if (await holdsFocus(target)) return
			await press('Tab')
		}
		throw new Error(`Tab does not lead to ${target}`)
	}

	return {
		press,
		tabTo,
		activate: async (target: Locator, key: 'Enter' | 'Space' = 'Enter') => {
			await tabTo(target)
			await press(key)
		},
		/** Into the group, then down to the option. */
		choose: async (radios: Locator, index: number) => {
			await tabTo(radios.first())
			if (index === 0) await press('Space')
			for (let presses = 0; presses < index; presses++) await press('ArrowDown')
			await hasFocus(radios.nth(index))
		},
	}
}
