import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { codeOf } from '#machines/code/code.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { partyName } from '#src/result/party.tsx'
import { labelOf, questionOf } from './journey.ts'
import { type PdfFacts, type PdfPage, withoutSpace } from './pdf.ts'

/** Width and height in points. */
export const sheets = { A4: [595.3, 841.9], Letter: [612, 792] } as const
export type Sheet = keyof typeof sheets

/** The fewest lines that a page must hold besides its headings. */
export const fewestLines = 3

/** When the answer was opened, and when it was printed: the paper must tell the second. */
export const opened = new Date('2031-02-03T04:05:00Z')
export const printed = new Date('2031-06-07T08:09:00Z')
const printedInWords = ['7 June 2031 at 08:09 UTC', '7 June 2031, 08:09 UTC']

const { actions, answers, skip } = labels
const { result: words } = answerLabels
const navigation = [
	...[actions.goOn, actions.continue, actions.back, actions.startAgain, actions.undo],
	...[actions.change, actions.print, actions.copy, actions.reload, answers.soFar],
	...[skip, words.onThisPage, words.sources.backToText],
]
const navigationWord = new RegExp(`\\b(?:${navigation.join('|')})\\b`)

const provisionOf = (id: ProvisionId): Provision => provisions[id]
const citationOf = (id: ProvisionId) => `${provisionOf(id).instrument} ${provisionOf(id).pinpoint}`
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const dayInWords = (day: string) =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

const prose = new Set(['headline', 'duty', 'why', 'text', 'failure', 'task', 'fact', 'needs', 'point', 'conditions'])

/** Every sentence of the answer, wherever it stands. A cell of the matrix names its task by an id, which is no sentence. */
function sentencesIn(part: unknown, key = ''): string[] {
	if (typeof part === 'string') return prose.has(key) && part.includes(' ') ? [part] : []
	if (Array.isArray(part)) return part.flatMap((item) => sentencesIn(item, key))
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([name, item]) => sentencesIn(item, name))
}

function* missing({ content, steps, basis, ...rest }: DeterminedResult, text: string): Generator<string> {
	const without = withoutSpace(text)
	const has = (wanted: string) => without.includes(withoutSpace(wanted))
	const made = `${words.about.version} ${content.version} · ${words.about.lawAsOf} ${dayInWords(content.lawAsOf)}`
	if (!printedInWords.some((moment) => has(`${words.about.printed} ${moment} · ${made}`)))
		yield 'the line with the time of printing, the content version and the date of the law'
	for (const { question, option } of steps)
		if (!has(questionOf(question).prompt + labelOf(question, option))) yield `the answer to ${question}`
	for (const sentence of sentencesIn(rest)) if (!has(sentence)) yield sentence
	for (const id of basis) {
		const { checked, gist, url } = provisionOf(id)
		const mark = checked ? '' : words.sources.textNotChecked
		if (!has(`${citationOf(id)} ${id} ${mark} ${gist}`)) yield `the source ${id}${checked ? '' : ', marked unchecked'}`
		if (!has(url)) yield `the address of ${id}`
	}
}

/** Every citation in the text, with its mark where its text was not checked. */
function* wronglyMarked({ basis }: DeterminedResult, text: string): Generator<string> {
	const unchecked = basis.filter((id) => !provisionOf(id).checked)
	const list = withoutSpace(words.about.textsNotChecked(unchecked.map(citationOf).join('; ')))
	const without = withoutSpace(text)
	if (unchecked.length > 0 && !without.includes(list)) yield 'the list of unchecked texts is not there'
	const cited = without.replace(list, '')
	const mark = withoutSpace(words.sources.unchecked)
	for (const id of basis) {
		const isUnchecked = unchecked.includes(id)
		const wrong = isUnchecked ? '' : literally(mark)
		const name = literally(withoutSpace(citationOf(id)))
		if (new RegExp(`(?<=[[;])${name}${wrong}(?=[;\\]])`).test(cited))
			yield `${id} is ${isUnchecked ? 'unchecked and not' : 'checked and'} marked so`
	}
}

type Made = Pick<DeterminedResult, 'content' | 'steps' | 'states'>

