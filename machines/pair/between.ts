import { type InstrumentId, instruments } from '#content/instruments.ts'
import { participationLists } from '#content/participation/lists.ts'
import type { ListId, ParticipationList } from '#content/participation/participation.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { Cited, DeterminedResult, TreatyStatus } from '#machines/result.ts'
import { bindingOf, cannotBindBoth } from './binding.ts'
import { titlesFor } from './court.ts'
import type { Pair } from './pair.ts'
import { isTitle, provisionOf } from './pair-law.ts'
import { pointersOf } from './pointers.ts'

/** Told with every answer, whether it cites them or not. */
const optionalProtocols: readonly InstrumentId[] = ['VCDROP', 'VCCROP', 'CSMOP']

const listOf = (id: InstrumentId): ParticipationList | undefined =>
	Object.hasOwn(participationLists, id) ? participationLists[id as ListId & InstrumentId] : undefined

function statusOf(instrument: InstrumentId, pair: Pair): TreatyStatus {
	const binding = bindingOf(instrument, pair)
	const list = listOf(instrument)
	if (list === undefined) return { instrument, ...binding, source: instruments[instrument].url, pointers: [] }
	const pointers = pointersOf(instrument as ListId & InstrumentId, pair)
	return { instrument, ...binding, asOf: list.asOf, source: list.depositary, pointers }
}

function treatiesIn(basis: readonly ProvisionId[]): readonly InstrumentId[] {
	const cited = basis.map(provisionOf).filter(({ kind }) => kind === 'treaty')
	return [...new Set([...cited.map(({ instrument }) => instrument), ...optionalProtocols])]
}

type Placed = Cited & { readonly key: string }

/** Every claim with what makes it the same claim in another wording: its id, or else its text. */
const claimsOf = (result: DeterminedResult): readonly Placed[] => [
	...result.hostStillOwes.map((claim) => ({ ...claim, key: claim.text })),
	...(['limits', 'warnings', 'ifItFails', 'excluded'] as const).flatMap((list) =>
		result[list].map((claim) => ({ ...claim, key: `${list}.${claim.id}` })),
	),
	...result.support.map(({ task, basis }) => ({ text: task, basis, key: task })),
	...result.answersFor.map(({ failure, basis }) => ({ text: failure, basis, key: failure })),
]

/** What the general answer says and the answer for this pair cannot: a treaty it rests on does not bind both. */
function fallenAway(general: DeterminedResult, own: DeterminedResult, pair: Pair): readonly Cited[] {
	const kept = new Set(claimsOf(own).map(({ key }) => key))
	const isOutside = (id: ProvisionId) => cannotBindBoth(bindingOf(provisionOf(id).instrument, pair))
	return claimsOf(general)
		.filter(({ key, basis }) => !kept.has(key) && basis.some((id) => isOutside(id) && !isTitle(id)))
		.map(({ text, basis }) => ({ text, basis }))
}

/**
 * The answer between two given States: the treaties that bind both, else custom where it carries the rule, else nothing.
 * `general` is the answer whoever the two are; `own` the one under the law between them.
 */
export function between(general: DeterminedResult, own: DeterminedResult, pair: Pair): DeterminedResult {
	return {
		...own,
		states: pair,
		treaties: treatiesIn(general.basis).map((instrument) => statusOf(instrument, pair)),
		court: titlesFor(pair).filter(({ title }) => general.basis.includes(title)),
		fallsAway: fallenAway(general, own, pair),
	}
}
