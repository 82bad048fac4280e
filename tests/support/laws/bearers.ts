import type { Law } from '../every-path.ts'
import { isOccupied } from './kinds.ts'

const neverInFront = ['protectingPower', 'custodian', 'humanitarianBody', 'irregularForce', 'friendlyState']

/** Who owes the duty, who cares for its people, who answers: kept apart. */
export const bearers: readonly Law[] = [
	{
		name: 'G1: the bearer of the duty always includes the host State',
		breach: ({ result }) =>
			result.dutyBearers.some(({ party }) => party === 'hostState') ? undefined : 'the host State is missing',
	},
	{
		name: 'an occupying Power bears the duty exactly under occupation, besides the host',
		breach: ({ answers, result }) => {
			const expected = isOccupied(answers) ? 'hostState occupyingPower' : 'hostState'
			const named = result.dutyBearers.map(({ party }) => party).join(' ')
			return named === expected ? undefined : `borne by ${named}`
		},
	},
	{
		name: 'G3: a company never bears the duty',
		breach: ({ claims, result }) => {
			if (result.dutyBearers.some(({ party }) => party === 'privateContractors')) return 'a company bears the duty'
			return claims.find(({ party, text }) => party === 'privateContractors' && text.endsWith(' owes'))?.at
		},
	},
	{
		name: 'care for its own people is owed by the employer, never by the host',
		breach: ({ answers, result }) => {
			const employer =
				answers.missionKind?.startsWith('un') || answers.missionKind === 'regionalMission'
					? 'organisation'
					: 'sendingState'
			const named = result.careOwedBy.map(({ party }) => party).join(' ')
			return named === employer ? undefined : `care owed by ${named || 'no one'}`
		},
	},
	{
		name: 'somebody answers for a failure, and the host State is among them',
		breach: ({ result }) =>
			result.answersFor.some(({ party }) => party === 'hostState') ? undefined : 'the host State answers for nothing',
	},
	{
		name: 'the host always still owes something',
		breach: ({ result }) => (result.hostStillOwes.length > 0 ? undefined : 'the host owes nothing'),
	},
	{
		name: 'a protecting Power, a custodian, a humanitarian body or a helper never leads or bears the duty',
		breach: ({ result }) =>
			[...result.dutyBearers, result.lead, result.rings.outside, result.rings.inside].find(({ party }) =>
				neverInFront.includes(party),
			)?.party,
	},
	{
		name: 'an irregular force has no part, not even in support',
		breach: ({ claims }) => claims.find(({ party }) => party === 'irregularForce')?.at,
	},
]
