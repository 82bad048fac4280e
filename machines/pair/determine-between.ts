import { type InstrumentId, instruments } from '#content/instruments.ts'
import { participationLists } from '#content/participation/lists.ts'
import type { ListId, ParticipationList } from '#content/participation/participation.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import type { Cited, DeterminedResult, Result, TreatyStatus } from '#machines/result.ts'
import { bindingOf } from './binding.ts'
import { titlesFor } from './court.ts'
import type { Pair } from './pair.ts'
import { pairLawOf } from './pair-law.ts'
import { pointersOf } from './pointers.ts'

/** Told with every answer, whether it cites them or not. */
const optionalProtocols: readonly InstrumentId[] = ['VCDROP', 'VCCROP', 'CSMOP']

const provisionOf = (id: ProvisionId): Provision => provisions[id]
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

const claimsOf = ({
	limits,
	warnings,
	ifItFails,
	excluded,
	hostStillOwes,
	answersFor,
	support,
}: DeterminedResult): readonly Cited[] => [
	...hostStillOwes,
	...limits,
	...warnings,
	...ifItFails,
	...excluded,
	...support.map(({ task, basis }) => ({ text: task, basis })),
	...answersFor.map(({ failure, basis }) => ({ text: failure, basis })),
]

/** What the general answer says and the answer for this pair cannot: no rule binds both there. */
function fallenAway(general: DeterminedResult, own: DeterminedResult): readonly Cited[] {
	const kept = new Set(claimsOf(own).map(({ text }) => text))
	return claimsOf(general)
		.filter(({ text }) => !kept.has(text))
		.map(({ text, basis }) => ({ text, basis }))
}

/** The answer between two given States: the treaties that bind both, else custom where it carries the rule, else nothing. */
export function determineBetween(answers: Answers, version: string, pair: Pair): Result {
	const general = determine(answers, version)
	const own = determine(answers, version, pairLawOf(pair))
	if (general.status === 'open' || own.status === 'open') return general
	return {
		...own,
		states: pair,
		treaties: treatiesIn(general.basis).map((instrument) => statusOf(instrument, pair)),
		court: titlesFor(pair).filter(({ title }) => general.basis.includes(title)),
		fallsAway: fallenAway(general, own),
	}
}
