import type { PartyId } from '#content/parties.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { isEnd, nodeAt } from './diagram.ts'
import { type OpenDiagrams, reachedFrom, restrict } from './restrict.ts'
import { diagramsOf, type LeadInShort, rankOf, type Summary } from './table.ts'

/** Who leads, as the facts that are open turn out. Options that end alike stand together. */
export type LeadTree =
	| { readonly lead: LeadInShort }
	| {
			readonly question: QuestionId
			readonly ways: readonly { readonly options: readonly OptionId[]; readonly to: LeadTree }[]
	  }

function treeFrom(diagrams: OpenDiagrams, leads: Summary['leads'], node: number): LeadTree {
	if (isEnd(node)) {
		const lead = leads[rankOf(node)]
		if (lead === undefined) throw new Error(`No lead ${node}`)
		return { lead }
	}
	const { id, options, ways } = nodeAt(diagrams, node)
	return {
		question: id,
		ways: [...new Set(ways)].map((way) => ({
			options: options.filter((_, rank) => ways[rank] === way),
			to: treeFrom(diagrams, leads, way),
		})),
	}
}

/** Who leads under these answers; what is not answered counts as not known. */
export function leadTreeOf({ nodes, roots, leads }: Summary, given: Given): LeadTree {
	const diagrams = restrict(diagramsOf({ nodes }), given)
	return treeFrom(diagrams, leads, diagrams.at(roots.lead))
}

/** Everyone who leads somewhere in the tree, each once. */
export function leadsIn(tree: LeadTree): readonly LeadInShort[] {
	if ('lead' in tree) return [tree.lead]
	return [...new Set(tree.ways.flatMap(({ to }) => leadsIn(to)))]
}

/** A party that owes the protection, in every case or in some. */
export type Bearer = { readonly party: PartyId; readonly isCertain: boolean }

/** Who owes the protection under these answers, in whatever words. */
export function bearersOf({ nodes, roots, bearers }: Summary, given: Given): readonly Bearer[] {
	const diagrams = restrict(diagramsOf({ nodes }), given)
	const ends = [...reachedFrom(diagrams, [diagrams.at(roots.duty)])].filter(isEnd)
	const cases = ends.map((end) => bearers[rankOf(end)] ?? [])
	return [...new Set(cases.flat())].map((party) => ({ party, isCertain: cases.every((one) => one.includes(party)) }))
}
