import type { Confidence } from '#content/claim.ts'
import type { DeliveryId } from '#content/deliveries.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { RegimeTextId } from '#content/regimes.ts'

type Sure<Id extends string> = Readonly<Record<Confidence, readonly Id[]>>

/** How sure the law is: settled, turning on facts and agreements that must be read, or taken in more than one way. */
export const confidence: {
	readonly regimes: Sure<RegimeTextId>
	readonly deliveries: Sure<DeliveryId>
	readonly overlays: Sure<OverlayId>
} = {
	regimes: {
		settled: [
			'embassy',
			'consularSection',
			'residenceHeadOfMission',
			'homeOfDiplomat',
			'homeOfAdministrativeStaff',
			'homeOfConsularOfficer',
			'homeOfLocalStaff',
			'careerConsulate',
			'honoraryPost',
			'unAgency',
			'highOfficial',
			'diplomatic',
			'consular',
			'honorary',
			'refusedSpecial',
		],
		depends: [
			'specialMission',
			'permanentMission',
			'unPoliticalMission',
			'unPeaceOperation',
			'regionalMission',
			'officeWithoutStatus',
			'residence',
			'specialRooms',
		],
		contested: [],
	},
	deliveries: {
		settled: ['hostLeads', 'hostLeadsOwnGuardsInside', 'ownTeamHolds', 'hostAndCustodian', 'nobodyAuthoritiesAttack'],
		depends: [
			'notYetAsked',
			'ownTeamLeads',
			'contractorsLead',
			'taskedUnForceLeads',
			'taskedRegionalForceLeads',
			'unSecurityLeads',
			'guardUnitLeads',
			'unForceProtectsItself',
			'organisationSecurityLeads',
			'nobodyCanProtect',
		],
		contested: ['deFactoAuthorityLeads', 'occupierLeads'],
	},
	overlays: {
		settled: [
			'consentWithdrawn',
			'relationsBroken',
			'diplomaticRelationsBroken',
			'postClosed',
			'warBetweenTheTwo',
			'armedConflict',
			'protectionWithheld',
			'unarmedContractors',
			'contractorsInside',
			'contractorsOnTheMove',
			'hostSuppliedGuards',
			'afterFailure',
		],
		depends: ['outsideSeat', 'noStatusAgreement', 'protectionOfCivilians', 'areaForce', 'armsNotSettled'],
		contested: [
			'premisesObjectedTo',
			'neverNotified',
			'occupation',
			'deFactoAuthority',
			'noEffectiveGovernment',
			'thirdStateStrike',
		],
	},
}
