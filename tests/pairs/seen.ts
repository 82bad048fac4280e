import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { Answers } from '#machines/chart.ts'
import { bindingOf, cannotBindBoth } from '#machines/pair/binding.ts'
import type { Pair } from '#machines/pair/pair.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { nameOf } from './ten.ts'

/** Anything that rests on provisions, wherever in the answer it stands. */
export type Grounded = {
	readonly at: string
	readonly basis: readonly ProvisionId[]
	readonly force: string | undefined
}

/** One path with one pair: the answer without the two States, and the answer between them. */
export type Seen = {
	readonly answers: Answers
	readonly pair: Pair
	readonly general: DeterminedResult
	readonly own: DeterminedResult
	readonly grounds: readonly Grounded[]
	/** What gives way between these two for certain. */
	readonly givesWay: ReadonlySet<ProvisionId>
}

/** `breach` says what is wrong, or nothing. */
export type PairLaw = { readonly name: string; readonly breach: (seen: Seen) => string | undefined }

const apart: readonly string[] = ['basis', 'fallsAway', 'court', 'treaties']

/** Every object with a basis, at any depth. What falls away is no claim of the answer, and knows nothing of custom. */
export function groundsIn(result: DeterminedResult): readonly Grounded[] {
	const found: Grounded[] = []
	function look(value: unknown, at: string) {
		if (Array.isArray(value)) for (const item of value) look(item, at)
		else if (typeof value === 'object' && value !== null) {
			const { basis, force } = value as Partial<Grounded>
			if (basis !== undefined) found.push({ at, basis, force })
			for (const [key, item] of Object.entries(value)) if (typeof item === 'object') look(item, `${at}.${key}`)
		}
	}
	for (const [key, value] of Object.entries(result)) if (!apart.includes(key)) look(value, key)
	return found
}

const provisionOf = (id: ProvisionId): Provision => provisions[id]
const known = new Map<string, ReadonlySet<ProvisionId>>()

/** The provisions of treaties that certainly do not bind both. */
export function givingWay(pair: Pair): ReadonlySet<ProvisionId> {
	const name = nameOf(pair)
	const found =
		known.get(name) ??
		new Set(
			(Object.keys(provisions) as ProvisionId[]).filter((id) => {
				const { kind, instrument } = provisionOf(id)
				return kind === 'treaty' && cannotBindBoth(bindingOf(instrument, pair))
			}),
		)
	known.set(name, found)
	return found
}
