import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { narrowingLabels } from '#content/interface-narrowing.ts'
import { assess } from '#machines/assess.ts'
import { outcomeNames } from '#src/narrowing/outcomes.ts'
import { ahead, givenIn, narrowed, outcomesInAll, separates } from '#src/narrowing/read.ts'
import { ownGuardsLead } from '#tests/record/saved.ts'

describe('what is still open, beside a question', () => {
	it('is counted of all the outcomes that there are', () => {
		expect(outcomesInAll).toBe(Object.keys(deliveries).length)
		expect(ahead({ missionKind: 'embassy' }).deliveries.length).toBeLessThan(outcomesInAll)
	})

	it('names outcomes in one order, whichever was found first', () => {
		const { hostLeads, ownTeamLeads, nobodyCanProtect } = narrowingLabels.outcomes
		expect(outcomeNames(['nobodyCanProtect', 'hostLeads', 'ownTeamLeads'])).toEqual([
			hostLeads,
			ownTeamLeads,
			nobodyCanProtect,
		])
		expect(outcomeNames([])).toEqual([])
	})

	it('is read from the steps of an assessment', () => {
		const given = givenIn(assess(ownGuardsLead).steps)
		expect(given).toEqual(ownGuardsLead)
		expect(ahead(given)).toEqual({ leaders: [{ party: 'ownTeam' }], deliveries: ['ownTeamLeads'] })
		expect(narrowed(given).last).toEqual({ question: 'failure', option: 'notYet' })
		expect(separates({ missionKind: 'embassy' }, 'outerRing').ways.length).toBeGreaterThan(1)
	})
})
