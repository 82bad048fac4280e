import type { DeliveryId } from '#content/deliveries.ts'
import type { QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { isEnd, nodeAt, openWays } from './diagram.ts'
import { questionIds } from './questions.ts'
import { diagramsOf, type Shape, valueAt } from './table.ts'
import compiled from './tables/shape.json'

const shape = compiled as unknown as Shape
const diagrams = diagramsOf(shape)

/** A path that has come to its end. */
export type Ended = { readonly steps: readonly Step[]; readonly determination: DeliveryId }

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

/** The nodes that are reached from these, each question answered as given; `stops` tells where to go no further. */
function reach(from: Iterable<number>, given: Given, stops: (question: QuestionId) => boolean) {
	const seen = new Set<number>(from)
	const asked = new Set<QuestionId>()
	for (const node of seen) {
		if (isEnd(node)) continue
		const asking = nodeAt(diagrams, node)
		asked.add(asking.id)
		if (stops(asking.id)) continue
		for (const way of openWays(asking, given)) seen.add(way)
	}
	return { seen, asked }
}

const inOrder = (asked: ReadonlySet<QuestionId>) => questionIds.filter((question) => asked.has(question))

const deliveriesIn = (seen: Iterable<number>) => [...seen].filter(isEnd).map((end) => valueAt(shape.deliveries, end))

/** Follows every branch that unknown facts leave open, as far as there are answers. */
export function follow(given: Given): Followed {
	const isOpen = (question: QuestionId) => given[question] === undefined
	const { seen, asked } = reach([shape.root], given, isOpen)
	const waiting = [...seen].filter((node) => !isEnd(node) && isOpen(nodeAt(diagrams, node).id))
	return {
		steps: inOrder(asked).flatMap((question) => {
			const option = given[question]
			return option === undefined ? [] : [{ question, option }]
		}),
		next: inOrder(asked).find(isOpen),
		deliveries: deliveriesIn(seen),
		ahead: reach(waiting, given, () => false).asked,
	}
}

/** Walks the one way that `choose` takes at each question, to its end. */
export function walk(choose: (question: QuestionId) => Step['option']): Ended {
	const steps: Step[] = []
	let node = shape.root
	while (!isEnd(node)) {
		const { id, options, ways } = nodeAt(diagrams, node)
		const option = choose(id)
		const way = ways[options.findIndex((one) => one === option)]
		if (way === undefined) throw new Error(`${id} is not answered`)
		steps.push({ question: id, option })
		node = way
	}
	return { steps, determination: valueAt(shape.deliveries, node) }
}

/** The deliveries that some way of answering what is open can still come to. */
export const deliveriesAhead = (given: Given): readonly DeliveryId[] =>
	deliveriesIn(reach([shape.root], given, () => false).seen)
