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
		expect(readCases('cases.json', '{ "answers": { "missionKind": "embassy" } }')).toEqual({
			answers: { missionKind: 'embassy' },
			states: null,
		})
	})

	it('may hold a list of cases', () => {
		const text = '[{ "answers": { "missionKind": "embassy" } }, { "answers": {} }]'
		expect(readCases('cases.json', text)).toEqual([
			{ answers: { missionKind: 'embassy' }, states: null },
			{ answers: {}, states: null },
		])
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
		['{ "answers": {}, "anwsers": {} }', 'anwsers: unknown key; expected "answers" or "states"'],
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

describe('the two States of a case', () => {
	const given = (states: string, answers = '{ "missionKind": "embassy" }') =>
		`{ "answers": ${answers}, "states": ${states} }`
	const determinedUn =
		'{ "missionKind": "unPeaceOperation", "statusAgreement": "inForce", "setting": "government", "outerRing": "delivering", "threat": "privatePersons", "failure": "notYet" }'
	const determinedEmbassy =
		'{ "missionKind": "embassy", "consent": "accepted", "relations": "working", "setting": "government", "outerRing": "delivering", "threat": "privatePersons", "failure": "notYet" }'
	const determinedRegional =
		'{ "missionKind": "regionalMission", "statusAgreement": "inForce", "setting": "government", "outerRing": "delivering", "threat": "privatePersons", "failure": "notYet" }'

	it('are read by their codes', () => {
		expect(readCases('cases.json', given('{ "receiving": "KEN", "sending": "FRA" }'))).toEqual({
			answers: { missionKind: 'embassy' },
			states: { receiving: 'KEN', sending: 'FRA' },
		})
	})

	it('may stand in some cases of a list and not in others', () => {
		const text = `[${given('{ "receiving": "KEN", "sending": "FRA" }')}, { "answers": {} }]`
		expect(readCases('cases.json', text)).toMatchObject([
			{ states: { receiving: 'KEN', sending: 'FRA' } },
			{ states: null },
		])
	})

	it.each([
		['{ "receiving": "KEN", "sending": "UN" }', '{}'],
		['{ "receiving": "KEN", "sending": "UN" }', determinedUn],
		['{ "receiving": "KEN", "sending": "EU" }', determinedRegional],
		['{ "receiving": "TWN", "sending": "VAT" }', determinedEmbassy],
	])('may be any that can send such a mission: %s', (states, answers) => {
		expect(refusalOf(given(states, answers))).toBe('taken')
	})

	it.each([
		['an unknown code', '{ "receiving": "XYZ", "sending": "FRA" }', 'states.receiving: XYZ: unknown code'],
		['a code of two letters', '{ "receiving": "KE", "sending": "FRA" }', 'states.receiving: KE: unknown code'],
		['a code in small letters', '{ "receiving": "KEN", "sending": "fra" }', 'states.sending: fra: unknown code'],
		['a name', '{ "receiving": "KEN", "sending": "France" }', 'states.sending: France: unknown code'],
		[
			'an organisation that receives',
			'{ "receiving": "UN", "sending": "FRA" }',
			'states.receiving: UN: is an organisation',
		],
		['the same State twice', '{ "receiving": "KEN", "sending": "KEN" }', 'states.sending: KEN: the same State twice'],
		['no receiving State', '{ "sending": "FRA" }', 'states.receiving: missing'],
		['no sending State', '{ "receiving": "KEN" }', 'states.sending: missing'],
		['neither', '{}', 'states.receiving: missing'],
		['an empty code', '{ "receiving": "KEN", "sending": "" }', 'states.sending: missing'],
		['a number', '{ "receiving": 404, "sending": "FRA" }', 'states.receiving: wrong type'],
		['null in one field', '{ "receiving": "KEN", "sending": null }', 'states.sending: wrong type'],
		['a list in one field', '{ "receiving": "KEN", "sending": ["FRA"] }', 'states.sending: wrong type'],
		['an unknown key', '{ "receiving": "KEN", "sending": "FRA", "third": "USA" }', 'states.third: unknown key'],
		['a list', '["KEN", "FRA"]', 'states: expected an object with "receiving" and "sending"'],
		['a text', '"KEN FRA"', 'states: expected an object with "receiving" and "sending"'],
		['null', 'null', 'states: expected an object with "receiving" and "sending"'],
		[
			'what every object inherits',
			'{ "receiving": "toString", "sending": "FRA" }',
			'states.receiving: toString: unknown code',
		],
	])('are refused with the field and the reason: %s', (_, states, expected) => {
		expect(refusalOf(given(states))).toContain(`cases.json: ${expected}`)
	})

	it.each([
		['a State for a UN mission', 'FRA', determinedUn, 'states.sending: FRA: is a State; expected an organisation'],
		['an organisation for an embassy', 'EU', determinedEmbassy, 'states.sending: EU: is an organisation; expected'],
		[
			'the UN for a regional mission',
			'UN',
			determinedRegional,
			'states.sending: UN: does not send this kind of mission',
		],
		['a regional organisation for a UN mission', 'AU', determinedUn, 'states.sending: AU: does not send this kind'],
	])('are refused where they cannot send the mission: %s', (_, sending, answers, expected) => {
		expect(refusalOf(given(`{ "receiving": "KEN", "sending": "${sending}" }`, answers))).toContain(expected)
	})

	it('are named with the number of their case in a list', () => {
		const text = `[{ "answers": {} }, ${given('{ "receiving": "XYZ", "sending": "FRA" }')}]`
		expect(refusalOf(text)).toContain('cases.json: [1].states.receiving: XYZ: unknown code')
	})

	it('are refused in one line, whatever stands in them', () => {
		for (const states of [
			'{ "receiving": "K\\nN", "sending": "FRA" }',
			'{ "receiving": "KEN", "sending": "F\\u2028A" }',
			'{ "a\\nb": "KEN" }',
			`{ "receiving": "${'K'.repeat(500)}", "sending": "FRA" }`,
			'"a\\nb"',
		]) {
			const line = refusalOf(given(states))
			expect(line).toMatch(/^cases\.json: states/)
			expect(line).not.toMatch(/[\n\u2028]/)
			expect(line.length).toBeLessThan(200)
		}
	})
})
