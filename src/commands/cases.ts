import { type QuestionId, questions } from '#content/questions.ts'
import { assess, mayBeUnknown } from '#machines/assess.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { isOrganisation, isState, type PairFault, readPair } from '#machines/pair/read.ts'
import { regimeOf } from '#machines/regime.ts'

/** A file that cannot be taken: one line that names the file, the key and what was expected. */
export class Refusal extends Error {}

export type GivenCase = { readonly answers: Given; readonly states: Pair | null }

/** Reads `{ "answers": { … }, "states": { … } }`, where the States may be left out, or an array of such. Throws a Refusal on anything else; never guesses. */
export function readCases(file: string, text: string): GivenCase | GivenCase[] {
	let given: unknown
	try {
		given = JSON.parse(text)
	} catch {
		throw new Refusal(`${file}: not JSON; expected { "answers": { … } } or an array of such`)
	}
	if (!Array.isArray(given)) return caseIn(file, '', given)
	return given.map((item, index) => caseIn(file, `[${index}]`, item))
}

function caseIn(file: string, at: string, item: unknown): GivenCase {
	if (!isRecord(item)) throw new Refusal(`${file}: ${at || 'the file'}: expected an object with the key "answers"`)
	const stray = Object.keys(item).find((key) => key !== 'answers' && key !== 'states')
	if (stray !== undefined)
		throw new Refusal(`${file}: ${at}${at && '.'}${plain(stray)}: unknown key; expected "answers" or "states"`)
	const answers = answersIn(file, at, item.answers)
	return {
		answers,
		states: item.states === undefined ? null : statesIn(file, `${at}${at && '.'}states`, item.states, answers),
	}
}

const expected: { readonly [K in PairFault['kind']]: string } = {
	missing: 'missing; expected an ISO alpha-3 code of a State',
	unknownCode: 'unknown code; expected an ISO alpha-3 code of a State, such as KEN',
	organisation: 'is an organisation; expected an ISO alpha-3 code of a State',
	sameState: 'the same State twice; expected two different ones',
	stateNotSender: 'is a State; expected an organisation, which sends this kind of mission',
	notItsMission: 'does not send this kind of mission',
}

function statesIn(file: string, at: string, given: unknown, answers: Given): Pair {
	if (!isRecord(given)) throw new Refusal(`${file}: ${at}: expected an object with "receiving" and "sending"`)
	const stray = Object.keys(given).find((key) => key !== 'receiving' && key !== 'sending')
	if (stray !== undefined)
		throw new Refusal(`${file}: ${at}.${plain(stray)}: unknown key; expected "receiving" and "sending"`)
	const { receiving = '', sending = '' } = given
	for (const [key, value] of Object.entries({ receiving, sending }))
		if (typeof value !== 'string') throw new Refusal(`${file}: ${at}.${key}: wrong type; expected a code`)
	const { status } = assess(answers)
	if (status === 'varied')
		throw new Refusal(`${file}: ${at}: not read while answers are unknown; expected answers that are all known`)
	const { pair, faults } = readPair(
		{ receiving: String(receiving), sending: String(sending) },
		status === 'determined' ? regimeOf(answers as Answers) : null,
	)
	if (pair !== null) return pair
	const [line] = faults.map(({ field, kind, value }) => {
		const said = isState(value) || isOrganisation(value) || /^\w{1,20}$/.test(value) ? ` ${value}:` : ''
		return `${file}: ${at}.${field}:${said} ${expected[kind]}`
	})
	throw new Refusal(line)
}

function answersIn(file: string, at: string, given: unknown): Given {
	if (!isRecord(given))
		throw new Refusal(`${file}: ${at}${at && '.'}answers: expected an object of question and option ids`)
	for (const [question, option] of Object.entries(given)) {
		const key = `${at}${at && '.'}answers.${plain(question)}`
		if (!isQuestion(question))
			throw new Refusal(`${file}: ${key}: unknown question; expected one of ${list(Object.keys(questions))}`)
		const options = questions[question].options
		const isUnknown = option === notKnown && mayBeUnknown(question)
		if (!isUnknown && (typeof option !== 'string' || !Object.hasOwn(options, option)))
			throw new Refusal(`${file}: ${key}: ${said(option)}; expected one of ${list(Object.keys(options))}`)
	}
	return given as Given
}

/** A key as it stands, or quoted where it would not fit one line. */
const plain = (key: string) => (/^[\w.-]+$/.test(key) ? key : JSON.stringify(key))
const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
const isQuestion = (key: string): key is QuestionId => Object.hasOwn(questions, key)
const list = (ids: readonly string[]) => ids.join(', ')
const said = (option: unknown) =>
	typeof option === 'string'
		? `unknown option ${JSON.stringify(option)}`
		: `wrong type ${Array.isArray(option) ? 'array' : option === null ? 'null' : typeof option}`
