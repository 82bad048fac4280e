import type { DeliveryId } from '#content/deliveries.ts'
import type { ElementId, Lead } from '#content/parties.ts'
import type { Answers } from '#machines/chart.ts'
import {
	deFactoAuthorityControls,
	guardUnitIsThere,
	isPeaceOperation,
	isUnMission,
	operationHasArmedUnits,
	placeIsOccupied,
} from '#machines/facts.ts'
import type { Ring } from '#machines/result.ts'

export type Leading = { readonly lead: Ring; readonly outside: Ring; readonly inside: Ring }

const ring = (party: Lead, element?: ElementId): Ring => (element === undefined ? { party } : { party, element })

/** Whoever controls the place acts there: the occupying Power, the de facto authority, or the host itself. */
const controllerOf = (answers: Answers): Lead =>
	placeIsOccupied(answers) ? 'occupyingPower' : deFactoAuthorityControls(answers) ? 'deFactoAuthority' : 'hostState'

/** Who owes the outer ring. A de facto authority acts for the State, which owes it; an occupying Power owes it itself (HR-43). */
const owingOf = (answers: Answers): Lead => (placeIsOccupied(answers) ? 'occupyingPower' : 'hostState')

/** The mission’s own side at the inside. */
function ownSideOf(answers: Answers): Ring {
	if (!isUnMission(answers)) return ring('ownTeam')
	if (operationHasArmedUnits(answers)) return ring('unitedNations', 'peacekeepers')
	if (isPeaceOperation(answers) && answers.peaceForce === undefined) return ring('unitedNations')
	return ring('unitedNations', guardUnitIsThere(answers) ? 'guardUnit' : 'undss')
}

/** Who leads in fact, and ring by ring; `owedBy` where somebody else owes that lead and does not deliver it. */
export function leadingOf(answers: Answers, delivery: DeliveryId): Leading {
	const owedBy = owingOf(answers)
	const own = ownSideOf(answers)
	const controller = ring(controllerOf(answers))
	const notDelivered: Ring = { party: 'nobody', owedBy }

	switch (delivery) {
		case 'hostLeads':
		case 'hostLeadsOwnGuardsInside':
		case 'notYetAsked':
		case 'occupierLeads':
		case 'deFactoAuthorityLeads':
			return { lead: controller, outside: controller, inside: own }
		case 'hostAndCustodian':
			return { lead: controller, outside: controller, inside: ring('nobody') }
		case 'taskedUnForceLeads': {
			const force: Ring = { party: 'unitedNations', element: 'peacekeepers', owedBy }
			return { lead: force, outside: force, inside: own }
		}
		case 'taskedRegionalForceLeads': {
			const force: Ring = { party: 'regionalForce', owedBy }
			return { lead: force, outside: force, inside: own }
		}
		case 'ownTeamHolds':
		case 'ownTeamLeads':
		case 'organisationSecurityLeads':
		case 'unSecurityLeads':
		case 'guardUnitLeads':
		case 'unForceProtectsItself':
			return { lead: { ...own, owedBy }, outside: notDelivered, inside: own }
		case 'contractorsLead':
			return {
				lead: { party: 'privateContractors', owedBy },
				outside: notDelivered,
				inside: ring('privateContractors'),
			}
		case 'nobodyAuthoritiesAttack':
		case 'nobodyCanProtect':
			return { lead: notDelivered, outside: notDelivered, inside: ring('nobody') }
	}
}
