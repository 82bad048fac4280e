import type { ProvisionId } from '#content/provisions.ts'
import type { ListId } from './participation.ts'

export type CourtTitle = {
	/** The lists that must bind both. */
	readonly bothIn: readonly [ListId, ...ListId[]]
	readonly note: string
}

/** What gives the International Court jurisdiction between two States, where the lists can tell. */
export const courtTitles = {
	'VCDROP-I': {
		bothIn: ['VCDR', 'VCDROP'],
		note: 'Both are parties to the Optional Protocol. It covers disputes on the diplomatic convention and nothing else.',
	},
	'VCCROP-I': {
		bothIn: ['VCCR', 'VCCROP'],
		note: 'Both are parties to the Optional Protocol. It covers disputes on the consular convention and nothing else.',
	},
	'CSMOP-I': {
		bothIn: ['CSM', 'CSMOP'],
		note: 'Both are parties to the Optional Protocol. It covers disputes on the convention on special missions and nothing else.',
	},
	'IPPC-13': {
		bothIn: ['IPPC'],
		note: 'Both are parties. It covers disputes on that convention: crimes, information, prosecution; not the duty to protect premises. Negotiation and arbitration come first. A State could opt out, and the list does not say which did: until the reservations are read it is a possible title only.',
	},
	'CPIUN-s.30': {
		bothIn: ['CPIUN'],
		note: 'Both are parties to the 1946 Convention. It covers disputes on that convention, such as on representatives at the UN. Look at the reservations.',
	},
	'ICJS-36(2)': {
		bothIn: ['ICJS-36(2)'],
		note: 'Both have declared that they accept the Court’s jurisdiction. Declarations carry conditions: read both before relying on them.',
	},
} as const satisfies { readonly [P in ProvisionId]?: CourtTitle }

/** For the UN no State stands on the other side: the clause leads to an advisory opinion that both accept as decisive. */
export const titlesOfTheUn = {
	'CPIUN-s.30': {
		bothIn: ['CPIUN'],
		note: 'The host is a party. A dispute with the UN goes to the Court for an advisory opinion, which both sides accept as decisive. Look at the host’s reservations.',
	},
} as const satisfies { readonly [P in ProvisionId]?: CourtTitle }

/** Clauses that are never told for a named pair: of treaties without a list, or open to States alone where an organisation sends. */
export const titlesWithoutList = [
	'HOSTAGES-16',
	'STB-20',
	'BOGOTA-XXXI',
	'CPISA-s.32',
	'CSUN-22',
] as const satisfies readonly ProvisionId[]
