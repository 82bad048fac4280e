import type { DeliveryId } from '#content/deliveries.ts'
import { chart, conclude, type Outcome } from './chart.ts'
import { lead } from './topics/lead.ts'
import { means } from './topics/means.ts'
import { mission } from './topics/mission.ts'
import { relations } from './topics/relations.ts'
import { setting } from './topics/setting.ts'

const deliveries = {
	hostLeads: conclude('hostLeads'),
	hostLeadsOwnGuardsInside: conclude('hostLeadsOwnGuardsInside'),
	notYetAsked: conclude('notYetAsked'),
	ownTeamHolds: conclude('ownTeamHolds'),
	ownTeamLeads: conclude('ownTeamLeads'),
	contractorsLead: conclude('contractorsLead'),
	taskedUnForceLeads: conclude('taskedUnForceLeads'),
	taskedRegionalForceLeads: conclude('taskedRegionalForceLeads'),
	unSecurityLeads: conclude('unSecurityLeads'),
	guardUnitLeads: conclude('guardUnitLeads'),
	unForceProtectsItself: conclude('unForceProtectsItself'),
	organisationSecurityLeads: conclude('organisationSecurityLeads'),
	deFactoAuthorityLeads: conclude('deFactoAuthorityLeads'),
	occupierLeads: conclude('occupierLeads'),
	hostAndCustodian: conclude('hostAndCustodian'),
	nobodyAuthoritiesAttack: conclude('nobodyAuthoritiesAttack'),
	nobodyCanProtect: conclude('nobodyCanProtect'),
} satisfies Record<DeliveryId, unknown>

/** The whole questionnaire: topics in the order of asking, then the deliveries, which end it. */
export const questionnaire = chart.createMachine({
	id: 'questionnaire',
	context: {},
	initial: 'mission',
	states: { mission, relations, setting, means, lead, ...deliveries },
	output: ({ event }) => (event as unknown as { output: Outcome }).output,
})
