import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { problemLabels } from '#content/interface-problems.ts'
import type { Answers } from '#machines/chart.ts'
import { version } from '#tests/support/version.ts'
import { inPage } from './in-page.ts'
import { headingsOf, journeys, leadNameIn, namesIn, quietEmbassy, resultOf } from './journeys.ts'
import { button, entriesOf, labelOf, type Person, questionOf, type Walk } from './person.ts'

const { actions } = labels

/** What the page shows is what the rules say of these answers. */
async function showsAnswer(person: Person, answers: Answers) {
	const { see, seesResult } = person
	await seesResult(answers)
	const result = resultOf(answers)
	const only = async (css: string) => (await see(inPage.texts, css)).join(' ')
	const headline = await only('.headline')
	ok(headline.startsWith(`${result.headline} [`), `the headline: ${headline}`)
	const names = async (part: number) => see(inPage.texts, `.picture > section:nth-child(${part}) .party-name`)
	deepStrictEqual({ owes: await names(1), leads: await names(2), helps: await names(3) }, namesIn(result))
	deepStrictEqual(
		await see(inPage.texts, '[data-section="duty"] .party-name'),
		result.dutyBearers.map((bearer) => namesIn({ ...result, dutyBearers: [bearer] }).owes[0]),
	)
	deepStrictEqual(await see(inPage.texts, '[data-section="lead"] .party-name'), [leadNameIn(result)])
	ok((await only('[data-section="lead"]')).includes(result.lead.why), 'why it leads')
	deepStrictEqual(await see(inPage.texts, '.part > h2'), headingsOf(result))
	strictEqual(await see(inPage.count, '.source'), result.basis.length, 'the number of sources')
	ok((await only('.site-footer')).includes(version), 'the content version of this checkout')
}

async function byMouse(person: Person, answers: Answers) {
	await person.open()
	await person.seesStart()
	await person.click(button(actions.start))
	for (const [question, option] of entriesOf(answers)) {
		await person.answer(question, option)
	}
	await showsAnswer(person, answers)
}

async function byKeyboard(person: Person, answers: Answers) {
	const { press, tabTo, hasFocus, see, sees } = person
	await person.open()
	await person.seesStart()
	await tabTo(button(actions.start))
	await press('Enter')
	for (const [index, [question, option]] of entriesOf(answers).entries()) {
		await person.seesQuestion(question)
		await hasFocus({ css: 'h1' })
		await person.chooseByKey(question, option)
		if (index % 3 > 0) await tabTo(button(actions.continue))
		await press(index % 3 === 1 ? 'Space' : 'Enter')
	}
	await showsAnswer(person, answers)
	await hasFocus({ css: 'h1' })
	await tabTo({ css: '.headline .cite' })
	await press('Enter')
	await hasFocus({ css: '.source' })
	await tabTo(button(answerLabels.result.sources.backToText))
	await press('Space')
	await hasFocus({ css: '.headline .cite' })
	await person.open()
	await person.seesStart()
	await press('Tab')
	await hasFocus(button(labels.skip))
	await press('Enter')
	await hasFocus({ css: 'main' })
	await sees('no answer left', 0, inPage.count, '.answers-given')
	strictEqual(await see(inPage.hash), '')
}

/** Back, another answer, and the way on from there; then the browser’s own Back and Forward. */
async function secondThoughts(person: Person) {
	const { click, see, sees, seesQuestion } = person
	await person.open()
	await click(button(actions.start))
	await person.answer('missionKind', 'embassy')
	await person.answer('consent', 'accepted')
	await seesQuestion('relations')
	await click(button(actions.back))
	await seesQuestion('consent')
	await sees('the answer still chosen', 'accepted', inPage.chosen)
	await person.answer('consent', 'outsideSeat')
	await seesQuestion('setting')
	await click(button(labels.answers.change(questionOf('consent').short)))
	await person.answer('consent', 'accepted')
	await person.answer('relations', 'working')
	await seesQuestion('setting')
	await see(inPage.goBack)
	await seesQuestion('relations')
	await sees('the answer still chosen', 'working', inPage.chosen)
	await see(inPage.goForward)
	await seesQuestion('setting')
	await person.openAnswer(quietEmbassy)
	await click(button(labels.answers.change(questionOf('missionKind').short)))
	await person.answer('missionKind', 'permanentMission')
	await person.hasFocus({ css: '[data-notice]' })
	await click(button(actions.undo))
	await showsAnswer(person, quietEmbassy)
	await click(button(actions.startAgain))
	await person.seesStart()
	await sees('an address without answers', '', inPage.hash)
}

