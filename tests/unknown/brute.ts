import type { OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { nodeAt } from '#machines/unknown/diagram.ts'
import { itemsOf } from '#machines/unknown/items.ts'
import { optionsOf } from '#machines/unknown/questions.ts'
import { diagramsOf, type Shape } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/shape.json'
import { shapePaths } from '#tests/support/shape-paths.ts'

type Kind = OptionId<'missionKind'>

/** A path with its result, and the numbers of all that the result says; both are worked out when they are asked for. */
export type Walked = {
	readonly answers: Answers
	readonly result: DeterminedResult
	readonly says: ReadonlySet<string>
}

function walkedTo(answers: Answers, words: Map<string, string>): Walked {
	let result: DeterminedResult | undefined
	let says: ReadonlySet<string> | undefined
	return {
		answers,
		get result() {
			result ??= resultAt(answers)
			return result
		},
		get says() {
			says ??= new Set(itemsOf(this.result).map(({ key }) => words.get(key) ?? (words.set(key, key) && key)))
			return says
		},
	}
}

function resultAt(answers: Answers): DeterminedResult {
	const result = determine(answers, '')
	if (result.status !== 'determined') throw new Error('A path that does not end')
	return result
}

const shape = compiled as unknown as Shape
const firstOf = (kind: Kind) => nodeAt(diagramsOf(shape), shape.root).ways[optionsOf('missionKind').indexOf(kind)]

type Tree = { question?: QuestionId; ways: Map<string, Tree>; end?: Walked }

/** Every path of one kind of mission. */
export class Paths {
	readonly all: Walked[] = []
	readonly #root: Tree = { ways: new Map() }
	readonly #byLink = new Map<string, Walked>()

	constructor(kind: Kind) {
		const words = new Map<string, string>()
		for (const { answers } of shapePaths(firstOf(kind), { missionKind: kind })) this.#add(walkedTo(answers, words))
	}

	#add(walked: Walked) {
		let tree = this.#root
		for (const [question, option] of Object.entries(walked.answers)) {
			tree.question = question as QuestionId
			const next = tree.ways.get(option) ?? { ways: new Map() }
			tree.ways.set(option, next)
			tree = next
		}
		tree.end = walked
		this.all.push(walked)
		this.#byLink.set(JSON.stringify(walked.answers), walked)
	}

	/** The result of a path, worked out once. */
	readonly look = (answers: Answers): DeterminedResult => {
		const found = this.#byLink.get(JSON.stringify(answers))
		if (found === undefined) throw new Error(`No path: ${JSON.stringify(answers)}`)
		return found.result
	}

	/** Every path that the answers leave open. */
	completions(given: Given, tree = this.#root): Walked[] {
		if (tree.end !== undefined) return [tree.end]
		const answer = tree.question && given[tree.question]
		if (answer === undefined) throw new Error(`${tree.question} is neither answered nor said to be unknown`)
		const ways = answer === notKnown ? [...tree.ways.values()] : [tree.ways.get(answer)]
		return ways.flatMap((way) => (way === undefined ? [] : this.completions(given, way)))
	}
}
