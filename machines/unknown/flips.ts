import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { always, type Diagrams, firstNode, isEnd, type Nodes, never } from './diagram.ts'
import { follow } from './follow.ts'
import { optionsOf, questionIds } from './questions.ts'
import { type Aspect, aspects, diagramsOf, type LeadInShort, rankOf, type Summary } from './table.ts'

/** Whether something differs whatever is answered to the questions that are then asked anew. */
export type Change = 'never' | 'sometimes' | 'always'

/** How many warnings, in every case and in some cases only. One in other words is another one. */
export type Counted = { readonly every: number; readonly some: number }

/** Another answer to one question, with what it would change. */
export type Flip = {
	readonly option: OptionId
	/** The answers that are still read, this one among them. */
	readonly answers: Answers
	/** The questions that may then be asked anew; where there is none, there is one answer. */
	readonly asks: readonly QuestionId[]
	readonly changes: Readonly<Record<Aspect, Change>>
	/** Who may then lead. */
	readonly leads: readonly LeadInShort[]
	readonly warnings: { readonly added: Counted; readonly dropped: Counted }
}

export type FlipsOfStep = { readonly question: QuestionId; readonly option: OptionId; readonly flips: readonly Flip[] }

/** Diagrams with some answers: for each question the place of the option given, -1 where it is open. */
type Answered = { readonly nodes: Nodes; readonly ranks: readonly number[] }

const answered = ({ nodes, questions }: Diagrams, answers: Answers): Answered => ({
	nodes,
	ranks: questions.map(({ id, options }) => options.findIndex((option) => option === answers[id])),
})

/** The ends that can be reached from a node. */
function endsFrom({ nodes, ranks }: Answered, root: number): readonly number[] {
	const seen = new Set([root])
	for (const node of seen) {
		if (isEnd(node)) continue
		const [question = -1, ...ways] = nodes[node - firstNode] ?? []
		const rank = ranks[question] ?? -1
		for (const way of rank < 0 ? ways : ways.slice(rank, rank + 1)) seen.add(way)
	}
	return [...seen].filter(isEnd)
}

const canFail = 1
const canHold = 2
const both = canFail | canHold

/** For each root whether it can fail and whether it can hold: one look at every node, as the later lead to the earlier. */
function holdsFrom({ nodes, ranks }: Answered, roots: readonly number[]): readonly number[] {
	const known = new Uint8Array(nodes.length)
	const at = (node: number) => (node === always ? canHold : node === never ? canFail : (known[node - firstNode] ?? 0))
	for (const [index, node] of nodes.entries()) {
		const rank = ranks[node[0]] ?? -1
		let can = 0
		if (rank >= 0) can = at(node[rank + 1] ?? never)
		else for (let way = 1; way < node.length; way += 1) can |= at(node[way] ?? never)
		known[index] = can
	}
	return roots.map(at)
}

function changeOf(before: number | undefined, after: readonly number[]): Change {
	if (after.every((end) => end === before)) return 'never'
	return after.some((end) => end === before) ? 'sometimes' : 'always'
}

/** What is left of the answers once one of them is another. */
function settled(answers: Answers): Pick<Flip, 'answers' | 'asks'> {
	const { steps, ahead } = follow(answers)
	const read = new Set([...steps.map(({ question }) => question), ...ahead])
	const isGiven = (question: QuestionId) => answers[question] !== undefined
	const inOrder = questionIds.filter((question) => read.has(question))
	return {
		answers: Object.fromEntries(inOrder.filter(isGiven).map((question) => [question, answers[question]])) as Answers,
		asks: inOrder.filter((question) => !isGiven(question)),
	}
}

/** For each answer of a complete path: what every other answer to that question would change. */
export function flipsOf(answers: Answers, summary: Summary): readonly FlipsOfStep[] {
	const { roots, leads, warnings } = summary
	const diagrams = diagramsOf(summary)
	const warningRoots = Object.values(warnings)
	const look = (some: Answers) => {
		const read = answered(diagrams, some)
		const ends = (aspect: Aspect) => endsFrom(read, roots[aspect])
		return {
			ends: Object.fromEntries(aspects.map((aspect) => [aspect, ends(aspect)])) as Record<Aspect, readonly number[]>,
			warned: holdsFrom(read, warningRoots),
		}
	}
	const now = look(answers)

	const flipOf = (question: QuestionId, option: OptionId): Flip => {
		const variant = settled({ ...answers, [question]: option })
		const then = look(variant.answers)
		const count = (before: number, after: number) =>
			then.warned.filter((can, index) => can === after && now.warned[index] === before).length
		const changes = aspects.map((aspect) => [aspect, changeOf(now.ends[aspect][0], then.ends[aspect])])
		return {
			option,
			...variant,
			changes: Object.fromEntries(changes) as Flip['changes'],
			leads: leads.filter((_, rank) => then.ends.lead.some((end) => rankOf(end) === rank)),
			warnings: {
				added: { every: count(canFail, canHold), some: count(canFail, both) },
				dropped: { every: count(canHold, canFail), some: count(canHold, both) },
			},
		}
	}

	return follow(answers).steps.map(({ question }) => {
		const given = answers[question] as OptionId
		const others = optionsOf(question).filter((option) => option !== given)
		return { question, option: given, flips: others.map((option) => flipOf(question, option)) }
	})
}