/** What a sheet without notes says at head and foot of each page. */
function* wrongFurniture({ content, steps, states }: Made, pages: readonly PdfPage[]): Generator<string> {
	const [first] = steps
	const title = first ? words.titleFor(labelOf(first.question, first.option)) : words.title
	const { paper } = sheetLabels
	for (const [index, { furniture }] of pages.entries()) {
		const has = (wanted: string) => withoutSpace(furniture).includes(withoutSpace(wanted))
		const name = `page ${index + 1}`
		const { before, between } = paper.pageNumber
		if (!has(`${before} ${index + 1} ${between} ${pages.length}`)) yield `${name} does not say so: ${furniture}`
		for (const wanted of [
			title,
			paper.content(labels.product, content.version, dayInWords(content.lawAsOf)),
			paper.code(codeOf(steps, content.version, states)),
		])
			if (!has(wanted)) yield `${name} has no “${wanted}” at head or foot: ${furniture}`
		if (!printedInWords.some((moment) => has(paper.printed(moment)))) yield `${name} does not say when it was printed`
	}
}

const mostWarnings = 3

/** The first page can stand alone. */
function* missingOnFirst({ headline, lead, warnings }: DeterminedResult, text: string): Generator<string> {
	const wanted = [
		headline,
		partyName(lead.party, lead.element),
		...warnings.slice(0, mostWarnings).map(({ text }) => text),
	]
	for (const words of wanted) if (!withoutSpace(text).includes(withoutSpace(words))) yield words
}

function* badlySet(pages: readonly PdfPage[], sheet: Sheet): Generator<string> {
	const [wide, high] = sheets[sheet]
	for (const [index, { width, height, bodyLines, endsWithHeading, text }] of pages.entries()) {
		const name = `page ${index + 1} of ${pages.length}`
		if (Math.abs(width - wide) > 1.5 || Math.abs(height - high) > 1.5) yield `${name} is ${width} by ${height} points`
		if (bodyLines < fewestLines) yield `${name} holds ${bodyLines} lines besides headings: ${text}`
		if (endsWithHeading) yield `${name} ends with a heading`
		const word = navigationWord.exec(text)
		if (word) yield `${name} prints “${word[0]}”: ${text.slice(Math.max(0, word.index - 40), word.index + 40)}`
	}
}

const leadIns = [
	...[words.care, words.answersFor, words.because, words.hostStillOwes, words.sources].map(({ text }) => text),
	...[words.lead.conditions, words.support.conditions, words.about.notChecked, words.matrix.caption],
].map(withoutSpace)

/** What leads into something stands on the same page as the first of it. */
function* tornApart({ basis }: DeterminedResult, pages: readonly PdfPage[]): Generator<string> {
	const ends = basis.map((id) => withoutSpace(provisionOf(id).url))
	const begins = basis.map((id) => withoutSpace(`${citationOf(id)} ${id}`))
	for (const [index, { text }] of pages.entries()) {
		const here = withoutSpace(text)
		const next = withoutSpace(pages[index + 1]?.text ?? '')
		const lead = leadIns.find((words) => here.endsWith(words))
		if (lead !== undefined) yield `page ${index + 1} ends with “${lead}”`
		if (begins.some((name) => next.startsWith(name)) && !ends.some((address) => here.endsWith(address)))
			yield `page ${index + 1} ends between an instrument and its first source: ${text.slice(-80)}`
	}
}

/** What is wrong with an answer on paper. */
export function faultsOf(result: DeterminedResult, pages: readonly PdfPage[], sheet: Sheet): string[] {
	const text = pages.map((page) => page.text).join(' ')
	return [
		...[...missing(result, text)].map((what) => `missing: ${what}`),
		...wronglyMarked(result, text),
		...badlySet(pages, sheet),
		...wrongFurniture(result, pages),
		...[...missingOnFirst(result, pages[0]?.text ?? '')].map((what) => `not on the first page: ${what}`),
		...tornApart(result, pages),
	]
}

/** What a reader of the whole document is not told. */
export function factFaults({ isTagged, title, language, outline }: PdfFacts, page: string): string[] {
	const headings = [words.matrix.heading, words.duty.heading, words.because.heading, words.sources.heading]
	return [
		...(isTagged ? [] : ['the PDF is not tagged']),
		...(title === page && title !== '' ? [] : [`the PDF has the title “${title}”`]),
		...(language === labels.language ? [] : [`the PDF has the language “${language}”`]),
		...headings.filter((heading) => !outline.includes(heading)).map((heading) => `“${heading}” is not in the outline`),
	]
}
