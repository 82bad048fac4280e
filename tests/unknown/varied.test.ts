import { describe, expect, it } from 'vitest'
import { assess } from '#machines/assess.ts'
import type { Given } from '#machines/chart.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { Paths } from './brute.ts'
import { allUnknown, finish, randomFrom, withOneUnknown } from './given.ts'
import { faultsOf } from './laws.ts'
import { tableOf } from './tables.ts'

const kind = 'highOfficial'
const paths = new Paths(kind)
const table = tableOf(kind)
const answer = (given: Given) => determineOpenly(given, '', table, paths.look)
const faultsIn = (given: Given) =>
	assess(given).status === 'varied' ? faultsOf(given, answer(given), paths.completions(given)) : []

describe('an answer to facts that are not all known', () => {
	it('says in every case what every completion says, and of the rest when it holds: one fact unknown', () => {
		const random = randomFrom(1)
		const seen = new Set<string>()
		const faults: string[] = []
		for (const { answers } of paths.all.filter((_, index) => index % 11 === 0))
			for (const question of Object.keys(answers).slice(1)) {
				const given = withOneUnknown(answers, question, random)
				const name = JSON.stringify(given)
				if (seen.has(name)) continue
				seen.add(name)
				faults.push(...faultsIn(given))
			}
		console.log(`one unknown fact: ${seen.size} sets of answers of ${kind}`)
		expect(faults).toEqual([])
		expect(seen.size).toBeGreaterThan(1000)
	})

	it('says so of any set of unknown facts', () => {
		const random = randomFrom(2)
		const faults: string[] = []
		for (let count = 0; count < 100; count += 1) faults.push(...faultsIn(finish({ missionKind: kind }, random, 0.4)))
		faults.push(...faultsIn(allUnknown(kind)))
		expect(faults).toEqual([])
	})

	it('names no lead where branches differ, and ranks what to find out', () => {
		const result = answer(allUnknown(kind))
		expect(result.lead).toBeNull()
		expect(result.dutyBearers.map(({ party }) => party)).toContain('hostState')
		expect(result.decides.length).toBeGreaterThan(3)
		const outcomes = result.decides.map((one) => one.outcomes)
		expect(outcomes).toEqual(outcomes.toSorted((one, other) => other - one))
	})
})
