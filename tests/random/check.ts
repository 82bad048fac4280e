import { isDeepStrictEqual } from 'node:util'
import { assess } from '#machines/assess.ts'
import type { Answers, Given } from '#machines/chart.ts'
import { codeOf, readCode } from '#machines/code/code.ts'
import type { Step } from '#machines/result.ts'
import { type Place, questionOn } from '#machines/session.ts'
import { isVaried } from '#machines/unknown/any-result.ts'
import { placeOf } from '#src/place.ts'
import { version } from '#tests/support/version.ts'
import { resultOf } from './files.ts'
import type { OutcomeCheck } from './opinion.ts'
import type { Oracle } from './oracle.ts'
import { placeAt, type Tab } from './tab.ts'

/** All of a place that a link must hold. */
export type Here = Required<Pick<Place, 'started' | 'answers' | 'revisiting' | 'states' | 'reader' | 'reading'>>

export const hereOf = ({ started, answers, revisiting, states, reader, reading }: Place): Here => ({
	started,
	answers,
	revisiting,
	states,
	reader,
	reading,
})

export const told = (value: unknown) => JSON.stringify(value)

export function mustBe(what: string, found: unknown, expected: unknown) {
	if (!isDeepStrictEqual(found, expected)) throw new Error(`${what}: ${told(found)}, expected ${told(expected)}`)
}

export const sorted = (steps: readonly Step[]) => steps.map(({ question, option }) => `${question}=${option}`).sort()

const stepsOf = (given: Given) => Object.entries(given).map(([question, option]) => ({ question, option }) as Step)

/** The page that a person in this place must see. */
function pageOf({ started, revisiting, reading }: Here, isOver: boolean): string {
	if (reading !== undefined) return 'reading'
	if (!started) return 'start'
	return revisiting === null && isOver ? 'determined' : 'asking'
}

/** What is read, what waits, what is asked next and where it ends: all as the chart says. */
function mustAgree(answers: Given, oracle: Oracle) {
	const { trail, next, ends, isVaried, kept } = oracle(answers)
	mustBe('answers kept', sorted(stepsOf(answers)), sorted(stepsOf(kept)))
	const assessment = assess(answers)
	mustBe('answers read', assessment.steps, trail)
	mustBe('answers in all', sorted([...assessment.steps, ...assessment.unread]), sorted(stepsOf(answers)))
	mustBe('status', assessment.status, next !== undefined ? 'open' : isVaried ? 'varied' : 'determined')
	if (assessment.status === 'open') mustBe('next question', assessment.next, next)
	if (assessment.status === 'varied') mustBe('deliveries', assessment.deliveries.toSorted(), [...ends].sort())
	if (assessment.status === 'determined') mustBe('delivery', [assessment.determination], [...ends])
}

/** What the page says of answers that are all known, held against an opinion. Between two States as well. */
function mustBeShared(answers: Answers, { states }: Here, outcome: OutcomeCheck) {
	const result = resultOf(answers, states)
	const faults = isVaried(result) ? [] : outcome(answers, result)
	if (faults.length > 0) throw new Error(`outcome: ${faults.join('; ')}`)
}

/** A code says the same as the answers that it was made from. */
function mustComeBackFromCode(answers: Given, { states }: Here) {
	const { replay, fault } = readCode(codeOf(assess(answers).steps, version, states))
	mustBe('fault of the code', fault, undefined)
	if (replay === undefined) return
	const place = placeOf(replay)
	mustBe('answers in the code', place.answers, answers)
	mustBe('States in the code', place.states, states)
	mustBe('problems of the code', place.problems, [])
}

export type Look = (tab: Tab, here: Here) => void

const mostSeen = 50_000

/** Throws where the tab shows another page than a person in this place must see. */
export function newLook(oracle: Oracle, outcome: OutcomeCheck): Look {
	/** The addresses of which everything that follows from them alone was looked at. */
	const seen = new Set<string>()
	return (tab, here) => {
		const { now, page, hash } = tab
		const standing = oracle(here.answers)
		mustBe('place', hereOf(now), here)
		mustBe('page', page, pageOf(here, standing.next === undefined))
		mustBe('question', questionOn(now), here.revisiting ?? standing.next ?? null)
		if (!tab.isInStep) throw new Error(`address: ${tab.location}, where the page is ${hash}`)
		const reopened = placeAt(hash)
		mustBe('place in its own link', hereOf(reopened), here)
		mustBe('problems of its own link', reopened.problems, [])
		if (seen.has(hash)) return
		if (seen.size > mostSeen) seen.clear()
		seen.add(hash)
		mustAgree(here.answers, oracle)
		if (page !== 'determined') return
		mustComeBackFromCode(here.answers, here)
		if (!standing.isVaried) mustBeShared(here.answers as Answers, here, outcome)
	}
}
