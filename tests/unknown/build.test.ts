import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import type { Given } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { buildSummary, buildTable, kinds } from '#machines/unknown/build.ts'
import { always } from '#machines/unknown/diagram.ts'
import { optionsOf } from '#machines/unknown/questions.ts'
import { restrict } from '#machines/unknown/restrict.ts'
import { diagramsOf, rankOf } from '#machines/unknown/table.ts'
import { tableOf } from './tables.ts'

describe('the tables, built anew', () => {
	it('of the kind of mission with the fewest paths: where it differs, run `npm run tables`', () => {
		let paths = 0
		expect(
			buildTable('officeWithoutStatus', () => {
				paths += 1
			}),
		).toEqual(tableOf('officeWithoutStatus'))
		expect(paths).toBeGreaterThan(300)
		expect(kinds).toEqual(optionsOf('missionKind'))
	})

	it('in short say of every path who leads, who owes and what is warned of', () => {
		const ends: DeterminedResult[] = []
		let paths = 0
		const { nodes, roots, leads, bearers, warnings } = buildSummary(() => {
			paths += 1
		}, 'officeWithoutStatus')
		const given = { missionKind: 'officeWithoutStatus', threat: 'privatePersons' } as const
		const quiet: Given = { ...given, setting: 'government', outerRing: 'delivering' }
		const siege: Given = {
			...given,
			setting: 'government',
			outerRing: 'unwilling',
			forces: 'none',
			ownGuards: 'armedAdmitted',
			contractors: 'noneOrRefused',
		}
		const held: Given = { ...given, setting: 'occupied', controllerConduct: 'unable', forces: 'taskedUnForce' }
		for (const known of [quiet, siege, held])
			for (const failing of optionsOf('failure')) {
				const result = determine({ ...known, failure: failing } as Given, '')
				if (result.status === 'determined') ends.push(result)
			}
		expect(ends).toHaveLength(6)
		expect(ends.map(({ lead }) => lead.element)).toContain('peacekeepers')
		expect(ends.map(({ lead }) => lead.owedBy)).toContain('hostState')
		for (const { steps, lead, dutyBearers, warnings: said } of ends) {
			const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Given
			const { at } = restrict(diagramsOf({ nodes }), answers)
			const { party, element, owedBy } = lead
			expect(leads[rankOf(at(roots.lead))]).toStrictEqual(JSON.parse(JSON.stringify({ party, element, owedBy })))
			expect(bearers[rankOf(at(roots.duty))]).toEqual(dutyBearers.map(({ party }) => party))
			expect(at(roots.basis)).toBeLessThan(0)
			const told = Object.entries(warnings).filter(([, one]) => at(one) === always)
			expect(told).toHaveLength(said.length)
		}
		expect(paths).toBeGreaterThan(300)
	})
})
