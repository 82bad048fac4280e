import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import { type Diagrams, firstNode, isEnd, nodeAt, openWays, ranksOf } from './diagram.ts'
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

/** The ends that can be reached from a node. */
function endsFrom(diagrams: Diagrams, answers: Answers, root: number): readonly number[] {
	const seen = new Set([root])
	for (const node of seen) if (!isEnd(node)) for (const way of openWays(nodeAt(diagrams, node), answers)) seen.add(way)
	return [...seen].filter(isEnd)
}

const canFail = 1
const canHold = 2
const both = canFail | canHold

/** For each root whether it can fail and whether it can hold: one look at every node, as the later lead to the earlier. */
function holdsFrom({ questions, nodes }: Diagrams, answers: Answers, roots: readonly number[]): readonly number[] {
	const ranks = ranksOf(questions, answers)
	// By the number of a node: first never, then always.
	const can = new Uint8Array(firstNode + nodes.length)
	can.set([canFail, canHold])
	for (const [index, node] of nodes.entries()) {
		const rank = ranks[node[0]]
		const first = rank === undefined ? 1 : rank + 1
		const end = rank === undefined ? node.length : first + 1
		let found = 0
		for (let way = first; way < end; way += 1) found |= can[node[way] as number] as number
		can[firstNode + index] = found
	}
	return roots.map((root) => can[root] as number)
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
		const ends = (aspect: Aspect) => endsFrom(diagrams, some, roots[aspect])
		return {
			ends: Object.fromEntries(aspects.map((aspect) => [aspect, ends(aspect)])) as Record<Aspect, readonly number[]>,
			warned: holdsFrom(diagrams, some, warningRoots),
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
