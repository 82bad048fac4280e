import type { DeliveryId } from '#content/deliveries.ts'
import type { RegimeId } from '#content/regimes.ts'

export type Pair = { readonly lawful: true } | { readonly unlawful: string }
type Row = { readonly [D in DeliveryId]: Pair }

export const isLawful = (pair: Pair): pair is { readonly lawful: true } => 'lawful' in pair

const lawful: Pair = { lawful: true }
const no = (unlawful: string): Pair => ({ unlawful })

const custody = {
	home: no(
		'A home is protected because of the person. When the person has left for good it is an ordinary building, and the rule on closed missions does not name it (VCDR-39(2), VCDR-45(a)).',
	),
	consularHome: no(
		'What is kept in custody after closure or a break is the consular premises. A home is none, and was never inviolable (VCCR-27(1)(a), VCCR-27(2), VCCR-40).',
	),
	localHome: no(
		'Local staff live in an ordinary home. It had no status that could outlast a closure (VCDR-38(2), VCCR-71).',
	),
	neverPremises: no(
		'Custody presupposes premises that the receiving State accepted. This building never became any, so nothing is left behind under that rule (EQGFRA-74, VCDR-45(a)).',
	),
	permanentMission: no(
		'A permanent mission is sent to an organisation. It rests on the host agreement, and no rupture between the two States sends it away or calls in a custodian (UNC-105, HQA-s.15).',
	),
	un: no(
		'The UN has no relations with the host that could be broken, and leaves no premises to a third State: they stay its own until it hands them back (CPIUN-s.3).',
	),
	regional: no(
		'An organisation has no diplomatic relations that could be broken. What becomes of an empty site is for its agreement with the host (UNSTATUS-REGIONAL).',
	),
	withoutStatus: no(
		'An office without status has no premises in law. Once empty it is a building like others, and no rule gives it a custodian (CUST-ALIENS).',
	),
	visit: no(
		'A visit leaves no premises behind. The protection goes with the office and ends with the stay (AW-47-55).',
	),
}

/** A State’s mission. Its own side at the inside is a team of the sending State. */
const ofAState = {
	hostLeads: lawful,
	hostLeadsOwnGuardsInside: lawful,
	notYetAsked: lawful,
	ownTeamHolds: lawful,
	ownTeamLeads: lawful,
	contractorsLead: lawful,
	taskedUnForceLeads: lawful,
	taskedRegionalForceLeads: lawful,
	unSecurityLeads: no(
		'UN security is for the UN’s own people and sites. It never leads the protection of a State’s mission (FOA-1, FOA-2).',
	),
	guardUnitLeads: no(
		'A UN guard unit is placed with a UN mission, for UN people and sites only. A State’s mission cannot have one (UNGU-SOP, FOA-2).',
	),
	unForceProtectsItself: no(
		'In self-defence a UN force protects the operation. For a State’s mission only an express task counts, and then it leads as a tasked force (CSUN-21, UNC-2(7)).',
	),
	organisationSecurityLeads: no(
		'The security of a regional organisation serves its own missions. A State’s mission has the team of the sending State (UNSTATUS-REGIONAL, VCDR-7).',
	),
	deFactoAuthorityLeads: lawful,
	occupierLeads: lawful,
	hostAndCustodian: lawful,
	nobodyAuthoritiesAttack: lawful,
	nobodyCanProtect: lawful,
} as const satisfies Row

const noSendingState = no(
	'The UN’s own mission has no sending State and no team of one. UN security holds its inside (FOA-2).',
)
const onlyAnOperation = no(
	'Only a peace operation has armed units of its own. Another UN presence has officers or a guard unit, and a force that is told to protect it is a tasked force (CSUN-21, UNGU-SOP).',
)

const ofTheUn = {
	...ofAState,
	ownTeamHolds: noSendingState,
	ownTeamLeads: noSendingState,
	unSecurityLeads: lawful,
	guardUnitLeads: lawful,
	unForceProtectsItself: onlyAnOperation,
	organisationSecurityLeads: no(
		'The organisation here is the UN. Its security leads as UN security or as a guard unit, under its own rules (FOA-2, UNGU-SOP).',
	),
	hostAndCustodian: custody.un,
} as const satisfies Row

const notSentByAState = no(
	'A regional organisation sends the mission, not a State. Its own security leads under its agreement with the host (UNSTATUS-REGIONAL, ARIO-6).',
)

const ofARegionalOrganisation = {
	...ofAState,
	ownTeamHolds: notSentByAState,
	ownTeamLeads: notSentByAState,
	unSecurityLeads: no(
		'UN security is for the UN’s own people and sites, not for missions of other organisations (FOA-1, FOA-2).',
	),
	guardUnitLeads: no(
		'A UN guard unit is for UN people and sites only. Another organisation’s mission cannot have one (UNGU-SOP).',
	),
	unForceProtectsItself: no(
		'In self-defence a UN force protects the operation. For another organisation’s mission only an express task counts (CSUN-21, UNC-25).',
	),
	organisationSecurityLeads: lawful,
	hostAndCustodian: custody.regional,
} as const satisfies Row

/** Every regime with every delivery: lawful, or the reason why the two never meet. */
export const pairs: { readonly [R in RegimeId]: Row } = {
	embassy: ofAState,
	consularSection: ofAState,
	residenceHeadOfMission: ofAState,
	homeOfDiplomat: { ...ofAState, hostAndCustodian: custody.home },
	homeOfAdministrativeStaff: { ...ofAState, hostAndCustodian: custody.home },
	homeOfConsularOfficer: { ...ofAState, hostAndCustodian: custody.consularHome },
	homeOfLocalStaff: { ...ofAState, hostAndCustodian: custody.localHome },
	careerConsulate: ofAState,
	honoraryPost: ofAState,
	specialMission: ofAState,
	noPremisesRegime: { ...ofAState, hostAndCustodian: custody.neverPremises },
	permanentMission: { ...ofAState, hostAndCustodian: custody.permanentMission },
	unPoliticalMission: ofTheUn,
	unPeaceOperation: { ...ofTheUn, unForceProtectsItself: lawful },
	unAgency: ofTheUn,
	regionalMission: ofARegionalOrganisation,
	officeWithoutStatus: { ...ofAState, hostAndCustodian: custody.withoutStatus },
	highOfficial: { ...ofAState, hostAndCustodian: custody.visit },
}
