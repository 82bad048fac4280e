import { virtual } from '@guidepup/virtual-screen-reader'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { about } from '#content/about.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { tasks } from '#content/tasks.ts'
import { determine } from '#machines/answer/determine.ts'
import { App } from '#src/app.tsx'
import { partyName } from '#src/result/party.tsx'
import { questionOf } from '#src/wording.ts'
import { linkTo } from '#tests/support/ways.ts'

// What jsdom lacks: scrolling, CSS.escape, and the styles of what stands before and after an element.
vi.stubGlobal('scrollTo', () => undefined)
vi.stubGlobal('CSS', { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') })
Element.prototype.scrollIntoView = () => undefined
vi.stubGlobal('__PROVED__', { content: __CONTENT_VERSION__, paths: 113_964, disagreements: 0 })
const view = document.defaultView ?? window
const styleOf = view.getComputedStyle.bind(view)
view.getComputedStyle = (element) => styleOf(element)

const answers = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const
const answer = linkTo(answers)

const { matrix, picture, folds } = answerLabels.result

function determined() {
	const result = determine(answers, __CONTENT_VERSION__)
	if (result.status !== 'determined') throw new Error('These answers lead to no answer')
	return result
}

/** No reader meets this many phrases on one page. */
const mostPhrases = 5000

function open(hash: string) {
	history.replaceState(null, '', `/${hash}`)
	// The style sheets are not read here: without this, what is folded up or only for paper would be spoken.
	const style = document.head.appendChild(document.createElement('style'))
	style.textContent = '.on-paper, .cell-party, details:not([open]) > :not(summary) { display: none }'
	render(
		<StrictMode>
			<App hash={location.hash} />
		</StrictMode>,
	)
}

const seesHeading = (heading: string | RegExp) => screen.findByText(heading, { selector: 'h1' }, { timeout: 30_000 })

/** Sees the heading of the page that a move led to, once it has the focus. */
async function arrivesAt(heading: string | RegExp) {
	const found = await seesHeading(heading)
	await waitFor(() => expect(document.activeElement).toBe(found))
}

/** Listens on until a phrase is spoken. */
async function listenTo(isLast: (phrase: string) => boolean) {
	for (let phrases = 0; phrases < mostPhrases; phrases++) {
		await virtual.next()
		const phrase = await virtual.lastSpokenPhrase()
		if (isLast(phrase)) return
		if (phrase === 'end of document') break
	}
	throw new Error('The page came to its end, and it was not spoken')
}

async function spokenAt(hash: string, heading: string | RegExp): Promise<readonly string[]> {
	open(hash)
	await seesHeading(heading)
	await virtual.start({ container: document.body })
	await listenTo((phrase) => phrase === 'end of document')
	return await virtual.spokenPhraseLog()
}

/** The phrases one a line, each under what it stands in. Ends are left out, and so is what changes from run to run. */
function outline(phrases: readonly string[]): string {
	const open: string[] = []
	const lines: string[] = []
	for (const phrase of phrases.toReversed()) {
		if (phrase.startsWith('end of ')) open.push(phrase.slice('end of '.length))
		else {
			if (phrase === open.at(-1)) open.pop()
			lines.push('\t'.repeat(open.length) + phrase)
		}
	}
	return `${lines.toReversed().join('\n')}\n`
		.replaceAll(/\b\d{1,2} \w+ \d{4}(?: at|,) \d{2}:\d{2}(?: \S+)?/g, '‹moment›')
		.replace(/^(\t*)\d{1,2} \w+ \d{4}$/gm, '$1‹day›')
		.replaceAll(__CONTENT_VERSION__, '‹version›')
		.replaceAll(location.origin, '‹site›')
}

afterEach(async () => {
	await virtual.stop()
	document.head.replaceChildren()
})

test('the start page', async () => {
	const phrases = await spokenAt('', about.title)
	expect(phrases).toContain(`link, ${labels.actions.start}`)
	await expect(outline(phrases)).toMatchFileSnapshot('start.txt')
})

test('the first question', async () => {
	const { prompt } = questions.missionKind
	const phrases = await spokenAt('#at=missionKind', prompt)
	const asked = phrases.findIndex((phrase) => phrase.startsWith(`heading, ${prompt}`))
	const choices = phrases.flatMap((phrase, place) => (phrase.startsWith('radio, ') ? [place] : []))
	expect(asked).toBeGreaterThan(-1)
	expect(choices.length).toBe(Object.keys(questions.missionKind.options).length)
	expect(Math.min(...choices)).toBeGreaterThan(asked)
	await expect(outline(phrases)).toMatchFileSnapshot('question.txt')
})

test('a whole journey, heard as it is walked', async () => {
	open('')
	await seesHeading(about.title)
	await virtual.start({ container: document.body })
	await listenTo((phrase) => phrase === `link, ${labels.actions.start}`)
	await virtual.act()
	const heard = [...(await virtual.spokenPhraseLog())]
	for (const [question, option] of Object.entries(answers) as [QuestionId, OptionId][]) {
		const { prompt, options } = questionOf(question)
		await arrivesAt(prompt)
		await virtual.clearSpokenPhraseLog()
		await listenTo((phrase) => phrase.startsWith(`radio, ${options[option]?.label}`))
		await virtual.act()
		await listenTo((phrase) => phrase === `button, ${labels.actions.continue}`)
		heard.push('', ...(await virtual.spokenPhraseLog()))
		await virtual.act()
	}
	await arrivesAt(/^The answer: /)
	await virtual.clearSpokenPhraseLog()
	const { headline } = determined()
	await listenTo((phrase) => phrase === headline)
	heard.push('', ...(await virtual.spokenPhraseLog()))
	await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot('journey.txt')
})

/** The names of the headers of a cell, as they were spoken before it; a cell without a name speaks its role alone. */
function headersOfCells(phrases: readonly string[]): { row: string; column: string }[] {
	const cells: { row: string; column: string }[] = []
	const table = phrases.indexOf(`table, ${matrix.caption}`)
	const columns: string[] = []
	let row = ''
	let place = 0
	for (const phrase of phrases.slice(table, phrases.indexOf(`end of table, ${matrix.caption}`))) {
		const [role, name = ''] = phrase.split(/, (.*)/s)
		if (role === 'columnheader') columns.push(name)
		if (role === 'row') [row, place] = ['', 0]
		if (role === 'rowheader') [row, place] = [name, 1]
		if (role === 'cell') cells.push({ row, column: columns[place++] ?? '' })
	}
	return cells
}

test('the answer', async () => {
	open(answer)
	await seesHeading(/^The answer: /)
	await userEvent.click(screen.getByRole('button', { name: folds.openAll }))
	await expect.poll(() => document.querySelectorAll('.part-coming').length, { timeout: 60_000 }).toBe(0)
	await virtual.start({ container: document.body })
	await listenTo((phrase) => phrase === 'end of document')
	const phrases = await virtual.spokenPhraseLog()
	const { headline, roles } = determined()
	const places = [headline, `heading, ${picture.owes}, level 2`, `table, ${matrix.caption}`].map((phrase) =>
		phrases.indexOf(phrase),
	)
	expect(places).not.toContain(-1)
	expect(places).toEqual(places.toSorted((one, other) => one - other))

	const cells = headersOfCells(phrases)
	const known = new Set(roles.map(({ task, party }) => `${tasks[task]} / ${partyName(party)}`))
	expect(new Set(cells.map(({ row, column }) => `${row} / ${column}`))).toEqual(known)
	expect(cells.length).toBe(known.size)
	for (const header of document.querySelectorAll('.matrix th'))
		expect(header.getAttribute('scope')).toBe(header.closest('thead') === null ? 'row' : 'col')

	const cited = [...document.querySelectorAll('a.cite')].map(({ textContent }) => `link, ${textContent}`)
	expect(cited.length).toBeGreaterThan(roles.length)
	expect(cited.filter((link) => !/^link, \S/.test(link) || !phrases.includes(link))).toEqual([])
	expect(phrases.filter((phrase) => /^(?:link|button)(?:,\s*)?$/.test(phrase))).toEqual([])
	await expect(outline(phrases)).toMatchFileSnapshot('answer.txt')
})
