import type { Taker } from '#content/claim.ts'
import type { PartyId } from '#content/parties.ts'
import type { Reader, ReaderGroup } from '#content/readers/reader.ts'
import { type ReaderId, readers } from '#content/readers.ts'
import { applies, cited, type Law } from './answer/law.ts'
import { excludedHere } from './excluded.ts'
import type { Cited, DeterminedResult, Ground } from './result.ts'
import { takerOf } from './taker.ts'

export type ReaderItem = Cited & { readonly by?: PartyId; readonly needs?: string }
export type ReaderSteps = { readonly heading: string; readonly items: readonly ReaderItem[] }

/**
 * The next steps for one reader: the reader’s own claims and the lists of the answer, in the reader’s order. `law` is
 * the one that the result was put together with.
 */
export function stepsFor(result: DeterminedResult, reader: ReaderId, law: Law): readonly ReaderSteps[] {
	const { groups, as }: Reader = readers[reader]
	return groups
		.map((group) => ({
			heading: law.fill(group.heading),
			items: [...ownClaims(law, group, as), ...stillOwed(result, group), ...listed(law, result, group)],
		}))
		.filter(({ items }) => items.length > 0)
}

/** Under each id the first wording that applies, taken by the reader. */
function ownClaims(law: Law, { claims = {} }: ReaderGroup, as: Taker | undefined): readonly ReaderItem[] {
	return Object.values(claims).flatMap((wordings) => {
		const claim = [wordings].flat().find((one) => applies(law, one))
		if (claim === undefined) return []
		return [{ ...cited(law, claim), ...(as === undefined ? {} : { by: takerOf(law, as) }) }]
	})
}

const stillOwed = ({ hostStillOwes }: DeterminedResult, { owed = [] }: ReaderGroup): readonly ReaderItem[] =>
	hostStillOwes.filter(({ topic }) => owed.includes(topic)).map(({ topic, ...claim }) => claim)

function listed(law: Law, result: DeterminedResult, { list, first = [] }: ReaderGroup): readonly ReaderItem[] {
	if (list === 'excluded') return excludedHere(law).map(({ id, ...claim }) => claim)
	if (list === 'contested') return result.contested.map(({ point, views }) => ({ text: point, ...together(views) }))
	if (list === undefined) return []
	const ahead = first.flatMap((id) => result.ifItFails.filter((step) => step.id === id))
	return [...ahead, ...result.ifItFails.filter((step) => !ahead.includes(step))].map(({ id, ...step }) => step)
}

/** What several grounds rest on, each provision once. */
function together(grounds: readonly Ground[]): Ground {
	const force = grounds.find((ground) => ground.force !== undefined)?.force
	return { basis: [...new Set(grounds.flatMap(({ basis }) => basis))], ...(force === undefined ? {} : { force }) }
}
