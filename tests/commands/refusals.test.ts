import { describe, expect, it } from 'vitest'
import { Refusal, readCases } from '#src/commands/cases.ts'
import { recordsOf } from '#src/commands/treaties/csv.ts'
import { readSources } from '#src/commands/treaties/files.ts'
import { moduleOf } from '#src/commands/treaties/module.ts'
import { buildParticipation } from '#src/commands/treaties/participation.ts'
import { refuseTwins, stateOf } from '#src/commands/treaties/states.ts'

function refusalOf(act: () => unknown): string {
	try {
		act()
	} catch (error) {
		if (error instanceof Refusal) return error.message
		throw error
	}
	return 'taken'
}

const refusalOfCases = (given: unknown) => refusalOf(() => readCases('cases.json', JSON.stringify(given)))
const states = { receiving: 'KEN', sending: 'FRA' }

describe('a list of cases', () => {
	it('tells in which case a key is unknown or the answers are missing', () => {
		expect(refusalOfCases([{ answers: {} }, { answers: {}, notes: {} }])).toBe(
			'cases.json: [1].notes: unknown key; expected "answers" or "states"',
		)
		expect(refusalOfCases([{}])).toBe('cases.json: [0].answers: expected an object of question and option ids')
	})
})

describe('an answer that is not known', () => {
	it('is taken where a person may say so, and refused at the first question', () => {
		expect(refusalOfCases({ answers: { missionKind: 'embassy', consent: 'unknown' } })).toBe('taken')
		expect(refusalOfCases({ answers: { missionKind: 'unknown' } })).toMatch(
			/^cases\.json: answers\.missionKind: unknown option "unknown"; expected one of embassy, /,
		)
	})

	it('leaves no room for two States: which treaties count depends on it', () => {
		expect(
			refusalOfCases({ answers: { missionKind: 'embassy', consent: 'unknown', relations: 'unknown' }, states }),
		).toBe('taken')
		const answers = {
			missionKind: 'embassy',
			consent: 'accepted',
			relations: 'working',
			setting: 'government',
			outerRing: 'delivering',
			threat: 'privatePersons',
			failure: 'unknown',
		}
		expect(refusalOfCases({ answers, states })).toBe(
			'cases.json: states: not read while answers are unknown; expected answers that are all known',
		)
	})
})

describe('a comma-separated file', () => {
	it('may hold commas, quotes, empty cells and the line ends of any system', () => {
		expect(recordsOf('list.csv', 'a,"b, ""c""",\r\n,"",d')).toEqual([
			['a', 'b, "c"', ''],
			['', '', 'd'],
		])
		expect(recordsOf('list.csv', '')).toEqual([['']])
	})

	it.each(['a"b', '"a"b', '"a'])('is refused where a quote stands in the middle of a cell: %s', (text) => {
		expect(refusalOf(() => recordsOf('list.csv', `x\n${text}`))).toMatch(/^list\.csv: record 2: a quote/)
	})
})

describe('a module that is written', () => {
	const moduleWith = (value: object) =>
		moduleOf({ name: 'told', about: 'Told.', type: 'Told', from: './told.ts', of: 'Told', value })

	it('breaks a list that is too long for a line, item by item', () => {
		const long = 'a'.repeat(70)
		expect(moduleWith({ KEN: [long, long] })).toContain(`\tKEN: [\n\t\t'${long}',\n\t\t'${long}',\n\t],\n`)
		expect(moduleWith({ KEN: ['a', 'b'] })).toContain(`\tKEN: ['a', 'b'],\n`)
		const item = 'a'.repeat(101)
		expect(moduleWith({ KEN: [[item], [long, long]] })).toContain(
			`\tKEN: [\n\t\t['${item}'],\n\t\t[\n\t\t\t'${long}',\n\t\t\t'${long}',\n\t\t],\n\t],\n`,
		)
	})

	it('quotes what could be read as something else', () => {
		expect(moduleWith({ '1a': 'it’s', 'a-b': "it's", c: 'a\\b' })).toContain(
			"\t'1a': 'it’s',\n\t'a-b': 'it\\'s',\n\tc: 'a\\\\b',\n",
		)
	})
})

describe('the names of States', () => {
	it('are refused for a code that no State has', () => {
		expect(refusalOf(() => stateOf('QQQ'))).toBe('states: QQQ is no code of the package of names')
		expect(stateOf('KEN')).toEqual({ name: 'Kenya', alpha2: 'KE', kind: 'member' })
	})

	it('are refused where one word means two States', () => {
		const kenya = { name: 'Kenya', alpha2: 'KE', kind: 'member' } as const
		expect(refusalOf(() => refuseTwins({ KEN: kenya, FRA: { ...kenya, alpha2: 'FR' } }))).toBe(
			'states: Kenya means both KEN and FRA',
		)
		expect(refusalOf(() => refuseTwins({ KEN: { ...kenya, also: ['Kenya!'] } }))).toBe('taken')
	})
})

it('a list that does not say what absence from it means is refused', () => {
	const sources = readSources(new URL('../../', import.meta.url))
	expect(refusalOf(() => buildParticipation({ ...sources, absence: {} }))).toMatch(/absence means ""; expected /)
})
