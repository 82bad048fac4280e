import { describe, expect, it } from 'vitest'
import { assess } from '#machines/assess.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { buildShape } from '#machines/unknown/build.ts'
import { follow } from '#machines/unknown/follow.ts'
import { optionsOf, questionIds } from '#machines/unknown/questions.ts'
import shape from '#machines/unknown/tables/shape.json'
import { shapePaths } from '#tests/support/shape-paths.ts'

describe('the compiled shape of the chart', () => {
	it('is that of the chart: where it is not, run `npm run tables`', () => {
		expect(shape).toEqual(buildShape())
	})

	it('asks a question only after those that it hangs on, in the order of content', () => {
		for (const [question, ...ways] of shape.nodes)
			for (const way of ways) {
				const [later = Number.POSITIVE_INFINITY] = shape.nodes[way - 2] ?? []
				expect(later).toBeGreaterThan(question ?? -1)
			}
	})

	it('is followed on every path to its end', () => {
		let count = 0
		for (const { answers, determination } of shapePaths()) {
			const { steps, next, deliveries } = follow(answers)
			expect(next).toBeUndefined()
			expect(deliveries).toEqual([determination])
			expect(Object.fromEntries(steps.map(({ question, option }) => [question, option]))).toEqual(answers)
			count += 1
		}
		console.log(`shape of the chart: ${count} paths`)
	})
})

describe('a fact that is not known', () => {
	it('is asked about no further, and every branch is followed', () => {
		const given: Given = { missionKind: 'embassy', consent: notKnown }
		const open = assess(given)
		expect(open).toMatchObject({ status: 'open', next: 'occupancy' })
		expect(assess({ ...given, occupancy: 'staffed' })).toMatchObject({ status: 'open', next: 'relations' })
	})

	it.each(optionsOf('missionKind'))('of %s: with nothing else known, every branch ends', (missionKind) => {
		let given: Given = { missionKind } as Given
		for (let found = assess(given); found.status === 'open'; found = assess(given))
			given = { ...given, [found.next]: notKnown }
		expect(assess(given)).toMatchObject({ status: 'varied', unread: [] })
	})

	it('where no branch reads it is set aside like any other answer', () => {
		const given: Given = { missionKind: 'highOfficial', consent: notKnown, setting: 'government' }
		expect(assess(given)).toMatchObject({ status: 'open', unread: [{ question: 'consent', option: notKnown }] })
	})

	it('lets a question be asked exactly when some completion asks it', () => {
		const paths = [...shapePaths()].filter(({ answers }) => answers.missionKind === 'unAgency')
		for (const question of questionIds.slice(1)) {
			const given = { missionKind: 'unAgency', [question]: notKnown } as Given
			const asked = new Set(paths.flatMap(({ answers }) => Object.keys(answers)))
			asked.delete('missionKind')
			if (!asked.has(question)) continue
			expect(follow({ missionKind: 'unAgency' }).ahead).toEqual(asked)
			expect(assess(given).unread.length + assess(given).steps.length).toBe(2)
		}
	})
})
