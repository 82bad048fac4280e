import { describe, expect, it } from 'vitest'
import { type Change, compare, type FieldId, recordedFields } from '#machines/record/compare.ts'
import type { RecordedResult } from '#machines/record/recorded.ts'
import { newSheet } from '#machines/record/sheet.ts'

const nobody: RecordedResult = {
	content: { version: 'abcde', lawAsOf: '2026-01-01' },
	steps: [],
	headline: 'The host protects.',
	confidence: 'settled',
	dutyBearers: [],
	lead: { party: 'hostState', why: 'It can.', basis: [], conditions: [] },
	rings: { outside: { party: 'hostState' }, inside: { party: 'ownTeam' } },
	support: [],
	roles: [],
	careOwedBy: [],
	answersFor: [],
	hostStillOwes: [],
	limits: [],
	warnings: [],
	ifItFails: [],
	basis: [],
}
const basis = ['VCDR-22(2)']

const changesOf = (field: FieldId, left: Partial<RecordedResult>, right: Partial<RecordedResult>): readonly Change[] =>
	compare({ ...nobody, ...left }, { ...nobody, ...right }, recordedFields).flatMap((difference) => {
		expect(difference.field).toBe(field)
		return difference.changes
	})

describe('a line that differs is told with all that it says', () => {
	it.each([
		['headline', 'headline', { headline: 'Nobody protects.' }, { text: 'The host protects.' }, 'Nobody protects.'],
		['confidence', 'confidence', { confidence: 'contested' }, { confidence: 'settled' }, undefined],
	] as const)('the %s', (_, field, other, line, text) => {
		const [change] = changesOf(field, {}, other)
		expect(change?.left).toEqual(line)
		expect(change?.right?.text).toBe(text)
	})

	it('who leads, outside and inside', () => {
		const held = { party: 'ownTeam', element: 'guardUnit', owedBy: 'hostState' }
		expect(changesOf('lead', {}, { rings: { outside: held, inside: held } })).toEqual([
			{ left: { place: 'outside', party: 'hostState' }, right: { place: 'outside', ...held } },
			{ left: { place: 'inside', party: 'ownTeam' }, right: { place: 'inside', ...held } },
		])
		const lead = { ...nobody.lead, ...held, basis, force: 'custom', conditions: ['By day'] }
		expect(changesOf('lead', {}, { lead })).toEqual([
			{
				left: { place: 'lead', party: 'hostState', text: 'It can.', basis: [], conditions: [] },
				right: { place: 'lead', ...held, text: 'It can.', basis, force: 'custom', conditions: ['By day'] },
			},
		])
	})

	it('who owes care, and who answers for a failure', () => {
		const care = { party: 'sendingState', text: 'Care.', basis, force: 'custom' }
		expect(changesOf('careOwedBy', {}, { careOwedBy: [care] })).toEqual([{ left: null, right: care }])
		const { text, ...bearer } = care
		expect(changesOf('answersFor', { answersFor: [{ ...bearer, failure: text }] }, {})).toEqual([
			{ left: care, right: null },
		])
	})
})

describe('a cell of the matrix', () => {
	const cell = { task: 'homes', party: 'hostState', standing: 'none', conditions: [], basis: [] }

	it('that says nothing is as good as none', () => expect(changesOf('matrix', { roles: [cell] }, {})).toEqual([]))

	it.each([
		['a standing', { standing: 'owes' }],
		['a condition', { conditions: ['By day'] }],
		['an article', { basis }],
	])('with %s is told where the other side has none', (_, more) => {
		const told = { ...cell, ...more }
		expect(changesOf('matrix', { roles: [told] }, {})).toEqual([{ left: told, right: null }])
	})
})

describe('which line is which', () => {
	const warning = (id: string, text: string) => ({ id, text, basis: [] })
	const warnings = (left: [string, string][], right: [string, string][]) =>
		changesOf(
			'warnings',
			{ warnings: left.map(([id, text]) => warning(id, text)) },
			{ warnings: right.map(([id, text]) => warning(id, text)) },
		).map((change) => [change.left?.text, change.right?.text])

	it('is told by its words before its id', () => {
		expect(
			warnings(
				[
					['fire', 'one'],
					['proof', 'two'],
				],
				[
					['fire', 'two'],
					['proof', 'one'],
				],
			),
		).toEqual([])
	})

	it('a line that is met in its own words is not met again by its id', () => {
		expect(
			warnings(
				[['fire', 'one']],
				[
					['fire', 'one'],
					['fire', 'two'],
				],
			),
		).toEqual([[undefined, 'two']])
	})

	const help = ([party, task]: readonly [string, string]) => ({ party, task, basis: [], conditions: [] })
	const helps = (left: [string, string][], right: [string, string][]) =>
		changesOf('support', { support: left.map(help) }, { support: right.map(help) }).map((change) => [
			change.left?.text,
			change.right?.text,
		])

	it('the one claim of each party is met in other words', () => {
		expect(
			helps(
				[
					['hostState', 'one'],
					['ownTeam', 'two'],
				],
				[
					['ownTeam', 'three'],
					['hostState', 'four'],
				],
			),
		).toEqual([
			['one', 'four'],
			['two', 'three'],
		])
	})

	it('where a party has two on one side and one on the other, none is met', () => {
		const two: [string, string][] = [
			['hostState', 'one'],
			['hostState', 'two'],
		]
		const one: [string, string][] = [['hostState', 'three']]
		expect(helps(two, one)).toEqual([
			['one', undefined],
			['two', undefined],
			[undefined, 'three'],
		])
		expect(helps(one, two)).toEqual([
			['three', undefined],
			[undefined, 'one'],
			[undefined, 'two'],
		])
	})
})

it('a new sheet has nothing written on it, and prints the code as text alone', () => {
	expect(newSheet).toEqual({
		notes: { title: '', reference: '', mission: '', marking: '', note: '' },
		printsCode: true,
		printsQr: false,
	})
})
