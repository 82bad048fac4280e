import { describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import {
	type Change,
	compare,
	compareAnswers,
	comparedFields,
	type Difference,
	type FieldId,
	recordedFields,
} from '#machines/record/compare.ts'
import type { RecordedResult } from '#machines/record/recorded.ts'
import { answerTo } from '#tests/support/casebook.ts'
import { wayToEveryPair } from '#tests/support/ways.ts'

const tehran = answerTo(cases.tehranEmbassy.situations.beforeTheRupture.answers)
const baghdad = answerTo(cases.baghdadEmbassy.situations.siege.answers)

const swapped = (differences: readonly Difference[]) =>
	differences.map(({ field, changes }) => ({
		field,
		changes: changes.map(({ left, right }): Change => ({ left: right, right: left })),
	}))

/** Lines stand in the order of the left side, so two directions are the same up to their order. */
const unordered = (differences: readonly Difference[]) =>
	differences.map(({ field, changes }) => ({ field, changes: changes.map((change) => JSON.stringify(change)).sort() }))

describe('two cases of the casebook', () => {
	it('differ in one answer', () => {
		expect(compareAnswers(tehran.steps, baghdad.steps)).toEqual([
			{ question: 'contractors', left: 'noneOrRefused', right: 'armedInside' },
		])
	})

	it('differ in these lines and in no other', () => {
		const licensed = { party: 'privateContractors', basis: ['CUST-TERRITORY'] }
		const cited = ['MD-preface', 'AFG-2010', 'ICOC-29', 'ICOC-30', 'NISOUR-2007', 'IRQ-CPA17']
		expect(compare(tehran, baghdad)).toEqual([
			{
				field: 'support',
				changes: [
					{
						left: null,
						right: {
							...licensed,
							text: 'Gates, towers and inner posts, armed within the compound',
							conditions: ['Within the host licence, under the mission’s direction; not beyond the compound'],
						},
					},
				],
			},
			{
				field: 'matrix',
				changes: [
					{
						left: {
							...licensed,
							task: 'movement',
							standing: 'may',
							conditions: ['Only where the licence reaches beyond the compound; some hosts forbid it'],
						},
						right: {
							...licensed,
							task: 'movement',
							standing: 'barred',
							conditions: ['Armed escort: the licence ends at the compound'],
						},
					},
				],
			},
			{ field: 'basis', changes: cited.map((id) => ({ left: null, right: { basis: [id] } })) },
		])
	})

	it('differ in these lines once the host attacks, and in no other', () => {
		const after = answerTo(cases.tehranEmbassy.situations.afterTheRupture.answers)
		const nameOf = ({ left, right }: Change) => {
			const line = left ?? right
			const side = left && right ? 'both' : left ? 'left' : 'right'
			return [side, line?.place, line?.task, line?.party].filter(Boolean).join(' ')
		}
		const told = compare(tehran, after)
			.filter(({ field }) => field !== 'basis')
			.map(({ field, changes }) => [field, changes.map(nameOf)])
		expect(Object.fromEntries(told)).toEqual({
			duty: ['both hostState'],
			lead: ['both lead ownTeam', 'both inside ownTeam'],
			support: [
				'left hostState',
				'left friendlyState',
				'right ownTeam',
				'right protectingPower',
				'right protectingPower',
			],
			matrix: [
				'both outerPerimeter hostState',
				'both accessControl hostState',
				'both accessControl ownTeam',
				'both closeProtection hostState',
				'both movement hostState',
				'both emergencyResponse hostState',
				'both emergencyResponse ownTeam',
			],
		})
	})

	it('a question that only one of them was asked has an answer on one side only', () => {
		const after = answerTo(cases.tehranEmbassy.situations.afterTheRupture.answers)
		expect(compareAnswers(tehran.steps, after.steps)).toEqual([
			{ question: 'relations', left: 'working', right: 'brokenStaffed' },
			{ question: 'outerRing', left: 'unwilling', right: 'attacking' },
			{ question: 'threat', left: 'privatePersons', right: null },
			{ question: 'forces', left: 'none', right: null },
			{ question: 'ownGuards', left: 'armedAdmitted', right: null },
			{ question: 'contractors', left: 'noneOrRefused', right: null },
		])
	})
})

describe('over an answer to every pair of regime and delivery', () => {
	const answers = wayToEveryPair().map((way) => answerTo(way.answers))
	const neighbours = answers.slice(1).map((right, index) => [answers[index] ?? right, right] as const)

	it('an answer does not differ from itself', () => {
		expect(answers.length).toBeGreaterThan(50)
		for (const answer of answers) expect(compare(answer, structuredClone(answer), recordedFields)).toEqual([])
	})

	it('the two sides can be swapped', () => {
		for (const [left, right] of neighbours)
			expect(unordered(compare(right, left, recordedFields))).toEqual(
				unordered(swapped(compare(left, right, recordedFields))),
			)
	})

	/** What a result says in a field, taken from it by other means than the comparison’s own. */
	const rawLines: Readonly<Record<'support' | 'warnings' | 'basis' | 'duty', (result: RecordedResult) => string[]>> = {
		support: ({ support }) => support.map(({ party, task, basis }) => `${party} ${task} ${basis.toSorted()}`),
		warnings: ({ warnings }) => warnings.map(({ text, basis }) => `undefined ${text} ${basis.toSorted()}`),
		basis: ({ basis }) => basis.map((id) => `undefined undefined ${id}`),
		duty: ({ dutyBearers }) => dutyBearers.map(({ party, duty, basis }) => `${party} ${duty} ${basis.toSorted()}`),
	}

	it.each(Object.entries(rawLines))('what is not told to differ is the same on both sides: %s', (field, linesOf) => {
		for (const [left, right] of neighbours) {
			const changes = compare(left, right, [field as FieldId]).flatMap((difference) => difference.changes)
			const without = (side: 'left' | 'right', result: RecordedResult) => {
				const told = changes.flatMap((change) => change[side] ?? [])
				const names = told.map(({ party, text, basis = [] }) => `${party} ${text} ${basis.toSorted()}`)
				return linesOf(result)
					.filter((line) => !names.includes(line))
					.sort()
			}
			expect(without('left', left)).toEqual(without('right', right))
		}
	})

	it('a cell of the matrix is told exactly where standing, conditions or articles differ', () => {
		for (const [left, right] of neighbours) {
			const told = compare(left, right, ['matrix'])
				.flatMap(({ changes }) => changes.flatMap((change) => change.left ?? change.right ?? []))
				.map(({ task, party }) => `${task} ${party}`)
			const cellOf = ({ roles }: RecordedResult, task: string, party: string) => {
				const cell = roles.find((role) => role.task === task && role.party === party)
				return `${cell?.standing ?? 'none'} ${cell?.conditions ?? ''} ${cell?.basis.toSorted() ?? ''} ${cell?.force}`
			}
			const cells = [...left.roles, ...right.roles].map(({ task, party }) => ({ task, party }))
			const differing = cells.filter(({ task, party }) => cellOf(left, task, party) !== cellOf(right, task, party))
			expect(new Set(told)).toEqual(new Set(differing.map(({ task, party }) => `${task} ${party}`)))
			expect(new Set(told).size).toBe(told.length)
		}
	})
})

describe('one line alone', () => {
	const [warning, ...warnings] = tehran.warnings
	if (warning === undefined) throw new Error('A case without a warning')

	it('with other articles is one change, and the articles stand on both sides', () => {
		const right = { ...tehran, warnings: [{ ...warning, basis: ['VCDR-22(2)' as const] }, ...warnings] }
		expect(compare(tehran, right, recordedFields)).toEqual([
			{
				field: 'warnings',
				changes: [
					{ left: { text: warning.text, basis: warning.basis }, right: { text: warning.text, basis: ['VCDR-22(2)'] } },
				],
			},
		])
	})

	it('in other words is one change by its id, and two lines where neither has one', () => {
		const reworded = { ...warning, text: 'Otherwise.' }
		const changesOf = (left: RecordedResult['warnings'], right: RecordedResult['warnings']) =>
			compare({ ...tehran, warnings: left }, { ...tehran, warnings: right }, ['warnings']).flatMap(
				({ changes }) => changes,
			)
		expect(changesOf([warning], [reworded])).toHaveLength(1)
		const withoutId = ({ text, basis }: typeof warning) => ({ text, basis })
		expect(changesOf([withoutId(warning)], [withoutId(reworded)])).toHaveLength(2)
	})

	it('moved to another place, or with its articles in another order, is no change', () => {
		const right = {
			...tehran,
			warnings: tehran.warnings.toReversed(),
			lead: { ...tehran.lead, basis: tehran.lead.basis.toReversed() },
		}
		expect(compare(tehran, right, recordedFields)).toEqual([])
	})

	it('that holds by custom and no longer by treaty is a change', () => {
		const right = { ...tehran, lead: { ...tehran.lead, force: 'custom' as const } }
		expect(compare(tehran, right).map(({ field }) => field)).toEqual(['lead'])
	})

	it('the one claim of a party is the same claim in other words; of several, none is taken for another', () => {
		const help = (task: string) => ({ party: 'hostState', task, basis: ['VCDR-22(2)'], conditions: [] })
		const changes = (left: string[], right: string[]) =>
			compare({ ...tehran, support: left.map(help) }, { ...tehran, support: right.map(help) }, ['support']).flatMap(
				(difference) => difference.changes.map((change) => [change.left?.text, change.right?.text]),
			)
		expect(changes(['one', 'two'], ['two', 'three'])).toEqual([['one', 'three']])
		expect(changes(['one', 'two'], ['three', 'four'])).toEqual([
			['one', undefined],
			['two', undefined],
			[undefined, 'three'],
			[undefined, 'four'],
		])
	})

	const otherwise: Readonly<Record<FieldId, Partial<RecordedResult>>> = {
		headline: { headline: 'Otherwise.' },
		confidence: { confidence: 'otherwise' },
		warnings: { warnings: [] },
		duty: { dutyBearers: tehran.dutyBearers.map((bearer) => ({ ...bearer, duty: 'Otherwise.' })) },
		lead: { rings: { ...tehran.rings, inside: { party: 'otherwise' } } },
		support: { support: [] },
		matrix: { roles: tehran.roles.slice(1) },
		basis: { basis: [...tehran.basis, 'otherwise'] },
		careOwedBy: { careOwedBy: [] },
		answersFor: { answersFor: [] },
		hostStillOwes: { hostStillOwes: [] },
		limits: { limits: [] },
		ifItFails: { ifItFails: [] },
	}

	it.each(recordedFields)('of %s is told under its own field alone', (field) => {
		const right: RecordedResult = { ...tehran, ...otherwise[field] }
		expect(compare(tehran, right, recordedFields).map((difference) => difference.field)).toEqual([field])
		const isShownByItself = (comparedFields as readonly FieldId[]).includes(field)
		expect(compare(tehran, right)).toHaveLength(isShownByItself ? 1 : 0)
	})
})
