import type { InstrumentId } from './instruments.ts'
import type { RegimeId } from './regimes.ts'

/** Organisations that can stand as sender. Their ids are no codes of States. */
export type Organisation = {
	readonly name: string
	readonly also?: readonly string[]
	/** The missions it can send. */
	readonly regimes: readonly RegimeId[]
	/** Its own agreement on privileges, where the reference has one: both are bound when the host is a party. */
	readonly agreement?: InstrumentId
}

const regional = ['regionalMission'] as const

export const organisations = {
	UN: {
		name: 'United Nations and its agencies',
		also: ['UN', 'UNO', 'United Nations Organization'],
		regimes: ['unPoliticalMission', 'unPeaceOperation', 'unAgency'],
		agreement: 'CPIUN',
	},
	AU: { name: 'African Union', regimes: regional, agreement: 'AUGC' },
	ASEAN: { name: 'Association of Southeast Asian Nations', regimes: regional, agreement: 'ASEANPI' },
	COE: { name: 'Council of Europe', regimes: regional, agreement: 'COE49' },
	EU: { name: 'European Union', regimes: regional, agreement: 'EUP7' },
	OAS: { name: 'Organization of American States', regimes: regional },
	REGIONAL: { name: 'Another regional organisation', regimes: regional },
} as const satisfies Record<string, Organisation>

export type OrganisationId = keyof typeof organisations
