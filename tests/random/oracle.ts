import type { DeliveryId } from '#content/deliveries.ts'
import { type QuestionId, questions } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { everyPoint, type Point } from './graph.ts'

/** What the answers come to, told by the chart alone. */
export type Standing = {
	/** The answers that are read, in the order of asking. */
	readonly trail: readonly Step[]
	readonly next: QuestionId | undefined
	/** Where the branches end that have come to an end. */
	readonly ends: ReadonlySet<DeliveryId>
	readonly isVaried: boolean
	/** The answers that are read, and those that still may be. */
	readonly kept: Given
}

const order = Object.keys(questions) as QuestionId[]

export type Oracle = (given: Given) => Standing

/** Every point from the root on, each question answered as given, and an open one as `whereOpen` says. */
function reached(root: Point, given: Given, whereOpen: 'stop' | 'everyWay'): ReadonlySet<Point> {
	const seen = new Set([root])
	for (const point of seen) {
		if (point.question === undefined) continue
		const option = given[point.question]
		if (option === undefined && whereOpen === 'stop') continue
		const way = option === undefined ? undefined : point.ways.get(option)
		for (const next of way === undefined ? point.ways.values() : [way]) seen.add(next)
	}
	return seen
}

const questionsIn = (points: ReadonlySet<Point>) => {
	const asked = new Set([...points].map(({ question }) => question))
	return order.filter((question) => asked.has(question))
}

const stepsIn = (asked: readonly QuestionId[], given: Given): Step[] =>
	asked.flatMap((question) => {
		const option = given[question]
		return option === undefined ? [] : [{ question, option }]
	})

export function newOracle(root: Point = everyPoint()): Oracle {
	function standingOf(given: Given): Standing {
		const here = reached(root, given, 'stop')
		const asked = questionsIn(here)
		const trail = stepsIn(asked, given)
		const possible = stepsIn(questionsIn(reached(root, given, 'everyWay')), given)
		return {
			trail,
			next: asked.find((question) => given[question] === undefined),
			ends: new Set([...here].flatMap((point) => (point.question === undefined ? [point.end] : []))),
			isVaried: trail.some(({ option }) => option === notKnown),
			kept: Object.fromEntries(possible.map(({ question, option }) => [question, option])),
		}
	}

	let last: { readonly given: Given; readonly standing: Standing } | undefined
	return (given) => {
		if (last?.given !== given) last = { given, standing: standingOf(given) }
		return last.standing
	}
}
