import type { OptionId, QuestionId } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { itemsOf } from '#machines/unknown/items.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

type Kind = OptionId<'missionKind'>

/** A path with its result, and the numbers of all that the result says. */
export type Walked = {
	readonly answers: Answers
	readonly result: DeterminedResult
	readonly says: ReadonlySet<string>
}

type Tree = { question?: QuestionId; ways: Map<string, Tree>; end?: Walked }

/** Every path of one kind of mission with its result, walked once by the chart itself. */
export class Paths {
	readonly all: Walked[] = []
	readonly #root: Tree = { ways: new Map() }
	readonly #byLink = new Map<string, Walked>()

	constructor(kind: Kind) {
		const words = new Map<string, string>()
		for (const { answers } of shapePaths()) {
			if (answers.missionKind !== kind) continue
			const result = determine(answers, '')
			if (result.status !== 'determined') throw new Error('A path that does not end')
			const says = itemsOf(result).map(({ key }) => words.get(key) ?? (words.set(key, key) && key))
			this.#add({ answers, result, says: new Set(says) })
		}
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

	/** The result of a path, without working it out again. */
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
