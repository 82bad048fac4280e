import { variedLabels as words } from '#content/interface-varied.ts'
import { notKnown } from '#machines/chart.ts'
import type { LeadTree } from '#machines/unknown/leads.ts'
import type { LeadInShort } from '#machines/unknown/table.ts'
import { type Block, type Item, list, paragraph, part, steps } from '#src/copies/blocks.ts'
import type { Copied } from '#src/copies/copied.ts'
import { cited, conditionLines, term } from '#src/copies/lines.ts'
import { partyName } from '#src/result/party.tsx'
import { groupsOf, optionWords } from '#src/varied/cases.ts'
import type { OpenView } from '#src/varied/open-view.ts'
import { type ShownField, saidOf, shownFields } from '#src/varied/said.ts'
import { questionOf } from '#src/wording.ts'

const leadWords = ({ party, element, owedBy }: LeadInShort) =>
	owedBy === undefined
		? partyName(party, element)
		: `${partyName(party, element)} (${words.picture.owedBy(partyName(owedBy))})`

/** One line for each way through the tree. */
const leadItems = (tree: LeadTree, way: readonly string[] = []): readonly Item[] =>
	'lead' in tree
		? [{ text: term(way.join('; '), leadWords(tree.lead)) }]
		: tree.ways.flatMap(({ options, to }) => leadItems(to, [...way, optionWords(tree.question, options)]))

function itemOf(field: ShownField, value: unknown): Item {
	const { text, basis = [], conditions = [], ...force } = saidOf(field, value)
	return { text: cited(text, { basis, ...force }), more: conditionLines(words.varies.conditions, conditions) }
}

const varyingBlocks = ({ open }: OpenView): readonly Block[] =>
	shownFields.flatMap((field) =>
		part(
			words.varies.heading(words.fields[field]),
			open.varying.has(field)
				? groupsOf(open.variesIn(field)).flatMap(({ when, isMany, values }) => [
						...when.map((one) => paragraph(isMany ? one : words.varies.when(one))),
						list(values.map((value) => itemOf(field, value))),
					])
				: [],
		),
	)

/** What a copy says besides what holds in every case. */
export function openBlocks(view: OpenView): NonNullable<Copied['open']> {
	const { open, result, headline, tree, leadTurnsOn } = view
	return {
		head: [
			paragraph(words.status(result.steps.filter(({ option }) => option === notKnown).length)),
			paragraph(headline),
			...part(words.findOut.heading, [
				steps(
					open.decides.map(({ question, outcomes }) => ({
						text: questionOf(question).prompt,
						more: [
							words.findOut.outcomes(outcomes),
							leadTurnsOn.has(question) ? words.findOut.lead : words.findOut.notLead,
						],
					})),
				),
			]),
			...('lead' in tree ? [] : part(words.lead.heading, [list(leadItems(tree))])),
			paragraph(words.certain),
		],
		varying: varyingBlocks(view),
	}
}
