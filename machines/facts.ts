import type { QuestionId } from '#content/questions.ts'
import type { Answers } from './chart.ts'

export const isOneOf =
	<Q extends QuestionId>(question: Q, ...options: readonly NonNullable<Answers[Q]>[]) =>
	(answers: Answers) =>
		options.some((option) => answers[question] === option)

export const anyOf =
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
export const isHighOfficial = isOneOf('missionKind', 'highOfficial')

/** VCDR-45(a), VCCR-27: nobody of the mission is left inside. */
export const premisesAreEmpty = anyOf(
	isOneOf('occupancy', 'empty'),
	isOneOf('relations', 'closed', 'brokenEmpty', 'warEmpty'),
	isOneOf('consularRelations', 'closed', 'brokenEmpty', 'warEmpty'),
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

export const taskedUnForceIsThere = anyOf(isOneOf('forces', 'taskedUnForce'), isOneOf('forcesForUn', 'taskedUnForce'))
export const taskedForceIsThere = anyOf(
	taskedUnForceIsThere,
	isOneOf('forces', 'taskedRegionalForce'),
	isOneOf('forcesForUn', 'taskedRegionalForce'),
)

export const operationHasArmedUnits = isOneOf('peaceForce', 'armedUnits')
export const guardUnitIsThere = isOneOf('unSecurity', 'guardUnit')
export const unOfficersHoldTheSite = isOneOf('unSecurity', 'officers')

export const ownArmsAreAdmitted = isOneOf('ownGuards', 'armedAdmitted')
export const ownArmsAreNotSettled = isOneOf('ownGuards', 'armsNotSettled')

export const contractorsAreArmedInside = isOneOf('contractors', 'armedInside')
export const contractorsAreArmedOnTheMove = isOneOf('contractors', 'armedOnTheMove')
/** The licence must cover the task: a visitor moves, so arms inside a compound are not enough. */
export const contractorsAreArmedAndLicensed = anyOf(
	contractorsAreArmedOnTheMove,
	(answers) => contractorsAreArmedInside(answers) && !isHighOfficial(answers),
)

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
