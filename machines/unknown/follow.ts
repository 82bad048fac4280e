import type { DeliveryId } from '#content/deliveries.ts'
import type { QuestionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { firstNode, type Nodes } from './diagram.ts'
import { optionsOf, questionIds } from './questions.ts'
import type { Shape } from './table.ts'
import compiled from './tables/shape.json'

const shape = compiled as unknown as Shape

export type Followed = {
	/** The questions that the answers come to, in order, as far as they were answered. */
	readonly steps: readonly Step[]
	/** The first question that some branch still needs. */
	readonly next: QuestionId | undefined
	/** The deliveries that the branches followed to their end come to. */
	readonly deliveries: readonly DeliveryId[]
	/** The questions that may still be asked. */
	readonly ahead: ReadonlySet<QuestionId>
}

const nodeAt = (node: number) => {
	const [index = -1, ...ways] = (shape.nodes as Nodes)[node - firstNode] ?? []
	const question = questionIds[index]
	if (question === undefined) throw new Error(`No node ${node}`)
	return { question, ways }
}

/** The nodes that are reached from these, each question answered as given; `stops` tells where to go no further. */
function reach(from: Iterable<number>, given: Given, stops: (question: QuestionId) => boolean) {
	const seen = new Set<number>(from)
	const asked = new Set<QuestionId>()
	for (const node of seen) {
		if (node < 0) continue
		const { question, ways } = nodeAt(node)
		asked.add(question)
		if (stops(question)) continue
		const answer = given[question]
		const rank = answer === undefined || answer === notKnown ? -1 : optionsOf(question).indexOf(answer)
		for (const way of rank < 0 ? ways : ways.slice(rank, rank + 1)) seen.add(way)
	}
	return { seen, asked }
}

const inOrder = (asked: ReadonlySet<QuestionId>) => questionIds.filter((question) => asked.has(question))

/** Follows every branch that unknown facts leave open, as far as there are answers. */
export function follow(given: Given): Followed {
	const isOpen = (question: QuestionId) => given[question] === undefined
	const { seen, asked } = reach([shape.root], given, isOpen)
	const waiting = [...seen].filter((node) => node >= 0 && isOpen(nodeAt(node).question))
	return {
		steps: inOrder(asked).flatMap((question) => {
			const option = given[question]
			return option === undefined ? [] : [{ question, option }]
		}),
		next: inOrder(asked).find(isOpen),
		deliveries: [...seen].flatMap((node) => (node < 0 ? (shape.deliveries[-1 - node] ?? []) : [])),
		ahead: reach(waiting, given, () => false).asked,
	}
}
