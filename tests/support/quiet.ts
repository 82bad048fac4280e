import type { Answers } from '#machines/chart.ts'

/** The calm answer to every question that one kind of mission or another is asked. */
export const quiet = {
	consent: 'accepted',
	buildingConsent: 'accepted',
	statusAgreement: 'inForce',
	relations: 'working',
	consularRelations: 'working',
	homeRelations: 'inPlace',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const satisfies Answers
