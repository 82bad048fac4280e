import type { Pair } from '#machines/pair/pair.ts'
import type { Kind } from '#tests/support/every-path.ts'

const between = (...names: readonly string[]) =>
	names.map((name) => {
		const [receiving, sending] = name.split(' from ')
		return { receiving, sending } as Pair
	})

/**
 * Outside the VCDR; outside it and inside IPPC; outside the VCCR; outside IPPC too; both in nearly everything; the
 * protocols left; only signed; both in CSM without its protocol; the agreement of a host, and CSM on one side; in no list.
 */
const ofStates = between(
	'SSD from FRA',
	'PLW from JPN',
	'AFG from DEU',
	'TCD from XKX',
	'AUT from CHE',
	'USA from IRN',
	'ISR from CIV',
	'PSE from COL',
	'CHE from GBR',
	'VAT from TWN',
)

/** Hosts inside and outside CPIUN, CSUN and IPPC in every way that the lists know, and one that is in none. */
const ofTheUn = between(
	'KEN from UN',
	'SSD from UN',
	'PLW from UN',
	'TCD from UN',
	'AFG from UN',
	'BEN from UN',
	'IDN from UN',
	'VAT from UN',
	'ZWE from UN',
	'TWN from UN',
)

const ofOrganisations = between(
	'ETH from AU',
	'KEN from EU',
	'ALB from COE',
	'USA from OAS',
	'IDN from ASEAN',
	'SSD from REGIONAL',
	'TCD from AU',
	'XKX from EU',
	'TWN from REGIONAL',
	'VAT from COE',
)

const un: readonly Kind[] = ['unPoliticalMission', 'unPeaceOperation', 'unAgency']

/** Ten pairs that can have a mission of this kind between them. */
export function tenFor(kind: Kind): readonly Pair[] {
	if (un.includes(kind)) return ofTheUn
	return kind === 'regionalMission' ? ofOrganisations : ofStates
}

export const nameOf = ({ receiving, sending }: Pair) => `${receiving} from ${sending}`
