import type { Circumstance } from '#content/circumstances.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { RegimeId } from '#content/regimes.ts'
import type { Answers } from './chart.ts'
import {
	ableButUnwilling,
	anyOf,
	authoritiesAttack,
	contractorsAreArmedInside,
	contractorsAreArmedOnTheMove,
	deFactoAuthorityControls,
	isHighOfficial,
	isOneOf,
	isPeaceOperation,
	nobodyGoverns,
	ownArmsAreAdmitted,
	ownArmsAreNotSettled,
	placeIsOccupied,
	premisesAreEmpty,
	somebodyElseControls,
} from './facts.ts'

export const isHonoraryPost = isOneOf('missionKind', 'honoraryPost')
export const isResidence = isOneOf('missionKind', 'residenceHeadOfMission')
export const isHome = isOneOf('missionKind', 'home')
export const isSpecialMission = isOneOf('missionKind', 'specialMission')

/** EQGFRA-74, VCDR-12, VCCR-4(5), CSM-2: the special rules on premises do not attach. */
const objectedTo = anyOf(isOneOf('consent', 'objectedTo'), isOneOf('buildingConsent', 'objectedTo'))
const openedOutsideTheSeat = isOneOf('consent', 'outsideSeat')
const neverNotified = anyOf(isOneOf('consent', 'neverNotified'), isOneOf('buildingConsent', 'neverNotified'))
const consentWasWithdrawn = anyOf(isOneOf('consent', 'withdrawn'), isOneOf('buildingConsent', 'withdrawn'))
export const premisesWereNotAccepted = anyOf(objectedTo, openedOutsideTheSeat, neverNotified)

/** CSM-2: the receiving State never agreed to the delegation at all. */
export const specialMissionWasRefused = (answers: Answers) => isSpecialMission(answers) && objectedTo(answers)

export const relationsAreBroken = anyOf(
	isOneOf('relations', 'brokenStaffed', 'brokenEmpty'),
	isOneOf('consularRelations', 'brokenStaffed', 'brokenEmpty'),
	isOneOf('homeRelations', 'broken'),
)
export const diplomaticRelationsAreBroken = isOneOf('consularRelations', 'diplomaticBroken')
export const postIsClosed = anyOf(isOneOf('relations', 'closed'), isOneOf('consularRelations', 'closed'))
export const statesAreAtWar = anyOf(
	isOneOf('relations', 'warStaffed', 'warEmpty'),
	isOneOf('consularRelations', 'warStaffed', 'warEmpty'),
	isOneOf('homeRelations', 'war'),
)

export const thirdStateStrikes = isOneOf('threat', 'thirdState')
export const civiliansAreProtected = isOneOf('forces', 'protectionOfCivilians')
export const areaForceIsThere = anyOf(isOneOf('forces', 'areaForce'), isOneOf('forcesForUn', 'areaForce'))
export const contractorsAreUnarmed = isOneOf('contractors', 'unarmed')
export const hostSuppliesGuards = isOneOf('contractors', 'hostSupplied')
export const protectionHasFailed = isOneOf('failure', 'failed')

const homes = {
	diplomat: 'homeOfDiplomat',
	administrative: 'homeOfAdministrativeStaff',
	consularOfficer: 'homeOfConsularOfficer',
	localStaff: 'homeOfLocalStaff',
} as const satisfies Record<NonNullable<Answers['homeOf']>, RegimeId>

/** Whose law: the one regime that governs, from the kind of mission and the consent to its premises. */
export function regimeOf({ missionKind, homeOf, ...rest }: Answers): RegimeId {
	if (premisesWereNotAccepted(rest)) return 'noPremisesRegime'
	if (missionKind !== undefined && missionKind !== 'home') return missionKind
	if (homeOf !== undefined) return homes[homeOf]
	throw new Error('No regime before the kind of mission is known')
}

const overlayFacts = {
	premisesObjectedTo: objectedTo,
	outsideSeat: openedOutsideTheSeat,
	neverNotified,
	consentWithdrawn: consentWasWithdrawn,
	noStatusAgreement: isOneOf('statusAgreement', 'notInForce'),
	relationsBroken: relationsAreBroken,
	diplomaticRelationsBroken: diplomaticRelationsAreBroken,
	postClosed: postIsClosed,
	warBetweenTheTwo: statesAreAtWar,
	armedConflict: isOneOf('setting', 'governmentInConflict'),
	occupation: placeIsOccupied,
	deFactoAuthority: deFactoAuthorityControls,
	noEffectiveGovernment: nobodyGoverns,
	thirdStateStrike: thirdStateStrikes,
	protectionOfCivilians: civiliansAreProtected,
	areaForce: areaForceIsThere,
	protectionWithheld: ableButUnwilling,
	armsNotSettled: ownArmsAreNotSettled,
	unarmedContractors: contractorsAreUnarmed,
	contractorsInside: contractorsAreArmedInside,
	contractorsOnTheMove: contractorsAreArmedOnTheMove,
	hostSuppliedGuards: hostSuppliesGuards,
	afterFailure: protectionHasFailed,
} as const satisfies Record<OverlayId, (answers: Answers) => boolean>

/** What is added to the regime, in the order in which it is shown. */
export const overlaysOf = (answers: Answers): readonly OverlayId[] =>
	(Object.keys(overlayFacts) as OverlayId[]).filter((overlay) => overlayFacts[overlay](answers))

const relationsAreOver = anyOf(relationsAreBroken, consentWasWithdrawn, postIsClosed)

const circumstanceFacts = {
	hostControls: (answers) => !nobodyGoverns(answers) && !somebodyElseControls(answers),
	occupied: placeIsOccupied,
	deFactoControls: deFactoAuthorityControls,
	nobodyGoverns,
	authoritiesAttack,
	protectionIsWithheld: ableButUnwilling,
	ownArmsAreAdmitted,
	ownArmsAreNotSettled,
	contractorsWereAsked: (answers) => answers.contractors !== undefined,
	aPost: (answers) => !isHome(answers) && !isHighOfficial(answers),
	aHome: isHome,
	aPerson: isHighOfficial,
	embassyFamily: isOneOf('missionKind', 'embassy', 'consularSection', 'residenceHeadOfMission'),
	consularPost: isOneOf('missionKind', 'careerConsulate', 'honoraryPost'),
	honoraryPost: isHonoraryPost,
	specialMission: isSpecialMission,
	permanentMission: isOneOf('missionKind', 'permanentMission'),
	peaceOperation: isPeaceOperation,
	localHome: isOneOf('homeOf', 'localStaff'),
	neverMadeKnown: neverNotified,
	peopleKeepStatus: anyOf(
		isOneOf('homeOf', 'consularOfficer'),
		isHonoraryPost,
		(answers) => premisesWereNotAccepted(answers) && !specialMissionWasRefused(answers),
	),
	disputedResidence: (answers) => isResidence(answers) && premisesWereNotAccepted(answers),
	missionEnded: anyOf(consentWasWithdrawn, postIsClosed),
	noAgreement: isOneOf('statusAgreement', 'notInForce'),
	relationsOver: (answers) => relationsAreOver(answers) || (statesAreAtWar(answers) && premisesAreEmpty(answers)),
} as const satisfies Record<Circumstance, (answers: Answers) => boolean>

export const holds = (circumstance: Circumstance, answers: Answers): boolean => circumstanceFacts[circumstance](answers)
