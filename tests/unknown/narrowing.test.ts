import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { narrowingLabels } from '#content/interface-narrowing.ts'
import { assess } from '#machines/assess.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { narrowingBy } from '#machines/unknown/narrowing.ts'
import { optionsOf } from '#machines/unknown/questions.ts'
import { finish, randomFrom } from './given.ts'
import { atEveryPoint, foundAmong, isTold, leaderName, type Point } from './points.ts'
import { summary } from './summary.ts'
import { treeFrom, turningOn } from './turning.ts'

const { ahead, narrowed, separates } = narrowingBy(summary)

/** One walk through the chart for all that follows. */
const counts = { points: 0, told: 0 }
const ends: Point[] = []
const shallow: Answers[] = []
const deep: Answers[] = []
atEveryPoint((point) => {
	const { answers, next, found } = point
	counts.points += 1
	if (isTold(ahead(answers), found)) counts.told += 1
	if (next === undefined) ends.push(point)
	if (Object.keys(answers).length < 3 && counts.points % 4 === 0) shallow.push(answers)
	else if (counts.points % 5003 === 0) deep.push(answers)
})

const kinds = optionsOf('missionKind')
const drawn = (random: () => number, share: number): Given => {
	const missionKind = kinds[Math.floor(random() * kinds.length)]
	return finish({ missionKind } as Given, random, share)
}
const known = (given: Given) => Object.fromEntries(Object.entries(given).filter(([, option]) => option !== notKnown))

describe('what the answers leave open', () => {
	it('is at any point of any path what is reached in the chart from there', () => {
		console.log(`narrowing: ${counts.points} points of ${ends.length} paths`)
		expect(counts.told).toBe(counts.points)
		expect(counts.points).toBeGreaterThan(100_000)
	})

	it('is everything before the first answer', () => {
		expect(new Set(ahead({}).deliveries)).toEqual(new Set(Object.keys(deliveries)))
		expect(narrowed({})).toMatchObject({ last: undefined, ruledOut: [] })
	})

	it('is what any completion comes to, where facts are not known or only some are answered', () => {
		const random = randomFrom(3)
		for (let count = 0; count < 40; count += 1) {
			const given = drawn(random, 0.4)
			const some = Object.fromEntries(Object.entries(given).filter(() => random() < 0.7))
			for (const one of [given, some]) expect(isTold(ahead(one), foundAmong(ends, known(one)))).toBe(true)
		}
	})
})

describe('the names of outcomes', () => {
	it('are those of the deliveries', () => {
		const names = Object.entries(deliveries).map(([id, { name }]) => [id, name])
		expect(narrowingLabels.outcomes).toEqual(Object.fromEntries(names))
	})
})

describe('what the last answer ruled out', () => {
	it.each([
		['after one or two answers', shallow],
		['later', deep],
	])('is what could be before it and cannot be after it: %s', (_, some) => {
		for (const answers of some) {
			const { last, ruledOut } = narrowed(answers)
			if (last === undefined) continue
			const before = foundAmong(ends, { ...answers, [last.question]: undefined })
			const after = foundAmong(ends, answers)
			const gone = (kind: keyof typeof before) => [...before[kind]].filter((name) => !after[kind].has(name)).sort()
			expect(ruledOut.flatMap(({ leaders }) => leaders.map(leaderName)).sort()).toEqual(gone('leaders'))
			expect(ruledOut.flatMap((group) => group.deliveries).sort()).toEqual(gone('deliveries'))
		}
	})

	it('is ruled out by the answers that are named, and by no fewer of them', () => {
		let named = 0
		for (const answers of [...shallow, ...deep])
			for (const { by, leaders, deliveries: gone } of narrowed(answers).ruledOut) {
				named += 1
				const only = Object.fromEntries(by.map(({ question, option }) => [question, option]))
				const names = [...leaders.map(leaderName), ...gone]
				const among = (given: object) => {
					const found = foundAmong(ends, given)
					return names.filter((name) => found.leaders.has(name) || found.deliveries.has(name))
				}
				expect(by).toContainEqual(narrowed(answers).last)
				expect(among(only)).toEqual([])
				for (const { question } of by) expect(among({ ...only, [question]: undefined })).toEqual(names)
			}
		expect(named).toBeGreaterThan(20)
	})

	it('is laid to the kind of mission alone: UN guards do not lead at an embassy', () => {
		const [group, ...others] = narrowed({ missionKind: 'embassy' }).ruledOut
		expect(others).toEqual([])
		expect(group?.by).toEqual([{ question: 'missionKind', option: 'embassy' }])
		expect(group?.leaders).toContainEqual({ party: 'unitedNations', element: 'guardUnit' })
		expect(group?.deliveries).toContain('guardUnitLeads')
	})

	it('is nothing where it is not known', () => {
		const given: Given = { missionKind: 'embassy', consent: 'accepted', relations: 'working', setting: notKnown }
		expect(narrowed(given).ruledOut).toEqual([])
	})
})

describe('what a question separates', () => {
	it('turns on it exactly where results do, at a UN agency', () => {
		const missionKind = 'unAgency'
		const tree = treeFrom({ missionKind })
		const random = randomFrom(5)
		let asked = 0
		const look = (given: Given, question: keyof Given) => {
			asked += 1
			expect([given, question, separates(given, question).changes]).toEqual([
				given,
				question,
				turningOn(tree, given, question),
			])
		}
		for (let count = 0; count < 40; count += 1) {
			const given = finish({ missionKind }, random, count % 3 === 0 ? 0.3 : 0)
			const steps = Object.entries(given)
			for (let length = 1; length < steps.length; length += 1) {
				const before: Given = Object.fromEntries(steps.slice(0, length))
				const question = steps[length]?.[0] as keyof Given
				look(before, question)
				look(given, question)
			}
		}
		console.log(`separates: ${asked} questions of ${missionKind}`)
	})

	it('is told of each option once, with what it leaves open', () => {
		const random = randomFrom(6)
		for (let count = 0; count < 40; count += 1) {
			const given = drawn(random, 0.2)
			for (const question of Object.keys(given) as (keyof Given)[]) {
				const { ways } = separates(given, question)
				expect(ways.flatMap(({ options }) => options).toSorted()).toEqual(optionsOf(question).toSorted())
				for (const { options, ...left } of ways)
					for (const option of options) expect(left).toEqual(ahead({ ...given, [question]: option }))
			}
		}
	})

	it('may be nothing of who leads: past failures change the warnings, and no lead', () => {
		const given = { missionKind: 'highOfficial', setting: 'government', outerRing: 'delivering', threat: 'thirdState' }
		expect(assess(given as Given)).toMatchObject({ status: 'open', next: 'failure' })
		expect(separates(given as Given, 'failure')).toMatchObject({
			changes: ['warnings'],
			ways: [{ options: ['notYet', 'failed'], deliveries: ['hostLeads'] }],
		})
	})
})
