import type { Answers } from '#machines/chart.ts'

/** Facts as the laws read them: straight from the answers, not from the machine’s own propositions. */
export const isUn = ({ missionKind }: Answers) =>
	missionKind === 'unPoliticalMission' || missionKind === 'unPeaceOperation' || missionKind === 'unAgency'
export const isRegional = ({ missionKind }: Answers) => missionKind === 'regionalMission'
export const isConsular = ({ missionKind, homeOf }: Answers) =>
	missionKind === 'careerConsulate' || missionKind === 'honoraryPost' || homeOf === 'consularOfficer'
export const isTaskedUnForce = ({ forces, forcesForUn }: Answers) =>
	forces === 'taskedUnForce' || forcesForUn === 'taskedUnForce'
export const isTaskedRegionalForce = ({ forces, forcesForUn }: Answers) =>
	forces === 'taskedRegionalForce' || forcesForUn === 'taskedRegionalForce'
export const isOccupied = ({ setting }: Answers) => setting === 'occupied'
export const isDeFacto = ({ setting }: Answers) => setting === 'deFacto'

const standingOf = ({ relations, consularRelations }: Answers) => relations ?? consularRelations
const wasWithdrawn = ({ consent, buildingConsent }: Answers) =>
	consent === 'withdrawn' || buildingConsent === 'withdrawn'

export const hasEnded = (answers: Answers): 'closed' | 'broken' | 'war' | undefined => {
	const standing = standingOf(answers)
	if (wasWithdrawn(answers) || standing === 'closed') return 'closed'
	if (standing === 'brokenStaffed' || standing === 'brokenEmpty') return 'broken'
	return standing === 'warStaffed' || standing === 'warEmpty' ? 'war' : undefined
}

export const isEmpty = (answers: Answers) => {
	const standing = standingOf(answers)
	return answers.occupancy === 'empty' || standing === 'closed' || standing === 'brokenEmpty' || standing === 'warEmpty'
}
