import { type InstrumentId, instruments } from '#content/instruments.ts'
import { participationLists } from '#content/participation/lists.ts'
import type { ListId, ParticipationList } from '#content/participation/participation.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { determine } from '#machines/answer/determine.ts'
import type { Given } from '#machines/chart.ts'
import type { Cited, DeterminedResult, Result, TreatyStatus } from '#machines/result.ts'
import { bindingOf, cannotBindBoth } from './binding.ts'
import { titlesFor } from './court.ts'
import type { Pair } from './pair.ts'
import { isTitle, pairLawOf, provisionOf } from './pair-law.ts'
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
	const isOutside = (id: ProvisionId) =>
		provisionOf(id).kind === 'treaty' && cannotBindBoth(bindingOf(provisionOf(id).instrument, pair))
	return claimsOf(general)
		.filter(({ key, basis }) => !kept.has(key) && basis.some((id) => isOutside(id) && !isTitle(id)))
		.map(({ text, basis }) => ({ text, basis }))
}

/** The answer between two given States: the treaties that bind both, else custom where it carries the rule, else nothing. */
export function determineBetween(answers: Given, version: string, pair: Pair): Result {
	const general = determine(answers, version)
	const own = determine(answers, version, pairLawOf(pair))
	if (general.status === 'open' || own.status === 'open') return general
	return {
		...own,
		states: pair,
		treaties: treatiesIn(general.basis).map((instrument) => statusOf(instrument, pair)),
		court: titlesFor(pair).filter(({ title }) => general.basis.includes(title)),
		fallsAway: fallenAway(general, own, pair),
	}
}
