export type Answers = Readonly<Record<string, string>>

export interface Facts {
	kind: string
	home: string | undefined
	side: 'state' | 'unitedNations' | 'regional'
	consent: 'accepted' | 'objectedTo' | 'outsideSeat' | 'neverNotified' | 'withdrawn'
	statusAgreement: 'inForce' | 'notInForce' | 'none'
	relations: 'inPlace' | 'diplomaticBroken' | 'broken' | 'war'
	empty: boolean
	control: 'host' | 'occupier' | 'deFacto' | 'nobody'
	armedConflict: boolean
	outside: 'delivering' | 'stretched' | 'unable' | 'unwilling' | 'notAsked' | 'attacking' | 'notDelivering' | 'absent'
	thirdState: boolean
	force: 'none' | 'protectionOfCivilians' | 'areaForce' | 'taskedUnForce' | 'taskedRegionalForce'
	ownSecurity:
		| 'notAsked'
		| 'armedUnits'
		| 'guardUnit'
		| 'officers'
		| 'armedAdmitted'
		| 'armsNotSettled'
		| 'unarmedOrNone'
	company: 'notAsked' | 'none' | 'unarmed' | 'armedInside' | 'armedOnTheMove' | 'hostSupplied'
	failed: boolean
}

const sides: Record<string, Facts['side']> = {
	unPoliticalMission: 'unitedNations',
	unPeaceOperation: 'unitedNations',
	unAgency: 'unitedNations',
	regionalMission: 'regional',
}

const standing: Record<string, { relations: Facts['relations']; empty: boolean }> = {
	working: { relations: 'inPlace', empty: false },
	inPlace: { relations: 'inPlace', empty: false },
	diplomaticBroken: { relations: 'diplomaticBroken', empty: false },
	closed: { relations: 'inPlace', empty: true },
	broken: { relations: 'broken', empty: false },
	brokenStaffed: { relations: 'broken', empty: false },
	brokenEmpty: { relations: 'broken', empty: true },
	war: { relations: 'war', empty: false },
	warStaffed: { relations: 'war', empty: false },
	warEmpty: { relations: 'war', empty: true },
}

const controls: Record<string, Facts['control']> = {
	government: 'host',
	governmentInConflict: 'host',
	occupied: 'occupier',
	deFacto: 'deFacto',
	nobodyGoverns: 'nobody',
}

const conductTowardsEmptyPremises: Record<string, Facts['outside']> = {
	protecting: 'delivering',
	notProtecting: 'notDelivering',
	seizing: 'attacking',
}

const known = <T>(table: Record<string, T>, key: string): T => {
	const value = table[key]
	if (value === undefined) throw new Error(`The facts do not cover ${key}`)
	return value
}

const outsideOf = (answers: Answers, control: Facts['control']): Facts['outside'] => {
	if (answers.emptyPremises) return known(conductTowardsEmptyPremises, answers.emptyPremises)
	const conduct = answers.outerRing ?? answers.controllerConduct
	if (conduct) return conduct as Facts['outside']
	if (control === 'nobody') return 'absent'
	throw new Error(`The facts do not say what the authorities do: ${JSON.stringify(answers)}`)
}

const ownSecurityOf = (answers: Answers): Facts['ownSecurity'] => {
	if (answers.peaceForce === 'armedUnits') return 'armedUnits'
	if (answers.unSecurity === 'guardUnit' || answers.unSecurity === 'officers') return answers.unSecurity
	if (answers.ownGuards === 'armedAdmitted' || answers.ownGuards === 'armsNotSettled') return answers.ownGuards
	return (answers.peaceForce ?? answers.unSecurity ?? answers.ownGuards) ? 'unarmedOrNone' : 'notAsked'
}

const companyOf = (answer: string | undefined): Facts['company'] => {
	if (answer === undefined) return 'notAsked'
	return answer === 'noneOrRefused' ? 'none' : (answer as Facts['company'])
}

export const factsOf = (answers: Answers): Facts => {
	const kind = answers.missionKind ?? ''
	const control = known(controls, answers.setting ?? 'government')
	const between = known(standing, answers.relations ?? answers.consularRelations ?? answers.homeRelations ?? 'inPlace')
	return {
		kind,
		home: answers.homeOf,
		side: sides[kind] ?? 'state',
		consent: (answers.consent ?? answers.buildingConsent ?? 'accepted') as Facts['consent'],
		statusAgreement: (answers.statusAgreement ?? 'none') as Facts['statusAgreement'],
		relations: between.relations,
		empty: between.empty || answers.occupancy === 'empty',
		control,
		armedConflict: answers.setting === 'governmentInConflict',
		outside: outsideOf(answers, control),
		thirdState: answers.threat === 'thirdState',
		force: (answers.forces ?? answers.forcesForUn ?? 'none') as Facts['force'],
		ownSecurity: ownSecurityOf(answers),
		company: companyOf(answers.contractors),
		failed: answers.failure === 'failed',
	}
}
