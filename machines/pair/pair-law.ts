import type { InstrumentId } from '#content/instruments.ts'
import { agreementsOfOneHost } from '#content/participation/bilateral.ts'
import { courtTitles, titlesOfTheUn, titlesWithoutList } from '#content/participation/titles.ts'
import { charterTwins, customaryTwins, standsWith } from '#content/participation/twins.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { Carried, PairLaw } from '#machines/answer/pair-law.ts'
import { bindingOf, cannotBindBoth } from './binding.ts'
import { titlesFor } from './court.ts'
import type { Pair } from './pair.ts'

/** The Court’s own article on treaty clauses stands wherever a treaty clause does. */
const clausesInGeneral: ProvisionId = 'ICJS-36(1)'

const allTitles = new Set<ProvisionId>([
	...(Object.keys(courtTitles) as ProvisionId[]),
	...(Object.keys(titlesOfTheUn) as ProvisionId[]),
	...titlesWithoutList,
	clausesInGeneral,
])

/** Whether a provision is told only as a way to the Court. */
export const isTitle = (id: ProvisionId) => allTitles.has(id)

export const provisionOf = (id: ProvisionId): Provision => provisions[id]
const twinOf = (id: ProvisionId): ProvisionId | undefined =>
	(customaryTwins as { readonly [P in ProvisionId]?: ProvisionId })[id]

export function pairLawOf(pair: Pair): PairLaw {
	const titles = new Set<ProvisionId>(titlesFor(pair).map(({ title }) => title))
	if ([...titles].some((title) => title !== 'ICJS-36(2)')) titles.add(clausesInGeneral)

	function carry(id: ProvisionId): Carried {
		if (isTitle(id)) return titles.has(id) ? { id } : null
		const { instrument } = provisionOf(id)
		const convention = (standsWith as { readonly [P in ProvisionId]?: InstrumentId })[id]
		if (convention !== undefined) return cannotBindBoth(bindingOf(convention, pair)) ? null : { id }
		if (Object.hasOwn(agreementsOfOneHost, instrument)) return { id, force: 'assimilation' }
		if (!cannotBindBoth(bindingOf(instrument, pair))) return { id }
		const charter = (charterTwins as { readonly [P in ProvisionId]?: ProvisionId })[id]
		if (charter !== undefined) return { id: charter }
		const twin = twinOf(id)
		return twin === undefined ? null : { id: twin, force: 'custom' }
	}

	return { carry }
}
