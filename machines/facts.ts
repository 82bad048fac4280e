import type { Circumstance } from '#content/circumstances.ts'
import type { OverlayId } from '#content/overlays.ts'
import type { QuestionId } from '#content/questions.ts'
import type { RegimeId } from '#content/regimes.ts'
import type { Answers } from './chart.ts'

const isOneOf =
	<Q extends QuestionId>(question: Q, ...options: readonly NonNullable<Answers[Q]>[]) =>
	(answers: Answers) =>
		options.some((option) => answers[question] === option)

const anyOf =
	(...propositions: readonly ((answers: Answers) => boolean)[]) =>
	(answers: Answers) =>
		propositions.some((holds) => holds(answers))

export const isUnMission = isOneOf('missionKind', 'unPoliticalMission', 'unPeaceOperation', 'unAgency')
export const isPeaceOperation = isOneOf('missionKind', 'unPeaceOperation')
export const isRegionalMission = isOneOf('missionKind', 'regionalMission')
export const isConsular = anyOf(
	isOneOf('missionKind', 'careerConsulate', 'honoraryPost'),
	isOneOf('homeOf', 'consularOfficer'),
)
export const isHonoraryPost = isOneOf('missionKind', 'honoraryPost')
export const isResidence = isOneOf('missionKind', 'residenceHeadOfMission')
export const isHome = isOneOf('missionKind', 'home')
export const isHighOfficial = isOneOf('missionKind', 'highOfficial')
export const isSpecialMission = isOneOf('missionKind', 'specialMission')

/** EQGFRA-74, VCDR-12, VCCR-4(5), CSM-2: the special rules on premises do not attach. */
const objectedTo = anyOf(isOneOf('consent', 'objectedTo'), isOneOf('buildingConsent', 'objectedTo'))
const openedOutsideTheSeat = isOneOf('consent', 'outsideSeat')
const neverNotified = anyOf(isOneOf('consent', 'neverNotified'), isOneOf('buildingConsent', 'neverNotified'))
const consentWasWithdrawn = anyOf(isOneOf('consent', 'withdrawn'), isOneOf('buildingConsent', 'withdrawn'))
export const premisesWereNotAccepted = anyOf(objectedTo, openedOutsideTheSeat, neverNotified)

/** CSM-2: the receiving State never agreed to the delegation at all. */
export const specialMissionWasRefused = (answers: Answers) => isSpecialMission(answers) && objectedTo(answers)

/** VCDR-45(a), VCCR-27: nobody of the mission is left inside. */
export const premisesAreEmpty = anyOf(
	isOneOf('occupancy', 'empty'),
	isOneOf('relations', 'closed', 'brokenEmpty', 'warEmpty'),
	isOneOf('consularRelations', 'closed', 'brokenEmpty', 'warEmpty'),
)

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

export const placeIsOccupied = isOneOf('setting', 'occupied')
export const deFactoAuthorityControls = isOneOf('setting', 'deFacto')
export const nobodyGoverns = isOneOf('setting', 'nobodyGoverns')
export const somebodyElseControls = anyOf(placeIsOccupied, deFactoAuthorityControls)

/** The danger comes from the forces of the host, or of whoever controls the place in its stead. */
export const authoritiesAttack = anyOf(
	isOneOf('outerRing', 'attacking'),
	isOneOf('controllerConduct', 'attacking'),
	isOneOf('emptyPremises', 'seizing'),
)
export const hostDelivers = isOneOf('outerRing', 'delivering')
export const hostIsStretched = isOneOf('outerRing', 'stretched')
export const controllerDelivers = isOneOf('controllerConduct', 'delivering')
export const notYetAsked = anyOf(isOneOf('outerRing', 'notAsked'), isOneOf('controllerConduct', 'notAsked'))
export const ableButUnwilling = anyOf(isOneOf('outerRing', 'unwilling'), isOneOf('controllerConduct', 'unwilling'))
export const thirdStateStrikes = isOneOf('threat', 'thirdState')

