import type { Answer, OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { questionAt, start, take } from '#machines/assess.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { type Changeable, changeable } from '#machines/unknown/narrowing.ts'
import { optionsOf, questionIds } from '#machines/unknown/questions.ts'
import { leaderName } from './points.ts'

type Values = Readonly<Record<Changeable, string>>

/** The chart from some point on, with what the answer says at each end. */
export type Tree =
	| { readonly question: QuestionId; readonly ways: ReadonlyMap<OptionId, Tree> }
	| { readonly values: Values }

function valuesOf(answers: Answers): Values {
	const result = determine(answers, '')
	if (result.status !== 'determined') throw new Error('A path that does not end')
	const { lead, dutyBearers, warnings } = result
	return {
		lead: leaderName(lead),
		duty: JSON.stringify(dutyBearers.map(({ party, duty }) => [party, duty])),
		basis: JSON.stringify(dutyBearers[0]?.basis),
		warnings: JSON.stringify(warnings.toSorted((one, other) => one.id.localeCompare(other.id))),
	}
}

export function treeFrom(answers: Answers, from = Object.entries(answers).reduce(taking, start())): Tree {
	if (from.status !== 'active') return { values: valuesOf(answers) }
	const question = questionAt(from)
	const way = (option: OptionId) => treeFrom({ ...answers, [question]: option }, taking(from, [question, option]))
	return { question, ways: new Map(optionsOf(question).map((option) => [option, way(option)])) }
}

const taking = (snapshot: ReturnType<typeof start>, [question, option]: readonly [string, string]) =>
	take(snapshot, `${question}.${option}` as Answer)

function settled(tree: Tree, given: Given): Tree {
	if ('values' in tree) return tree
	const option = given[tree.question]
	const way = option === undefined || option === notKnown ? undefined : tree.ways.get(option)
	return way === undefined ? tree : settled(way, given)
}

const onward = (tree: Tree, question: QuestionId, option: OptionId) =>
	('question' in tree && tree.question === question && tree.ways.get(option)) || tree

/** Whether some way of answering the rest, the same in both, leads to two values of the part. */
function differ(part: Changeable, one: readonly [Tree, Given], other: readonly [Tree, Given]): boolean {
	const left = settled(...one)
	const right = settled(...other)
	if ('values' in left && 'values' in right) return left.values[part] !== right.values[part]
	const asked = [left, right].flatMap((tree) => ('question' in tree ? [tree.question] : []))
	const question = questionIds.find((id) => asked.includes(id))
	if (question === undefined) throw new Error('A tree that does not end')
	return optionsOf(question).some((option) =>
		differ(part, [onward(left, question, option), one[1]], [onward(right, question, option), other[1]]),
	)
}

/** The parts of an answer that change between two options of the question for some way of answering the rest. */
export function turningOn(tree: Tree, given: Given, question: QuestionId): readonly Changeable[] {
	const [first, ...others] = optionsOf(question)
	const sides = (option: OptionId | undefined) => [tree, { ...given, [question]: option }] as const
	return changeable.filter((part) => others.some((option) => differ(part, sides(first), sides(option))))
}
