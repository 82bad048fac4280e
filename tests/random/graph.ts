import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { DeliveryId } from '#content/deliveries.ts'
import { type Answer, type QuestionId, questions } from '#content/questions.ts'
import { questionnaire } from '#machines/questionnaire.ts'

type Snapshot = SnapshotFrom<typeof questionnaire>

/** A point of the chart. Two points from which everything goes on alike are one. */
export type Point =
	| { readonly question: QuestionId; readonly ways: ReadonlyMap<string, Point> }
	| { readonly end: DeliveryId; readonly question?: never }

function questionIn(snapshot: Snapshot): QuestionId {
	const question = Object.values(snapshot.getMeta()).find((meta) => meta?.question)?.question
	if (question === undefined) throw new Error('The chart asks nothing and has not ended')
	return question
}

function endOf({ output }: Snapshot): DeliveryId {
	if (output === undefined) throw new Error('The chart has ended without a word')
	return output.determination
}

/** Walks the chart down every answer to every question. Takes some seconds. */
export function everyPoint(): Point {
	const known = new Map<string, Point>()
	const names = new Map<Point, string>()

	function one(key: string, make: () => Point): Point {
		const point = known.get(key) ?? make()
		if (!known.has(key)) names.set(point, `${names.size}`)
		known.set(key, point)
		return point
	}

	function from(snapshot: Snapshot): Point {
		if (snapshot.status !== 'active') {
			const end = endOf(snapshot)
			return one(end, () => ({ end }))
		}
		const question = questionIn(snapshot)
		const ways = Object.keys(questions[question].options).map((option) => {
			const [next] = transition(questionnaire, snapshot, { type: `${question}.${option}` as Answer })
			return [option, from(next)] as const
		})
		const key = [question, ...ways.map(([, point]) => names.get(point))].join(' ')
		return one(key, () => ({ question, ways: new Map(ways) }))
	}

	return from(initialTransition(questionnaire)[0])
}
