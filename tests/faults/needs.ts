import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { deskLabels } from '#content/interface-desk.ts'
import { recordLabels } from '#content/interface-record.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { staleLabels } from '#content/interface-stale.ts'
import { stepLabels } from '#content/interface-steps.ts'
import { whyLabels } from '#content/interface-why.ts'
import { questions } from '#content/questions.ts'
import { notKnown } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { comparePage, mapPage, openPage, readingOf, textOf } from '#src/reading.ts'
import { follow } from '#tests/browser/support/show.ts'
import { fileWith, openedText, ownGuardsLead, resultOf } from '#tests/record/saved.ts'
import { linkTo } from '#tests/support/ways.ts'

/** Something that a person does and for which a file of the program has to come. */
export type Need = {
	readonly name: string
	/** What the file is called, without the mark of its content. */
	readonly part: string
	/** Where the person is. */
	readonly at: string
	readonly does?: (page: Page) => Promise<void>
	/** The address where that leads, if it is another one. */
	readonly to?: string
	/** What the person does once the page is loaded again, where that is not the same. */
	readonly again?: (page: Page) => Promise<void>
	/** The selector of what is there once the file has come. */
	readonly shows: string
	readonly says: string
	/** A sentence at a field, or on paper: to load the page again is left to the browser. */
	readonly hasNoButton?: boolean
}

const answer = linkTo(ownGuardsLead)
const between = `${answer}&receiving=KEN&sending=FRA`
const replay = codeOf(resultOf({ ...ownGuardsLead, failure: 'failed' }).steps, __CONTENT_VERSION__)
const reads = (...page: Parameters<typeof readingOf>) => `${answer}&${textOf(readingOf(...page))}`
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const presses = (name: string) => (page: Page) => press(page, name)
const page = labels.reference.loadFailed
const opens = (buffer: Buffer) => (page: Page) =>
	page
		.getByLabel(recordLabels.file.label, { exact: true })
		.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer })
const older = readFileSync(new URL('../record/older-whole.json', import.meta.url))
const olderPlace = openedText(older.toString()).place

async function keeps(page: Page) {
	await press(page, deskLabels.tools.save)
	await page.getByRole('checkbox', { name: recordLabels.keep.label }).click()
}

