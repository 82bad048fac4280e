import { describe, expect, it } from 'vitest'
import { Refusal, readCases } from '#src/commands/cases.ts'

const refusalOf = (text: string): string => {
	try {
		readCases('cases.json', text)
	} catch (error) {
		if (error instanceof Refusal) return error.message
		throw error
	}
	return 'taken'
}

describe('a file of answers', () => {
	it('may hold one case', () => {
		expect(readCases('cases.json', '{ "answers": { "missionKind": "embassy" } }')).toEqual({ missionKind: 'embassy' })
	})

	it('may hold a list of cases', () => {
		const text = '[{ "answers": { "missionKind": "embassy" } }, { "answers": {} }]'
		expect(readCases('cases.json', text)).toEqual([{ missionKind: 'embassy' }, {}])
	})

	it('may be an empty list', () => {
		expect(readCases('cases.json', '[]')).toEqual([])
	})

	it.each(['', '{', 'answers', '{ "answers": { } } }', '{ "answers": { "missionKind": embassy } }'])(
		'is refused when it is not JSON: %j',
		(text) => {
			expect(refusalOf(text)).toMatch(/^cases\.json: not JSON; expected /)
		},
	)

	it('is refused for an unknown question, with the questions there are', () => {
		expect(refusalOf('{ "answers": { "weather": "fine" } }')).toMatch(
			/^cases\.json: answers\.weather: unknown question; expected one of missionKind, homeOf, consent, /,
		)
	})

	it('is refused for an unknown option, with the options there are', () => {
		expect(refusalOf('{ "answers": { "failure": "maybe" } }')).toBe(
			'cases.json: answers.failure: unknown option "maybe"; expected one of notYet, failed',
		)
	})

	it('says which case of a list is wrong', () => {
		expect(refusalOf('[{ "answers": {} }, { "answers": { "failure": "" } }]')).toBe(
			'cases.json: [1].answers.failure: unknown option ""; expected one of notYet, failed',
		)
	})

	it.each([
		['null', 'the file: expected an object'],
		['"embassy"', 'the file: expected an object'],
		['7', 'the file: expected an object'],
		['{}', 'answers: expected an object'],
		['{ "answers": [] }', 'answers: expected an object'],
		['{ "answers": null }', 'answers: expected an object'],
		['{ "answers": "embassy" }', 'answers: expected an object'],
		['[[]]', '[0]: expected an object'],
		['[{ "answers": {} }, null]', '[1]: expected an object'],
		['{ "answers": { "failure": true } }', 'answers.failure: wrong type boolean; expected one of notYet, failed'],
		['{ "answers": { "failure": null } }', 'answers.failure: wrong type null; expected one of notYet, failed'],
		['{ "answers": { "failure": 1 } }', 'answers.failure: wrong type number; expected one of notYet, failed'],
		['{ "answers": { "failure": ["failed"] } }', 'answers.failure: wrong type array; expected one of notYet, failed'],
		['{ "answers": {}, "anwsers": {} }', 'anwsers: unknown key; expected "answers" only'],
	])('is refused for a wrong type or key: %s', (text, expected) => {
		expect(refusalOf(text)).toContain(`cases.json: ${expected}`)
	})

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'is refused for what every object inherits: %s',
		(key) => {
			expect(refusalOf(`{ "answers": { "${key}": "embassy" } }`)).toContain(`answers.${key}: unknown question`)
			expect(refusalOf(`{ "answers": { "failure": "${key}" } }`)).toContain(`unknown option "${key}"`)
			expect(refusalOf(`{ "answers": {}, "${key}": {} }`)).toContain(`${key}: unknown key`)
		},
	)

	it('is refused in one line', () => {
		for (const text of [
			'{\n',
			'{ "answers": { "failure": "a\\nb" } }',
			'{ "answers": { "a\\nb": "c" } }',
			'{ "a\\nb": 1 }',
		])
			expect(refusalOf(text)).not.toContain('\n')
	})
})
