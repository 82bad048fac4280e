import { isDeepStrictEqual } from 'node:util'
import { type QuestionId, questions } from '#content/questions.ts'
import { readerIds } from '#content/readers/ids.ts'
import { mayBeUnknown } from '#machines/assess.ts'
import { notKnown } from '#machines/chart.ts'
import type { Place, Problem, Reading } from '#machines/session.ts'
import { hashFor, longestHash, placeFrom } from '#src/place.ts'
import { fetchWords } from '#src/wording.ts'
import { problemWords } from '#src/words/problems.ts'
import { hereOf } from '#tests/random/check.ts'

await fetchWords()

/** A line of the page that says what could not be read is no longer than this. */
const longestLine = 300

const isText = (value: unknown): value is string => typeof value === 'string'
export const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype

function faultOfProblem(problem: Problem): string | undefined {
	const words: unknown = problemWords(problem)
	if (!isText(words)) return `words of ${problem.kind} that are no text`
	return words.length > longestLine ? `words of ${problem.kind} of ${words.length} characters` : undefined
}

const isAnswer = ([question, option]: [string, unknown]) =>
	isText(option) &&
	Object.hasOwn(questions, question) &&
	(Object.hasOwn(questions[question as QuestionId].options, option) ||
		(option === notKnown && mayBeUnknown(question as QuestionId)))

export const isReading = (reading: Reading) =>
	isPlain(reading) &&
	Object.keys(reading).join() === 'page,id,at,q' &&
	Object.values(reading).every(isText) &&
	reading.page !== ''

/** What is wrong with a place, whatever it was read from. */
export function faultOfPlace(place: Place): string | undefined {
	const { started, answers, revisiting, reading, states, reader, madeUnder, problems } = place
	if (typeof started !== 'boolean') return 'started is neither true nor false'
	if (!isPlain(answers)) return 'answers with another prototype'
	const stray = Object.entries(answers).find((answer) => !isAnswer(answer))
	if (stray !== undefined) return `no answer: ${stray}`
	if (revisiting !== null && !Object.hasOwn(answers, revisiting)) return `revisits ${revisiting}, which has no answer`
	if (reading !== undefined && !isReading(reading)) return 'a reference page that is none'
	if (states !== undefined && !Object.values(states).every((code) => /^[A-Z]{2,8}$/.test(code)))
		return 'States that are no codes'
	if (reader !== undefined && !readerIds.includes(reader)) return `no reader: ${reader}`
	if (madeUnder !== undefined && !/^[0-9a-f]{5,64}$/.test(madeUnder)) return 'a version that is none'
	return problems.map(faultOfProblem).find((fault) => fault !== undefined)
}

/** The link of a place can be written, and leads to that place without a problem. */
export function faultOfOwnLink(place: Place): string | undefined {
	const hash = hashFor(place)
	if (hash.length > longestHash) return `its own link has ${hash.length} characters`
	const reopened = placeFrom(hash)
	const [problem] = reopened.problems
	if (problem !== undefined) return `${hash} has a problem: ${problemWords(problem)}`
	return isDeepStrictEqual(hereOf(reopened), hereOf(place)) ? undefined : `${hash} leads elsewhere`
}
