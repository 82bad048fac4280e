import { describe, expect, it } from 'vitest'
import { leads } from '#content/parties.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { type FlipsOfStep, flipsOf } from '#machines/unknown/flips.ts'
import { narrowingBy } from '#machines/unknown/narrowing.ts'
import { answerOpenly, determineOpenly } from '#machines/unknown/varied.ts'
import { Paths } from './brute.ts'
import { allUnknown } from './given.ts'
import { faultsOf } from './laws.ts'
import { summary } from './summary.ts'
import { tableOf } from './tables.ts'
import { treeFrom, turningOn } from './turning.ts'
import { flipFaults, reach, Tree } from './variants.ts'

/** The kind of mission with the fewest paths: few enough to look at every completion in a moment. */
const kind = 'officeWithoutStatus'
const table = tableOf(kind)

const quiet = {
	missionKind: kind,
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers

const siege = {
	missionKind: kind,
	setting: 'government',
	outerRing: 'unwilling',
	threat: 'privatePersons',
	forces: 'none',
	ownGuards: 'armedAdmitted',
	contractors: 'armedInside',
	failure: 'notYet',
} as const satisfies Answers

const held = {
	missionKind: kind,
	setting: 'occupied',
	controllerConduct: 'unable',
	threat: 'thirdState',
	forces: 'taskedUnForce',
	failure: 'failed',
} as const satisfies Answers

const paths = new Paths(kind)

const without = (answers: Answers, ...questions: readonly QuestionId[]): Given => ({
	...answers,
	...Object.fromEntries(questions.map((question) => [question, notKnown])),
})

describe('an office without status, with facts that are not known', () => {
	const open: readonly Given[] = [
		without(siege, 'failure'),
		without(siege, 'contractors', 'ownGuards'),
		without(held, 'forces', 'failure', 'ownGuards', 'contractors'),
	]

	it('is told in every case what every completion says, and of the rest when it holds', () => {
		for (const given of open)
			expect([
				given,
				...faultsOf(given, determineOpenly(given, '', table, paths.look), paths.completions(given)),
			]).toEqual([given])
	})

	it('is told the same by the compiled chart as by the chart itself', () => {
		const given = without(siege, 'failure', 'contractors')
		expect({ ...determineOpenly(given, 'test', table) }).toEqual({
			...determineOpenly(given, 'test', table, paths.look),
			content: { ...paths.look(siege).content, version: 'test' },
		})
	})

	it('names few cases one by one; where they would be many, options that end alike stand together', () => {
		const some = determineOpenly(without(siege, 'failure'), '', table)
		expect(some.varies.length).toBeGreaterThan(0)
		for (const { by, cases } of some.varies) {
			expect(by).toEqual(['failure'])
			for (const { when } of cases) expect(['notYet', 'failed']).toContain(when.failure)
		}
		const many = determineOpenly(allUnknown(kind), '', table).varies.filter(({ by }) => by.length > 4)
		expect(many.length).toBeGreaterThan(0)
		expect(many.some(({ cases }) => cases.some(({ when }) => Object.values(when).some(Array.isArray)))).toBe(true)
	})

	it('says how many things of each field vary, and of no others', () => {
		const { varying, variesIn, certain } = answerOpenly(without(quiet, 'failure'), '', table)
		expect(varying.has('lead')).toBe(false)
		expect(variesIn('lead')).toEqual([])
		expect(certain.lead).not.toBeNull()
		expect(certain.steps.at(-1)).toEqual({ question: 'failure', option: notKnown })
		for (const [field, count] of varying) expect(variesIn(field)).toHaveLength(count)
		expect(varying.get('warnings')).toBeGreaterThan(0)
	})

	it('takes a fact that is not given for one that is not known', () => {
		const { failure, ...given } = siege
		const { varying, certain } = answerOpenly(given, '', table)
		expect(varying).toEqual(answerOpenly(without(siege, 'failure'), '', table).varying)
		expect(certain.lead?.party).toBe('ownTeam')
	})

	it('finds no item of a table that is out of date', () => {
		const [first = {}, ...others] = table.fields.warnings
		const [root = 0] = Object.values(first).filter((one) => one > 1)
		const old = { ...table, fields: { ...table.fields, warnings: [{ nobody: root }, ...others] } }
		expect(() => determineOpenly(allUnknown(kind), '', old).varies).toThrow(
			'The tables are out of date: no item nobody',
		)
	})
})

describe('what another answer would change for an office without status', () => {
	const tree = new Tree()

	it.each([
		['a quiet day', quiet],
		['a siege', siege],
		['an occupation', held],
	])('is what the chart says of it: %s', (_, answers: Answers) => {
		const steps: readonly FlipsOfStep[] = flipsOf(answers, summary)
		const [now] = reach(tree, answers).ends
		if (now === undefined) throw new Error('A path has an end')
		expect(
			flipFaults(
				answers,
				now,
				steps,
				(given) => reach(tree, given),
				(id) => id !== 'missionKind',
			),
		).toEqual([])
	})
})

describe('what is still open for an office without status', () => {
	const { ahead, narrowed, separates } = narrowingBy(summary)
	const names = (given: Given) => {
		const { leaders, deliveries } = ahead(given)
		return [...leaders.map(({ party, element }) => [party, element].filter(Boolean).join(' ')), ...deliveries]
	}

	it('is what the paths from there come to', () => {
		const given = Object.entries(siege)
		for (let length = 4; length <= given.length; length += 1) {
			const so: Given = Object.fromEntries(given.slice(0, length))
			const ends = paths.all.filter(({ answers }) =>
				Object.entries(so).every(([question, option]) => (answers[question as QuestionId] ?? option) === option),
			)
			const found = ends.flatMap(({ result: { lead, determination } }) => [
				[lead.party, lead.element].filter(Boolean).join(' '),
				determination,
			])
			expect(new Set(names(so))).toEqual(new Set(found))
			expect(names(so)).toHaveLength(new Set(found).size)
		}
	})

	it('is in the order of the parties and of the deliveries, whatever was answered', () => {
		const everything = names({})
		const some = names({ missionKind: kind })
		expect(some).toEqual(everything.filter((name) => some.includes(name)))
		expect(everything[0]).toBe('hostState')
	})

	it('is everything before the first answer, and nothing is ruled out', () => {
		expect(narrowed({})).toEqual({ ...ahead({}), last: undefined, ruledOut: [] })
	})

	it('is narrowed by the last answer; each group names the answers that rule it out together, the fewest first', () => {
		const { last, ruledOut } = narrowed({ missionKind: kind, setting: 'government' })
		expect(last).toEqual({ question: 'setting', option: 'government' })
		expect(ruledOut.length).toBeGreaterThan(0)
		for (const { by } of ruledOut) expect(by).toContainEqual(last)
		const gone = ruledOut.flatMap(({ leaders, deliveries }) => [...leaders.map(({ party }) => party), ...deliveries])
		expect(gone).toContain('occupyingPower')
		expect(gone).toContain('deFactoAuthorityLeads')
		expect(gone).not.toContain('hostLeads')
		const sizes = ruledOut.map(({ by }) => by.length)
		expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
		const groups = ruledOut.map(({ by }) => by.map(({ question }) => question).join())
		expect(new Set(groups).size).toBe(groups.length)
	})

	it.each([
		['a quiet day', quiet],
		['a siege', siege],
		['an occupation', held],
	])(
		'loses after each answer what is then no longer open, by the answers that it takes, and no more: %s',
		(_, path) => {
			const isIn = (given: Given, name: string) => names(given).includes(name)
			const given = Object.entries(path)
			for (let length = 2; length <= given.length; length += 1) {
				const so: Given = Object.fromEntries(given.slice(0, length))
				const [question = '', option] = given[length - 1] ?? []
				const { last, ruledOut, ...now } = narrowed(so)
				expect(last).toEqual({ question, option })
				expect(now).toEqual(ahead(so))
				const lost = ruledOut.map((one) => ({
					by: one.by,
					lost: [
						...one.leaders.map(({ party, element }) => [party, element].filter(Boolean).join(' ')),
						...one.deliveries,
					],
				}))
				const before = names(Object.fromEntries(given.slice(0, length - 1)))
				expect(lost.flatMap((group) => group.lost).toSorted()).toEqual(
					before.filter((name) => !isIn(so, name)).toSorted(),
				)
				for (const { by, lost: some } of lost)
					for (const name of some) {
						const needed = by.map((step) => [step.question, step.option] as const)
						expect(isIn(Object.fromEntries(needed), name), name).toBe(false)
						for (const left of by)
							expect(isIn(Object.fromEntries(needed.filter(([id]) => id !== left.question)), name), name).toBe(true)
					}
				expect(new Set(lost.map(({ by }) => JSON.stringify(by))).size).toBe(lost.length)
				const sizes = lost.map(({ by }) => by.length)
				expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
			}
		},
	)

	it('names who may lead in the order of the parties', () => {
		const order = ahead({}).leaders.map(({ party }) => leads.indexOf(party))
		expect(order).toEqual(order.toSorted((one, other) => one - other))
	})

	it('turns who owes what on who controls the place, and by which article on the kind of mission', () => {
		expect(separates({ missionKind: kind }, 'setting').changes).toEqual(['lead', 'duty', 'warnings'])
		expect(separates({}, 'missionKind').changes).toEqual(['lead', 'duty', 'basis', 'warnings'])
		expect(separates({ missionKind: kind }, 'failure').changes).toEqual(['warnings'])
	})

	it('and turns on a question exactly where results do', () => {
		const given = Object.entries(siege)
		const tree = treeFrom(Object.fromEntries(given.slice(0, 4)))
		for (let length = 4; length < given.length; length += 1) {
			const before: Given = Object.fromEntries(given.slice(0, length))
			const question = given[length]?.[0] as QuestionId
			expect([question, separates(before, question).changes]).toEqual([question, turningOn(tree, before, question)])
		}
	})

	it('and each option of a question is told once, with what it leaves open', () => {
		const given: Given = { missionKind: kind, setting: 'government' }
		const { ways } = separates(given, 'outerRing')
		expect(ways.flatMap(({ options }) => options).toSorted()).toEqual(
			(['attacking', 'delivering', 'notAsked', 'stretched', 'unable', 'unwilling'] as OptionId[]).toSorted(),
		)
		for (const { options, ...left } of ways)
			for (const option of options) expect(left).toEqual(ahead({ ...given, outerRing: option } as Given))
		expect(new Set(ways.map(({ deliveries, leaders }) => JSON.stringify([deliveries, leaders]))).size).toBe(ways.length)
	})
})
