import { labels } from '#content/interface.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { type Bearer, bearersOf, type LeadTree, leadsIn, leadTreeOf } from '#machines/unknown/leads.ts'
import type { LeadInShort, Summary, Table } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'
import { answerOpenly, type OpenAnswer, type VariedResult, wholeOf } from '#machines/unknown/varied.ts'
import { partyName } from '#src/result/party.tsx'

const summary = compiled as unknown as Summary

/** All that is shown at once where facts are not known. */
export type OpenView = {
	readonly open: OpenAnswer
	readonly result: VariedResult
	/** Who owes the protection, in whatever words. */
	readonly bearers: readonly Bearer[]
	readonly tree: LeadTree
	readonly leads: readonly LeadInShort[]
	readonly leadTurnsOn: ReadonlySet<QuestionId>
	readonly headline: string
}

const asked = (tree: LeadTree): QuestionId[] =>
	'lead' in tree ? [] : [tree.question, ...tree.ways.flatMap(({ to }) => asked(to))]

const partyNames = (bearers: readonly Bearer[], isCertain: boolean) =>
	bearers.filter((bearer) => bearer.isCertain === isCertain).map(({ party }) => partyName(party))

function headlineOf(bearers: readonly Bearer[], leads: readonly LeadInShort[]): string {
	const names = [...new Set(leads.map(({ party, element }) => partyName(party, element)))]
	const [only = '', ...others] = names
	return [
		words.headline.owed(labels.list(partyNames(bearers, true))),
		...partyNames(bearers, false).map(words.headline.owedInSome),
		others.length === 0 ? words.headline.leads(only) : words.headline.open(words.either(names)),
	].join(' ')
}

export function openViewOf(answers: Given, table: Table): OpenView {
	const open = answerOpenly(answers, __CONTENT_VERSION__, table)
	const bearers = bearersOf(summary, answers)
	const tree = leadTreeOf(summary, answers)
	const leads = leadsIn(tree)
	return {
		open,
		result: wholeOf(open),
		bearers,
		tree,
		leads,
		leadTurnsOn: new Set(asked(tree)),
		headline: open.certain.headline ?? headlineOf(bearers, leads),
	}
}
