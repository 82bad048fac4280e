import type { OptionId, QuestionId } from '#content/questions.ts'
import { type ReaderId, readerIds } from '#content/readers/ids.ts'
import { settle } from '#machines/ahead.ts'
import { assess, mayBeUnknown } from '#machines/assess.ts'
import { type Given, type NotKnown, notKnown } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Place, Problem } from '#machines/session.ts'
import { optionsOf, questionIds } from '#machines/unknown/questions.ts'
import { readingIn, textOf } from '#src/reading.ts'

/** The most that is read of a link. The longest one that this program writes is far below it. */
export const longestHash = 4000

const pageKey = 'at'
const readerKey = 'reader'
const versionKey = 'content'
const pairKeys = ['receiving', 'sending'] as const
const startPage = 'start'

type Found = { readonly pairs: Map<string, Set<string>>; readonly problems: Problem[] }

function decode(text: string): string | null {
	try {
		return decodeURIComponent(text)
	} catch {
		return null
	}
}

function pairsIn(text: string): Found {
	const found: Found = { pairs: new Map(), problems: [] }
	for (const part of text.split('&').filter((piece) => piece !== '')) {
		const cut = part.indexOf('=')
		const key = decode(part.slice(0, cut))
		const value = decode(part.slice(cut + 1))
		if (cut < 1 || key === null || value === null) found.problems.push({ kind: 'malformed', part })
		else found.pairs.set(key, (found.pairs.get(key) ?? new Set()).add(value))
	}
	return found
}

const isQuestion = (key: string): key is QuestionId => questionIds.some((id) => id === key)
const isAnswer = (question: QuestionId, value: string): value is OptionId | NotKnown =>
	optionsOf(question).some((option) => option === value) || (value === notKnown && mayBeUnknown(question))

function readAnswer(key: string, values: Set<string>, answers: Record<string, string>): Problem | null {
	if (!isQuestion(key)) return { kind: 'unknownQuestion', part: key }
	const [value = '', ...others] = values
	if (others.length > 0) return { kind: 'repeated', question: key }
	if (!isAnswer(key, value)) return { kind: 'unknownOption', question: key, part: value }
	answers[key] = value
	return null
}

function shorten(text: string): { readonly text: string; readonly problems: Problem[] } {
	if (text.length <= longestHash) return { text, problems: [] }
	return { text: text.slice(0, text.lastIndexOf('&', longestHash) + 1), problems: [{ kind: 'tooLong' }] }
}

/** Which page the link asks for: its question where the answers lead to it, else the first open one or the result. */
function pageOf(asked: Set<string> | undefined, answers: Given): Pick<Place, 'started' | 'revisiting' | 'problems'> {
	if (asked === undefined) return { started: true, revisiting: null, problems: [] }
	const [page = '', ...others] = asked
	const assessment = assess(answers)
	const step = assessment.steps.find(({ question }) => question === page)
	const isHere = step !== undefined || (assessment.status === 'open' && assessment.next === page) || page === startPage
	if (others.length > 0 || !isHere) return { started: true, revisiting: null, problems: [{ kind: 'moved' }] }
	return { started: page !== startPage, revisiting: step?.question ?? null, problems: [] }
}

/** Both sides or none: half a pair says nothing of the law between two. */
function pairOf(found: Found): { states: GivenPair | undefined; problems: Problem[] } {
	const given = pairKeys.flatMap((key) => [...(found.pairs.get(key) ?? [])].map((value) => [key, value] as const))
	for (const key of pairKeys) found.pairs.delete(key)
	const { receiving, sending } = Object.fromEntries(given)
	const isWhole = given.length === pairKeys.length && receiving !== undefined && sending !== undefined
	if (isWhole && given.every(([, value]) => /^[A-Z]{2,8}$/.test(value)))
		return { states: { receiving, sending }, problems: [] }
	return {
		states: undefined,
		problems: given.map(([key, value]) => ({ kind: 'notAPair', part: `${key}=${value}` })),
	}
}

