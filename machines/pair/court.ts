import { details } from '#content/participation/details.ts'
import type { Details } from '#content/participation/participation.ts'
import { type CourtTitle, courtTitles, titlesOfTheUn } from '#content/participation/titles.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { bindingOf } from './binding.ts'
import type { Pair } from './pair.ts'
import { isState } from './read.ts'

export type Title = { readonly title: ProvisionId; readonly note: string }

/** A row of the list that its makers doubt makes a title doubtful too. */
const doubtsOf = ({ bothIn }: CourtTitle, { receiving, sending }: Pair): string[] =>
	bothIn.flatMap((list) => {
		const { notes }: Details = details[list]
		return [receiving, sending].flatMap((code) => notes[code]?.doubt ?? [])
	})

/** Every title to the Court that the lists show for this pair. */
export function titlesFor(pair: Pair): readonly Title[] {
	const known: { readonly [P in ProvisionId]?: CourtTitle } = isState(pair.sending)
		? courtTitles
		: pair.sending === 'UN'
			? titlesOfTheUn
			: {}
	return (Object.entries(known) as [ProvisionId, CourtTitle][])
		.filter(([, { bothIn }]) => bothIn.every((list) => bindingOf(list, pair).binds === 'both'))
		.map(([title, found]) => ({ title, note: [found.note, ...doubtsOf(found, pair)].join(' ') }))
}