export const needs: readonly Need[] = [
	{
		name: 'the other questions',
		part: 'rest.js',
		at: '#at=missionKind',
		does: async (page) => {
			await page.getByRole('radio', { name: questions.missionKind.options.embassy.label, exact: true }).check()
			await press(page, labels.actions.continue)
		},
		to: '#missionKind=embassy&at=consent',
		again: async () => undefined,
		shows: '[name="consent"]',
		says: page,
	},
	{
		name: 'the answer',
		part: 'law.js',
		at: answer,
		shows: '[data-section="about"]',
		says: labels.loadFailed.title,
	},
	{
		name: 'the page of the answer',
		part: 'answer.js',
		at: answer,
		shows: '[data-section="about"]',
		says: labels.loadFailed.title,
	},
	{
		name: 'the styles of the answer',
		part: 'answer.css',
		at: answer,
		shows: '[data-section="about"]',
		says: labels.loadFailed.title,
	},
	{
		name: 'the styles fetched ahead',
		part: 'answer.css',
		at: `${answer}&at=failure`,
		does: presses(labels.actions.continue),
		to: `${answer}&content=${__CONTENT_VERSION__}`,
		again: async () => undefined,
		shows: '[data-section="about"]',
		says: labels.loadFailed.title,
	},
	{
		name: 'the answer between two States',
		part: 'between-page.js',
		at: between,
		shows: '[data-section="between"]',
		says: labels.loadFailed.title,
	},
	{
		name: 'the answer where facts are not known',
		part: 'varied-page.js',
		at: linkTo({ ...ownGuardsLead, threat: notKnown }),
		shows: '.answer.varied',
		says: labels.loadFailed.title,
	},
	{
		name: 'the table of cases',
		part: 'tables.js',
		at: linkTo({ ...ownGuardsLead, threat: notKnown }),
		shows: '.answer.varied',
		says: labels.loadFailed.title,
	},
	{
		name: 'what would change the answer',
		part: 'flips.js',
		at: answer,
		shows: '.hangs-on',
		says: answerLabels.result.flips.failed,
	},
	{
		name: 'the sources',
		part: 'provisions.js',
		at: answer,
		does: (page) => page.locator('[data-section="sources"] .fold').click(),
		shows: '.source',
		says: answerLabels.result.sources.failed,
	},
	{
		name: 'the papers to fill in',
		part: 'outlines.js',
		at: answer,
		does: (page) => page.locator('[data-section="outlines"] .fold').click(),
		shows: '[data-section="outlines"] .outline',
		says: stepLabels.outlines.failed,
	},
	{
		name: 'the steps for a reader',
		part: 'steps-of-reader.js',
		at: `${answer}&reader=mission`,
		shows: '.steps-for-reader',
		says: stepLabels.steps.failed,
	},
	{
		name: 'the names of States',
		part: 'states-picker.js',
		at: answer,
		does: presses(labels.states.name),
		shows: '[role="combobox"]',
		says: labels.states.failed,
	},
	{
		name: 'the words used',
		part: 'word-list.js',
		at: answer,
		does: presses(labels.words.answer),
		shows: '.word-list',
		says: labels.words.failed,
	},
	{
		name: 'why a question is asked',
		part: 'narrowing.js',
		at: '#missionKind=embassy&at=consent',
		does: (page) => page.getByText(whyLabels.name, { exact: true }).click(),
		shows: '.decides',
		says: whyLabels.failed,
	},
	...(
		[
			['paper', 'paper-tool.js', '.paper-tool'],
			['save', 'save-tool.js', '.save-tool'],
			['copy', 'copy-tool.js', '.copies'],
			['compare', 'compare-tool.js', '.other-form'],
		] as const
	).map(([tool, part, shows]) => ({
		name: deskLabels.tools[tool],
		part,
		at: answer,
		does: presses(deskLabels.tools[tool]),
		shows,
		says: deskLabels.failed,
	})),
	{
		name: 'copies between two States',
		part: 'between-blocks.js',
		at: between,
		does: presses(deskLabels.tools.copy),
		shows: '.copies',
		says: deskLabels.failed,
	},
	{
		name: 'copies where facts are not known',
		part: 'copy-varied.js',
		at: linkTo({ ...ownGuardsLead, threat: notKnown }),
		does: presses(deskLabels.tools.copy),
		shows: '.copies',
		says: deskLabels.failed,
	},
	{
		name: 'what follows what is kept',
		part: 'keeper.js',
		at: answer,
		does: keeps,
		shows: '.keeper',
		says: deskLabels.failed,
	},
	{
		name: 'what is kept on the device',
		part: 'kept.js',
		at: answer,
		does: keeps,
		shows: '.keeper',
		says: recordLabels.storage.notLoaded,
		hasNoButton: true,
	},
	{
		name: 'the QR code',
		part: 'qr-code.js',
		at: answer,
		does: async (page) => {
			await press(page, deskLabels.tools.paper)
			await page.getByLabel(sheetLabels.code.printQr).check()
			await page.emulateMedia({ media: 'print' })
		},
		shows: '.qr-code',
		says: sheetLabels.code.qrFailed,
		hasNoButton: true,
	},
	{ name: 'the reference', part: 'reference-page.js', at: reads('reference'), shows: '.reference h1', says: page },
	{ name: 'a case', part: 'case-page.js', at: reads('case', 'tehranEmbassy'), shows: '.case', says: page },
	{ name: 'the page on privacy', part: 'privacy-page.js', at: reads('privacy'), shows: '.statements', says: page },
	{ name: 'the page on what is proved', part: 'proof-page.js', at: reads('proof'), shows: '.statements', says: page },
	{
		name: 'the page on accessibility',
		part: 'accessibility-page.js',
		at: reads('accessibility'),
		shows: '.statements',
		says: page,
	},
	{
		name: 'who takes part in a treaty',
		part: 'parties-list.js',
		at: reads('treaty', 'VCDR'),
		shows: '.takes-part .facts-list',
		says: referenceLabels.treaty.takesPart.failed,
	},
	{
		name: 'where assessments are opened',
		part: 'record-page.js',
		at: reads(openPage),
		shows: '.code-form',
		says: page,
	},
	{
		name: 'the reading of a file',
		part: 'read-file.js',
		at: reads(openPage),
		does: opens(Buffer.from(fileWith())),
		shows: '[data-section="about"]',
		says: recordLabels.file.faults.notLoaded(),
		hasNoButton: true,
	},
	{
		name: 'two answers compared',
		part: 'compare-page.js',
		at: reads(comparePage, replay),
		shows: '.compared-head',
		says: page,
	},
	{
		name: 'two answers compared between States',
		part: 'evaluate-between.js',
		at: `${between}&${textOf(readingOf(comparePage, replay))}`,
		shows: '.compared-head',
		says: page,
	},
	{
		name: 'what changed since a file was saved',
		part: 'changed-since.js',
		at: reads(openPage),
		does: opens(older),
		to: `${linkTo(olderPlace.answers)}&content=${__CONTENT_VERSION__}`,
		again: async (page) => {
			await follow(page, reads(openPage))
			await opens(older)(page)
		},
		shows: '.changed-since',
		says: staleLabels.failed,
	},
	{ name: 'the map', part: 'map-page.js', at: reads(mapPage), shows: '.map-outline', says: page },
]
