import type { MissionClass, Taker } from '#content/claim.ts'
import type { PartyId } from '#content/parties.ts'
import type { Law } from './answer/law.ts'

const teams = {
	state: 'ownTeam',
	un: 'unitedNations',
	regional: 'organisation',
} as const satisfies Record<MissionClass, PartyId>

/** Who takes a step here. Whoever owes the people care is the side whose mission it is. */
export function takerOf(law: Law, by: Taker): PartyId {
	if (by === 'owner') return law.regime.care.party
	return by === 'team' ? teams[law.missionClass] : by
}