async function nothingChosen({ open, click, seesQuestion, hasFocus, sees }: Person) {
	await open('#at=missionKind')
	await seesQuestion('missionKind')
	await click(button(actions.continue))
	await hasFocus({ css: '.error-summary' })
	await sees('the summary of errors', [labels.question.errorSummary], inPage.texts, '.error-summary h2')
	await click({ css: '.error-summary button', name: labels.question.error })
	await hasFocus({ css: 'input[type="radio"]' })
}

async function badLink({ open, seesQuestion, hasFocus, sees }: Person) {
	const notice = problemLabels
	await open('#missionKind=embassy&weather=fine&consent=perhaps')
	await seesQuestion('consent')
	await hasFocus({ css: '[data-notice]' })
	await sees(
		'what could not be read',
		[notice.unknownQuestion('weather'), notice.unknownOption(questionOf('consent').short, 'perhaps')],
		inPage.texts,
		'[data-notice] li',
	)
	await sees('the answer kept', [labelOf('missionKind', 'embassy')], inPage.texts, '.answers-given .given')
}

async function reloads(person: Person) {
	const { window, sees } = person
	await person.open()
	await person.click(button(actions.start))
	await person.answer('missionKind', 'unAgency')
	await person.seesQuestion('statusAgreement')
	await window.reload()
	await person.seesQuestion('statusAgreement')
	await sees('the answer kept', [labelOf('missionKind', 'unAgency')], inPage.texts, '.answers-given .given')
	await person.openAnswer(quietEmbassy)
	await window.reload()
	await showsAnswer(person, quietEmbassy)
}

async function folds(person: Person) {
	const { click, sees } = person
	const fold = async (label: string) => {
		const isOpen = (state: boolean) =>
			sees(`“${label}” open: ${state}`, 1, inPage.count, `.words > [aria-expanded="${state}"]`)
		await isOpen(false)
		await sees('the words put away', 0, inPage.count, '.word-list dt')
		await click(button(label))
		await isOpen(true)
		await sees('words', true, inPage.shows, '.word-list dt')
		await click(button(label))
		await isOpen(false)
		await sees('the words put away', 0, inPage.count, '.word-list dt')
	}
	await person.open('#missionKind=embassy&at=consent')
	await person.seesQuestion('consent')
	await fold(labels.words.question)
	await person.openAnswer(quietEmbassy)
	await fold(labels.words.answer)
}

/** The long parts of an answer: each alone, with the mouse, then all at once. */
async function longParts(person: Person) {
	const { click, sees, see } = person
	await person.openAnswer(quietEmbassy)
	const names = await see(inPage.texts, '.fold')
	ok(names.length > 1, 'parts that are folded')
	const open = (wanted: number) => sees('the parts that are open', wanted, inPage.seen, '.folded > :first-child')
	await open(0)
	for (const name of names) {
		await click({ css: '.fold', name })
		await open(1)
		await sees('what is said to be open', [name], inPage.texts, '.fold[aria-expanded="true"]')
		await click({ css: '.fold', name })
		await open(0)
	}
	await click(button(answerLabels.result.folds.openAll))
	await open(names.length)
	await click(button(answerLabels.result.folds.closeAll))
	await open(0)
}

async function jumps(person: Person) {
	const { click, hasFocus } = person
	await person.openAnswer(quietEmbassy)
	const headings = await person.see(inPage.texts, '.parts > .part > h2')
	deepStrictEqual(await person.see(inPage.texts, '.on-this-page li'), headings)
	for (const name of headings) {
		await click({ css: '.on-this-page button', name })
		await hasFocus({ css: '.part > h2', name })
	}
	await person.seesResult(quietEmbassy)
}

async function copies(person: Person) {
	const { click, see, sees, window } = person
	await person.openAnswer(quietEmbassy)
	await click(button(actions.copy))
	await sees('the word that it is copied', [answerLabels.result.link.copied], inPage.texts, '.told')
	const address = await see(inPage.address)
	await see(inPage.openField)
	await person.hasFocus({ css: '#pasted' })
	await window.paste()
	await sees('the link, pasted', address, inPage.fieldText)
}

export const walks: readonly Walk[] = [
	...Object.entries(journeys).map(
		([name, answers]): Walk => [`with the mouse: ${name}`, (person) => byMouse(person, answers)],
	),
	[
		'with Tab, Space, Enter and arrows: from the start to a source and back',
		(person) => byKeyboard(person, journeys['a post away from the seat, where nobody governs']),
	],
	['Back, Change, Undo, Start again, and the browser’s own Back and Forward', secondThoughts],
	['nothing chosen', nothingChosen],
	['a link with parts that cannot be read', badLink],
	['a reload keeps the answers', reloads],
	['the lists of words fold out and in', folds],
	['the long parts of an answer fold out and in', longParts],
	['the list of parts leads to each of them', jumps],
	['the link is copied, and pasted elsewhere', copies],
]
