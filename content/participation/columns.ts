import type { Joining, ParticipationList, Status } from './participation.ts'

/** The first line of every list. */
export const columns = 'iso3,state_name,status,action,signature_date,date,notes,source_url,as_of'

/** The words of the column `status`. */
export const statusWords: Readonly<Record<string, Status>> = {
	party: 'party',
	signatory: 'signatory',
	withdrawn: 'withdrawn',
	terminated: 'terminated',
	unconfirmed: 'unconfirmed',
	'non-party': 'nonParty',
	participant: 'participant',
	'declaration in force': 'declaration',
}

/** The words of the column `action`, which may also be empty. */
export const joiningWords: Readonly<Record<string, Joining>> = {
	accession: 'accession',
	ratification: 'ratification',
	succession: 'succession',
	acceptance: 'acceptance',
	'accession or succession': 'accessionOrSuccession',
}

/** The words of `absence.json`. */
export const absenceWords: Readonly<Record<string, ParticipationList['absence']>> = {
	'not a party on the as-of date': 'nonParty',
	'unknown - do not state non-participation': 'unknown',
}
