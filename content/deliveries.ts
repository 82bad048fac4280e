import type { Delivery } from './deliveries/delivery.ts'
import {
	deFactoAuthorityLeads,
	guardUnitLeads,
	occupierLeads,
	taskedRegionalForceLeads,
	taskedUnForceLeads,
	unForceProtectsItself,
	unSecurityLeads,
} from './deliveries/forces.ts'
import { hostAndCustodian, hostLeads, hostLeadsOwnGuardsInside, notYetAsked } from './deliveries/host.ts'
import { nobodyAuthoritiesAttack, nobodyCanProtect } from './deliveries/nobody.ts'
import { contractorsLead, organisationSecurityLeads, ownTeamHolds, ownTeamLeads } from './deliveries/own.ts'

/** Who in fact leads: the final states of the chart. */
export const deliveries = {
	hostLeads,
	hostLeadsOwnGuardsInside,
	notYetAsked,
	ownTeamHolds,
	ownTeamLeads,
	contractorsLead,
	taskedUnForceLeads,
	taskedRegionalForceLeads,
	unSecurityLeads,
	guardUnitLeads,
	unForceProtectsItself,
	organisationSecurityLeads,
	deFactoAuthorityLeads,
	occupierLeads,
	hostAndCustodian,
	nobodyAuthoritiesAttack,
	nobodyCanProtect,
} as const satisfies Record<string, Delivery>

export type DeliveryId = keyof typeof deliveries
