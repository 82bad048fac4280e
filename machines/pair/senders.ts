import type { Senders } from '#content/interface-states.ts'
import type { RegimeId } from '#content/regimes.ts'
import { organisationsThatSend } from './read.ts'

/** Who can be named as sender: anybody while the kind of mission is open, else whoever sends such missions. */
export function sendersOf(regime: RegimeId | null): Senders {
	if (regime === null) return 'any'
	const organisations = organisationsThatSend(regime)
	if (organisations.length === 0) return 'states'
	return organisations.includes('UN') ? 'un' : 'regional'
}
