import { type Instrument, instruments } from '#content/instruments.ts'
import { betweenLabels as words } from '#content/interface-between.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { isState } from '#machines/pair/read.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type Block, heading, type Item, list, paragraph, part } from '#src/copies/blocks.ts'
import { claims, named, term } from '#src/copies/lines.ts'
import { sideName } from '#src/result/between-section.tsx'

type Treaty = NonNullable<DeterminedResult['treaties']>[number]

const treatyItem =
	(pair: Pair) =>
	({ instrument, binds, asOf, source, pointers }: Treaty): Item => {
		const { short }: Instrument = instruments[instrument]
		return {
			text: term(short, words.binds[binds].name),
			more: [
				...(asOf === undefined ? [] : [words.list(asOf)]),
				...pointers.map(({ side, text }) => words.pointer(sideName(pair[side]), text)),
			],
			address: source,
		}
	}

/** What binds the two States that were named. */
export function betweenBlocks({
	states,
	treaties = [],
	court = [],
	fallsAway = [],
}: DeterminedResult): readonly Block[] {
	if (states === undefined) return []
	const noTitle = isState(states.sending) ? words.noCourt : words.noCourtForOrganisation
	return [
		heading(2, words.heading),
		paragraph(words.pair(sideName(states.receiving), sideName(states.sending))),
		paragraph(words.text),
		heading(3, words.treaties),
		list(treaties.map(treatyItem(states))),
		heading(3, words.court),
		...(court.length === 0
			? [paragraph(noTitle)]
			: [list(court.map(({ title, note }) => ({ text: term(named(title), note) }))), paragraph(words.courtRest)]),
		...part(words.fallsAway, [list(claims(fallsAway))]),
	]
}