function readerOf(found: Found): { reader: ReaderId | undefined; problems: Problem[] } {
	const given = [...(found.pairs.get(readerKey) ?? [])]
	found.pairs.delete(readerKey)
	const reader = readerIds.find((id) => given.length === 1 && id === given[0])
	if (reader !== undefined) return { reader, problems: [] }
	return { reader, problems: given.map((part) => ({ kind: 'unknownReader', part })) }
}

/** The content version that the link was made under. */
function versionOf(found: Found): { madeUnder: string | undefined; problems: Problem[] } {
	const given = [...(found.pairs.get(versionKey) ?? [])]
	found.pairs.delete(versionKey)
	const [madeUnder] = given
	if (given.length === 1 && madeUnder !== undefined && /^[0-9a-f]{5,12}$/.test(madeUnder))
		return { madeUnder, problems: [] }
	return {
		madeUnder: undefined,
		problems: given.map((value) => ({ kind: 'malformed', part: `${versionKey}=${value}` })),
	}
}

type Read = {
	readonly answers: Readonly<Record<string, string>>
	readonly states?: GivenPair | undefined
	readonly madeUnder?: string | undefined
}

/** The page that answers from a code or a file lead to. What no longer exists or applies is named in `problems`. */
export function placeOf({ answers, states, madeUnder }: Read): Place {
	const read: Record<string, string> = {}
	const unreadable = Object.entries(answers)
		.map(([key, value]) => readAnswer(key, new Set([value]), read))
		.filter((problem) => problem !== null)
	const { kept, dropped } = settle(read)
	const offPath = dropped.map((step): Problem => ({ kind: 'offPath', step }))
	return { started: true, answers: kept, revisiting: null, states, madeUnder, problems: [...unreadable, ...offPath] }
}

/** Reads the part of the address after `#`. Never throws, never guesses: what cannot be read is named in `problems`. */
export function placeFrom(hash: string): Place {
	const { text: whole, problems } = shorten(hash.replace(/^#/, ''))
	const { rest: text, reading } = readingIn(whole)
	if (text === '' && problems.length === 0) return { started: false, answers: {}, revisiting: null, reading, problems }
	const found = pairsIn(text)
	const asked = found.pairs.get(pageKey)
	found.pairs.delete(pageKey)
	const pair = pairOf(found)
	const { reader, problems: unknownReaders } = readerOf(found)
	const version = versionOf(found)
	const read: Record<string, string> = {}
	const unreadable = [...found.pairs]
		.map(([key, values]) => readAnswer(key, values, read))
		.filter((problem) => problem !== null)
	const { kept, dropped } = settle(read)
	const page = pageOf(asked, kept)
	const offPath = dropped.map((step): Problem => ({ kind: 'offPath', step }))
	return {
		...page,
		answers: kept,
		reading,
		states: pair.states,
		reader,
		madeUnder: version.madeUnder,
		problems: [
			...problems,
			...found.problems,
			...pair.problems,
			...unknownReaders,
			...version.problems,
			...unreadable,
			...offPath,
			...page.problems,
		],
	}
}

/** Writes the place as the part of the address after `#`; empty for the start page without answers. */
export function hashFor({ started, answers, revisiting, reading, states, reader }: Omit<Place, 'problems'>): string {
	const assessment = assess(answers)
	const pairs: string[][] = [...assessment.steps, ...assessment.unread].map(({ question, option }) => [
		question,
		option,
	])
	if (states !== undefined) pairs.push(...pairKeys.map((key) => [key, states[key]]))
	if (reader !== undefined) pairs.push([readerKey, reader])
	const next = assessment.status === 'open' ? assessment.next : undefined
	const page = started ? (revisiting ?? next) : pairs.length > 0 ? startPage : undefined
	if (page !== undefined) pairs.push([pageKey, page])
	else if (assessment.status !== 'open') pairs.push([versionKey, __CONTENT_VERSION__])
	const texts = pairs.map((pair) => pair.map(encodeURIComponent).join('='))
	if (reading !== undefined) texts.push(textOf(reading))
	return texts.length === 0 ? '' : `#${texts.join('&')}`
}
