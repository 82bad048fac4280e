import { type OrganisationId, organisations } from '#content/organisations.ts'
import type { RegimeId } from '#content/regimes.ts'
import { states } from '#content/states.ts'
import type { GivenPair, Pair, StateCode } from './pair.ts'

export type PairFault = {
	readonly field: keyof GivenPair
	readonly kind: 'missing' | 'unknownCode' | 'organisation' | 'sameState' | 'stateNotSender' | 'notItsMission'
	readonly value: string
}

export const isState = (code: string): code is StateCode => Object.hasOwn(states, code)
export const isOrganisation = (code: string): code is OrganisationId => Object.hasOwn(organisations, code)

/** Who can send the missions of a regime: a State, or the organisations that name it. */
export const organisationsThatSend = (regime: RegimeId): readonly OrganisationId[] =>
	(Object.keys(organisations) as OrganisationId[]).filter((id) =>
		(organisations[id].regimes as readonly RegimeId[]).includes(regime),
	)

function faultOfReceiving(value: string): PairFault['kind'] | null {
	if (value === '') return 'missing'
	if (isState(value)) return null
	return isOrganisation(value) ? 'organisation' : 'unknownCode'
}

function faultOfSending(value: string, receiving: string, regime: RegimeId | null): PairFault['kind'] | null {
	if (value === '') return 'missing'
	if (!isState(value) && !isOrganisation(value)) return 'unknownCode'
	if (value === receiving) return 'sameState'
	if (regime === null) return null
	const senders = organisationsThatSend(regime)
	if (isState(value)) return senders.length > 0 ? 'stateNotSender' : null
	if (senders.length === 0) return 'organisation'
	return senders.includes(value) ? null : 'notItsMission'
}

/** The pair, or what is wrong with it. Nothing is guessed: one fault leaves the whole pair empty. */
export function readPair(
	given: GivenPair,
	regime: RegimeId | null,
): { pair: Pair | null; faults: readonly PairFault[] } {
	const { receiving, sending } = given
	const receivingFault = faultOfReceiving(receiving)
	const sendingFault = faultOfSending(sending, receiving, regime)
	const faults = [
		...(receivingFault === null ? [] : [{ field: 'receiving', kind: receivingFault, value: receiving } as const]),
		...(sendingFault === null ? [] : [{ field: 'sending', kind: sendingFault, value: sending } as const]),
	]
	return { pair: faults.length === 0 ? (given as Pair) : null, faults }
}
