import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Answers } from '#machines/chart.ts'
import type { Path } from '#machines/paths.ts'
import { isEnd, nodeAt } from '#machines/unknown/diagram.ts'
import { diagramsOf, rankOf, type Shape } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/shape.json'

const shape = compiled as unknown as Shape
const diagrams = diagramsOf(shape)

/**
 * Every path, in the order of `everyPath`, read off the compiled shape in a tenth of its time: for tests that need the
 * paths and do not prove them. `shape.test.ts` proves the shape equal to the chart.
 */
export function* shapePaths(node = shape.root, answers: Answers = {}): Generator<Path> {
	if (isEnd(node)) {
		const determination = shape.deliveries[rankOf(node)]
		if (determination === undefined) throw new Error(`No delivery ${node}`)
		yield { answers, determination }
		return
	}
	const { id, options, ways } = nodeAt(diagrams, node)
	for (const [rank, way] of ways.entries()) yield* shapePaths(way, answered(answers, id, options[rank]))
}

const answered = (answers: Answers, question: QuestionId, option: OptionId | undefined) =>
	({ ...answers, [question]: option }) as Answers
