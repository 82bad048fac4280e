import { type QuestionId, questions } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'

/** A file that cannot be taken: one line that names the file, the key and what was expected. */
export class Refusal extends Error {}

/** Reads `{ "answers": { … } }` or an array of such. Throws a Refusal on anything else; never guesses. */
export function readCases(file: string, text: string): Answers | Answers[] {
	let given: unknown
	try {
		given = JSON.parse(text)
	} catch {
		throw new Refusal(`${file}: not JSON; expected { "answers": { … } } or an array of such`)
	}
	if (!Array.isArray(given)) return answersIn(file, '', given)
	return given.map((item, index) => answersIn(file, `[${index}]`, item))
}

function answersIn(file: string, at: string, item: unknown): Answers {
	if (!isRecord(item)) throw new Refusal(`${file}: ${at || 'the file'}: expected an object with the key "answers"`)
	const stray = Object.keys(item).find((key) => key !== 'answers')
	if (stray !== undefined)
		throw new Refusal(`${file}: ${at}${at && '.'}${plain(stray)}: unknown key; expected "answers" only`)
	if (!isRecord(item.answers))
		throw new Refusal(`${file}: ${at}${at && '.'}answers: expected an object of question and option ids`)
	for (const [question, option] of Object.entries(item.answers)) {
		const key = `${at}${at && '.'}answers.${plain(question)}`
		if (!isQuestion(question))
			throw new Refusal(`${file}: ${key}: unknown question; expected one of ${list(Object.keys(questions))}`)
		const options = questions[question].options
		if (typeof option !== 'string' || !Object.hasOwn(options, option))
			throw new Refusal(`${file}: ${key}: ${said(option)}; expected one of ${list(Object.keys(options))}`)
	}
	return item.answers as Answers
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
