import type { InstrumentId } from '#content/instruments.ts'
import type { ProvisionId } from '#content/provisions.ts'

/**
 * The custom that carries the very rule of an article, for States that the treaty does not bind both. What is not here
 * has no such twin in the list of provisions: a claim that rests on it alone falls away.
 */
export const customaryTwins = {
	'VCDR-22(1)': 'CUST-PREMISES',
	'VCDR-22(2)': 'CUST-PREMISES',
	'VCDR-45(a)': 'CUST-PREMISES',
	'VCDR-29': 'CUST-AGENTS',
	'VCDR-41(1)': 'CUST-TERRITORY',
	'VCCR-31(3)': 'CUST-CONSULAR',
	'VCCR-40': 'CUST-CONSULAR',
	'VCCR-59': 'CUST-CONSULAR',
	'VCCR-64': 'CUST-CONSULAR',
	'VCCR-27(1)(a)': 'CUST-CONSULAR',
	'VCCR-27(2)': 'CUST-CONSULAR',
	'VCCR-55(1)': 'CUST-TERRITORY',
	'CSM-2': 'CUST-SPECIALMISSION',
	'CSM-29': 'CUST-SPECIALMISSION',
	'CSM-21': 'CUST-HIGHOFFICE',
	'CSM-47': 'CUST-TERRITORY',
} as const satisfies { readonly [P in ProvisionId]?: ProvisionId }

/** The Charter binds all members, parties to the convention of 1946 or not, and gives the UN what its purposes call for. */
export const charterTwins = {
	'CPIUN-s.3': 'UNC-105',
	'CPIUN-s.4': 'UNC-105',
} as const satisfies { readonly [P in ProvisionId]?: ProvisionId }

/** Addressed to the parties of a convention: it stands and falls with that. */
export const standsWith = { 'GA-76(I)': 'CPIUN' } as const satisfies { readonly [P in ProvisionId]?: InstrumentId }
