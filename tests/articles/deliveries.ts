import type { DeliveryId } from '#content/deliveries.ts'
import type { Required } from './required.ts'

const invited = 'UNC-53 ARSIWA-20'
const mandate = 'UNC-25 UNSTATUS-SOFA'
const behindTheWalls = 'FOA-2'
const byForce = 'UNC-2(4) ARSIWA-20'

const tasked = {
	'owes.0': '@duty UNC-42',
	'warnings.readTheWords': 'SC-2010 UNC-25',
	'warnings.noClaim': 'UNC-25 UNC-42',
	'ifItFails.renewal': 'UNC-25',
}
/** The mission’s own side beside whoever leads: a State’s appoints staff, the UN acts as employer, a company by licence. */
const besideTheLead = (first: number) => ({
	[`support.${first}`]: '@ownStaff @arms',
	[`support.${first + 1}`]: behindTheWalls,
	[`support.${first + 2}`]: `${behindTheWalls} CSUN-21`,
	[`support.${first + 3}`]: 'CUST-TERRITORY',
})
const unarmedBeside = (first: number) => ({
	[`support.${first}`]: '@ownStaff @arms',
	[`support.${first + 1}`]: behindTheWalls,
	[`support.${first + 2}`]: `${behindTheWalls} CSUN-21`,
})
const reinforcement = {
	'warnings.reinforcement': 'UNC-2(4) @hostLaw',
	'limits.plainDefence': '@hostLaw CUST-TERRITORY',
}
const emptied = {
	'warnings.agreeInWriting.0': '@custody CSM-46(1)',
	'warnings.agreeInWriting.1': 'CSM-46(1) CSM-45(2)',
	'contested.howLong.views.1': 'CSM-46(1)',
}

/**
 * On what each delivery rests: who leads, and whatever else in it names a provision. Slots (@duty and so on) are filled
 * by the regime, and are held in `matters.ts`.
 */
export const deliveryBases: Readonly<Record<DeliveryId, Readonly<Record<string, Required>>>> = {
	hostLeads: { lead: '@duty', ...besideTheLead(0) },
	hostLeadsOwnGuardsInside: { lead: '@duty @knowledge', ...besideTheLead(0) },
	notYetAsked: { lead: '@duty @knowledge', ...besideTheLead(0) },
	ownTeamHolds: { lead: '@ownStaff @arms @breach', 'support.1': byForce, ...reinforcement },
	ownTeamLeads: {
		lead: '@ownStaff @arms',
		'support.1': byForce,
		'warnings.unableIsNotRelease': 'ARSIWA-23 ARSIWA-24 ARSIWA-25 ARSIWA-27(a) ARSIWA-27(b)',
		...reinforcement,
	},
	contractorsLead: {
		lead: 'CUST-TERRITORY',
		...unarmedBeside(1),
		'support.4': byForce,
		'support.5': 'APSC-1',
		'warnings.contractMovesNothing.0': '@duty ARSIWA-8',
		'warnings.contractMovesNothing.1': '@duty ARIO-6',
		'warnings.lastRung': 'APSC-1 APSC-3',
		'limits.contractorForce': 'CUST-TERRITORY ICOC-30',
	},
	taskedUnForceLeads: {
		lead: `${mandate} UNC-39 UNC-42`,
		...tasked,
		...besideTheLead(1),
		'roles.outerPerimeter.unitedNations': mandate,
		'roles.emergencyResponse.unitedNations': mandate,
	},
	taskedRegionalForceLeads: {
		lead: `UNC-25 ${invited} ?UNSTATUS-SOFA`,
		...tasked,
		...besideTheLead(1),
		'warnings.invitedOrAuthorised': invited,
		'roles.outerPerimeter.regionalForce': invited,
		'roles.emergencyResponse.regionalForce': `${invited} @entry`,
	},
	unSecurityLeads: {
		lead: 'FOA-2 @entry',
		'support.1': 'APSC-1',
		'warnings.recordedRefusal': 'FOA-2 AHTISAARI-2003',
		'warnings.insideOnly': 'FOA-2 @departure',
	},
	guardUnitLeads: {
		lead: 'UNGU-SOP FOA-2',
		'support.1': 'APSC-1',
		'warnings.recordedRefusal': 'FOA-2 AHTISAARI-2003',
		'warnings.insideOnly': 'FOA-2 @departure',
		'warnings.staticOnly': 'UNGU-SOP',
		'warnings.notADefault': 'UNGU-SOP APSC-1',
	},
	unForceProtectsItself: {
		lead: 'CSUN-21 UNSTATUS-SOFA',
		'warnings.notAGuardForOthers': 'UNC-2(7) FOA-1',
	},
	organisationSecurityLeads: {
		lead: '@ownStaff @arms',
		'support.1': byForce,
		'limits.plainDefence': '@hostLaw CUST-TERRITORY',
	},
	deFactoAuthorityLeads: { lead: 'ARSIWA-9 @duty', ...besideTheLead(0) },
	occupierLeads: { lead: 'HR-42 HR-43', ...besideTheLead(0) },
	hostAndCustodian: { lead: '@duty', ...emptied },
	nobodyAuthoritiesAttack: {
		lead: '@entry @persons',
		'owes.1': 'ARSIWA-30 ARSIWA-31 ARSIWA-35',
		'owes.2': 'ARSIWA-30 ARSIWA-31',
		'owes.3': 'HR-43 ARSIWA-30 ARSIWA-31 AP1-91',
		'support.3': 'FOA-2 @archives',
		'support.4': 'FOA-2 CSUN-21 ?@archives',
		...emptied,
		'warnings.adoption.0': 'TEHRAN-69-79 ARSIWA-11',
		'warnings.adoption.1': 'ARSIWA-11',
		'warnings.ordersAreNotMerits': 'MEXECU-2024 OASRES-2024 ?ECUMEX-2024',
		'limits.ownForces': '@inviolable ARSIWA-4',
		'limits.lawfulOrNot.0': 'VCDR-30(1)',
		'limits.failureIsNotBreach': 'ARSIWA-2 ARSIWA-4',
		'answersFor.0': 'TEHRAN-69-79 ARSIWA-11',
		'answersFor.1': '@inviolable ARSIWA-4',
		'answersFor.2': '@persons ARSIWA-4',
		'contested.restraint.views.0': 'TEHRAN-86 TEHRAN-80-89',
		'contested.restraint.views.0.takenBy.0': 'TEHRAN-86 TEHRAN-80-89',
		'contested.restraint.views.1': 'VCDR-29',
	},
	nobodyCanProtect: {
		lead: '@duty',
		...unarmedBeside(1),
		'support.4': byForce,
		...emptied,
		'warnings.noUnlicensedArms': 'CUST-TERRITORY ARB-2012',
		'warnings.unableIsNotRelease': '@breach ARSIWA-27(a)',
		'ifItFails.reduceMoveLeave.0': '@departure @seat CUST-TERRITORY',
	},
}
