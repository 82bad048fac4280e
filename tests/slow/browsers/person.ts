import { deepStrictEqual } from 'node:assert'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import type { Question } from '#content/questions/question.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { type Answers, type NotKnown, notKnown } from '#machines/chart.ts'
import { answerLink } from '#tests/support/ways.ts'
import type { InPage, Key, Window } from './engine.ts'
import { inPage, type Wanted } from './in-page.ts'
import { until } from './machine.ts'

export const questionOf = (question: QuestionId): Question => questions[question]
export const labelOf = (question: QuestionId, option: OptionId | NotKnown): string =>
	option === notKnown
		? labels.question.unknown.label
		: (questionOf(question).options[option]?.label ?? `(${question} has no ${option})`)
export const entriesOf = (answers: Answers) => Object.entries(answers) as [QuestionId, OptionId][]
export const labelsOf = (answers: Answers) => entriesOf(answers).map(([question, option]) => labelOf(question, option))

export const button = (name: string): Wanted => ({ css: 'button, a.main-action', name })
export const link = (name: string): Wanted => ({ css: 'a', name })

export type Person = ReturnType<typeof personAt>
export type Walk = readonly [name: string, walk: (person: Person) => Promise<void>]

/** A person in front of the site: reads what is shown, and acts by the words on it. */
export function personAt(window: Window, site: string) {
	const see = <A, T>(look: InPage<A, T>, argument?: A) => window.run(look, argument)

	/** Waits until the page shows just this. */
	async function sees<A, T>(what: string, wanted: Awaited<T>, look: InPage<A, T>, argument?: A) {
		let last: unknown
		const isSo = async () => {
			last = await see(look, argument)
			return JSON.stringify(last) === JSON.stringify(wanted)
		}
		await until(what, isSo).catch(() => deepStrictEqual(last, wanted, `${what}: ${JSON.stringify(last)}`))
	}

	async function click(wanted: Wanted) {
		const { css, name = '' } = wanted
		await window.clickAt(await until(`a way to click ${css} “${name}”`, () => see(inPage.spotOf, wanted)))
	}

	const seesHeading = (heading: string) => sees('the heading', [heading], inPage.texts, 'h1')
	const hasFocus = (wanted: Wanted) => until(`focus on ${wanted.css}`, () => see(inPage.hasFocus, wanted))
	const press = (key: Key) => window.press(key)

	async function tabTo(wanted: Wanted) {
		await until(wanted.css, () => see(inPage.count, wanted.css))
		for (let presses = 0; presses < 250; presses++) {
			if (await see(inPage.hasFocus, wanted)) return
			await press('Tab')
		}
		throw new Error(`Tab does not lead to ${wanted.css} “${wanted.name ?? ''}”`)
	}

	const seesQuestion = (question: QuestionId) => seesHeading(questionOf(question).prompt)

	return {
		window,
		see,
		sees,
		click,
		press,
		tabTo,
		hasFocus,
		seesHeading,
		seesQuestion,
		open: (hash = '') => window.open(site + hash),
		openAnswer: async (answers: Answers) => {
			await window.open(site + answerLink(answers))
			await until('the answer', () => see(inPage.count, '[data-section="sources"]'))
		},
		seesStart: () => seesHeading(about.title),
		seesResult: async (answers: Answers) => {
			await seesHeading(answerLabels.result.titleFor(labelsOf(answers)[0] ?? ''))
			await sees('the trail of answers', labelsOf(answers), inPage.texts, '.answers-given .given')
			await sees('the address', answerLink(answers), inPage.hash)
		},
		/** Clicks the words of the option, then Continue. */
		answer: async (question: QuestionId, option: OptionId) => {
			await seesQuestion(question)
			await click({ css: 'label', name: labelOf(question, option) })
			await sees('the choice', option, inPage.chosen)
			await click(button(labels.actions.continue))
		},
		/** Tab into the group, then down to the option. */
		chooseByKey: async (question: QuestionId, option: OptionId) => {
			const index = Object.keys(questionOf(question).options).indexOf(option)
			await tabTo({ css: '.option:first-child input' })
			if (index === 0) await press('Space')
			for (let presses = 0; presses < index; presses++) await press('ArrowDown')
			await sees('the choice', option, inPage.chosen)
		},
	}
}
