import type { DeliveryId } from '#content/deliveries.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { leadingOf } from '#machines/answer/lead.ts'
import type { Answers } from '#machines/chart.ts'
import type { Ahead, Leader } from '#machines/unknown/narrowing.ts'
import { rootNode, standingAt } from '#tests/support/shape-paths.ts'

export const leaderName = ({ party, element }: Leader) => (element === undefined ? party : `${party} ${element}`)

/** Who leads and by which delivery, over some paths. */
export type Found = { readonly leaders: ReadonlySet<string>; readonly deliveries: ReadonlySet<string> }

/** A place in the chart, after these answers and before the next, with what the paths from there end in. */
export type Point = { readonly answers: Answers; readonly next: QuestionId | undefined; readonly found: Found }

const endOf = (answers: Answers, delivery: DeliveryId): Found => ({
	leaders: new Set([leaderName(leadingOf(answers, delivery).lead)]),
	deliveries: new Set([delivery]),
})

const together = (found: readonly Found[]): Found => ({
	leaders: new Set(found.flatMap(({ leaders }) => [...leaders])),
	deliveries: new Set(found.flatMap(({ deliveries }) => [...deliveries])),
})

/** Goes to every end of the compiled shape of the chart, and tells of each point on the way back. */
export function atEveryPoint(look: (point: Point) => void, node = rootNode, answers: Answers = {}): Found {
	const { delivery, question, ways } = standingAt(node, answers)
	const found =
		delivery === undefined ? together(ways.map((way) => atEveryPoint(look, ...way))) : endOf(answers, delivery)
	look({ answers, next: question, found })
	return found
}

/** What those ends come to whose answers are nowhere otherwise than given. */
export function foundAmong(ends: readonly Point[], given: object): Found {
	const wanted = Object.entries(given) as [QuestionId, OptionId | undefined][]
	const fits = (answers: Answers) =>
		wanted.every(([question, option]) => option === undefined || (answers[question] ?? option) === option)
	return together(ends.filter(({ answers }) => fits(answers)).map(({ found }) => found))
}

const same = (told: readonly string[], found: ReadonlySet<string>) =>
	told.length === found.size && told.every((name) => found.has(name))

/** Whether what is told of a point is what the chart has from there. */
export const isTold = ({ leaders, deliveries }: Ahead, found: Found) =>
	same(leaders.map(leaderName), found.leaders) && same(deliveries, found.deliveries)
