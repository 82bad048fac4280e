import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'

/** One path in one line, as the format describes it. */
export const summaryOf = (answers: Answers, result: DeterminedResult) => ({
	answers,
	determination: result.determination,
	regime: result.regime,
	overlays: result.overlays,
	bearers: result.dutyBearers.map(({ party }) => party),
	lead: {
		party: result.lead.party,
		...(result.lead.element === undefined ? {} : { element: result.lead.element }),
		...(result.lead.owedBy === undefined ? {} : { owedBy: result.lead.owedBy }),
	},
	support: [...new Set(result.support.map(({ party }) => party))],
	basis: result.basis,
	conditions: armedHelpIsConditional(result),
})

/** Own guards and contractors never appear without a condition. */
function armedHelpIsConditional({ lead, support, roles }: DeterminedResult): boolean {
	const allowed = roles.filter(({ standing }) => standing === 'may' || standing === 'supplements')
	return [lead, ...support, ...allowed]
		.filter(({ party }) => party === 'ownTeam' || party === 'privateContractors')
		.every(({ conditions }) => conditions.length > 0)
}
