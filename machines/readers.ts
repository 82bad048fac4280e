import type { Claims } from '#content/claim.ts'
import type { PartyId } from '#content/parties.ts'
import type { ReaderGroup } from '#content/readers/reader.ts'
import { type ReaderId, readers } from '#content/readers.ts'
import { applies, cited, type Law, lawOf } from './answer/law.ts'
import type { Answers } from './chart.ts'
import { excludedHere } from './excluded.ts'
import type { Cited, DeterminedResult, Ground } from './result.ts'
import { takerOf } from './taker.ts'

export type ReaderItem = Cited & { readonly by?: PartyId; readonly needs?: string }
export type ReaderSteps = { readonly heading: string; readonly items: readonly ReaderItem[] }

const answersOf = ({ steps }: DeterminedResult): Answers =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers

/**
 * The next steps for one reader: the reader’s own claims and the lists of the answer, in the reader’s order.
 * Where two States were named, `law` is the law between them.
 */
export function stepsFor(
	result: DeterminedResult,
	reader: ReaderId,
	law: Law = lawOf(answersOf(result)),
): readonly ReaderSteps[] {
	const groups: readonly ReaderGroup[] = readers[reader].groups
	return groups
		.map((group) => ({
			heading: law.fill(group.heading),
			items: [...ownClaims(law, reader, group), ...stillOwed(result, group), ...listed(law, result, group)],
		}))
		.filter(({ items }) => items.length > 0)
}

/** Under each id the first wording that applies, taken by the reader. */
function ownClaims(law: Law, reader: ReaderId, { claims = {} }: ReaderGroup): readonly ReaderItem[] {
	const { as } = readers[reader] as { readonly as?: Parameters<typeof takerOf>[1] }
	return Object.values(claims satisfies Claims).flatMap((wordings) => {
		const claim = [wordings].flat().find((one) => applies(law, one))
		if (claim === undefined) return []
		return [{ ...cited(law, claim), ...(as === undefined ? {} : { by: takerOf(law, as) }) }]
	})
}

const stillOwed = ({ hostStillOwes }: DeterminedResult, { owed = [] }: ReaderGroup): readonly ReaderItem[] =>
	hostStillOwes.filter(({ topic }) => owed.includes(topic)).map(({ topic, ...claim }) => claim)

function listed(law: Law, result: DeterminedResult, { list, first = [] }: ReaderGroup): readonly ReaderItem[] {
	switch (list) {
		case undefined:
			return []
		case 'excluded':
			return excludedHere(law).map(({ id, ...claim }) => claim)
		case 'contested':
			return result.contested.map(({ point, views }) => ({ text: point, ...together(views) }))
		case 'ifItFails': {
			const ahead = first.flatMap((id) => result.ifItFails.filter((step) => step.id === id))
			return [...ahead, ...result.ifItFails.filter((step) => !ahead.includes(step))].map(({ id, ...step }) => step)
		}
	}
}

/** What several grounds rest on, each provision once. */
function together(grounds: readonly Ground[]): Ground {
	const force = grounds.find((ground) => ground.force !== undefined)?.force
	return { basis: [...new Set(grounds.flatMap(({ basis }) => basis))], ...(force === undefined ? {} : { force }) }
}