export const taskedUnForceIsThere = anyOf(isOneOf('forces', 'taskedUnForce'), isOneOf('forcesForUn', 'taskedUnForce'))
export const taskedForceIsThere = anyOf(
	taskedUnForceIsThere,
	isOneOf('forces', 'taskedRegionalForce'),
	isOneOf('forcesForUn', 'taskedRegionalForce'),
)
export const civiliansAreProtected = isOneOf('forces', 'protectionOfCivilians')
export const areaForceIsThere = anyOf(isOneOf('forces', 'areaForce'), isOneOf('forcesForUn', 'areaForce'))

export const operationHasArmedUnits = isOneOf('peaceForce', 'armedUnits')
export const guardUnitIsThere = isOneOf('unSecurity', 'guardUnit')
export const unOfficersHoldTheSite = isOneOf('unSecurity', 'officers')

export const ownArmsAreAdmitted = isOneOf('ownGuards', 'armedAdmitted')
export const ownArmsAreNotSettled = isOneOf('ownGuards', 'armsNotSettled')

export const contractorsAreUnarmed = isOneOf('contractors', 'unarmed')
export const contractorsAreArmedInside = isOneOf('contractors', 'armedInside')
export const contractorsAreArmedOnTheMove = isOneOf('contractors', 'armedOnTheMove')
/** The licence must cover the task: a visitor moves, so arms inside a compound are not enough. */
export const contractorsAreArmedAndLicensed = anyOf(
	contractorsAreArmedOnTheMove,
	(answers) => contractorsAreArmedInside(answers) && !isHighOfficial(answers),
)
export const hostSuppliesGuards = isOneOf('contractors', 'hostSupplied')

export const protectionHasFailed = isOneOf('failure', 'failed')

/** VCDR-41(1) asks for the host’s consent to arms; with no government there is nobody to give it, and the need is weighed. */
export const ownTeamMayHold = anyOf(
	ownArmsAreAdmitted,
	(answers) => nobodyGoverns(answers) && ownArmsAreNotSettled(answers),
)

/** The named propositions on which the chart’s weighings turn. */
export const propositions = {
	postIsConsular: isConsular,
	premisesAreEmptyAndNobodyGoverns: (answers: Answers) => premisesAreEmpty(answers) && nobodyGoverns(answers),
	premisesAreEmptyAndUnprotected: (answers: Answers) =>
		premisesAreEmpty(answers) && (nobodyGoverns(answers) || isOneOf('emptyPremises', 'notProtecting')(answers)),
	premisesAreEmpty,
	nobodyGoverns,
	somebodyElseControls,
	authoritiesAttack,
	outsideIsHeldOrNotYetAsked: anyOf(hostDelivers, controllerDelivers, notYetAsked),
	unMissionAndHostIsStretched: (answers: Answers) => isUnMission(answers) && hostIsStretched(answers),
	hostIsStretched,
	missionIsUn: isUnMission,
	taskedUnForceIsThere,
	taskedForceIsThere,
	missionIsPeaceOperation: isPeaceOperation,
	occupierDelivers: (answers: Answers) => placeIsOccupied(answers) && controllerDelivers(answers),
	deFactoAuthorityDelivers: (answers: Answers) => deFactoAuthorityControls(answers) && controllerDelivers(answers),
	hostDelivers,
	notYetAsked,
	operationHasArmedUnits,
	guardUnitIsThere,
	unOfficersHoldTheSite,
	organisationMayHold: (answers: Answers) => isRegionalMission(answers) && ownTeamMayHold(answers),
	ownTeamMayHoldAndHostIsUnwilling: (answers: Answers) => ownTeamMayHold(answers) && ableButUnwilling(answers),
	ownTeamMayHold,
	contractorsAreArmedAndLicensed,
} as const

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
