import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import type { Path } from '#machines/paths.ts'
import { isEnd, nodeAt } from '#machines/unknown/diagram.ts'
import { diagramsOf, type Shape, valueAt } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/shape.json'

const shape = compiled as unknown as Shape
const diagrams = diagramsOf(shape)

/** The root of the compiled shape of the chart. `shape.test.ts` proves the shape equal to the chart. */
export const rootNode = shape.root

/** What stands at a node after these answers: a delivery, or a question and where each option of it leads. */
export function standingAt(node: number, answers: Answers) {
	if (isEnd(node)) return { delivery: valueAt(shape.deliveries, node) } as const
	const { id, options, ways } = nodeAt(diagrams, node)
	return { question: id, ways: ways.map((way, rank) => [way, answered(answers, id, options[rank])] as const) } as const
}

/**
 * Every path, in the order of `everyPath`, read off the compiled shape in a tenth of its time: for tests that need the
 * paths and do not prove them.
 */
export function* shapePaths(node = rootNode, answers: Answers = {}): Generator<Path> {
	const { delivery, ways } = standingAt(node, answers)
	if (delivery === undefined) for (const way of ways) yield* shapePaths(...way)
	else yield { answers, determination: delivery }
}

const answered = (answers: Answers, question: QuestionId, option: OptionId | undefined) =>
	({ ...answers, [question]: option }) as Answers
