import type { QuestionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { always, type Diagrams, judge, never, waysFrom } from './diagram.ts'
import { optionsOf } from './questions.ts'
import type { Table } from './table.ts'

/** How much an unknown fact decides: into how many different answers its options part what is still open. */
export type Deciding = { readonly question: QuestionId; readonly outcomes: number }

/** Gives diagrams that say the same under these answers the same number. */
function numberer(diagrams: Diagrams, numbers: Map<string, number>, given: Given): (root: number) => number {
	const known = new Map([
		[never, never],
		[always, always],
	])
	const number = (node: number): number => {
		const before = known.get(node)
		if (before !== undefined) return before
		const { question, ways } = waysFrom(diagrams, node, given)
		const found = ways.map(({ to }) => number(to))
		const [first = never] = found
		let own = first
		if (found.some((one) => one !== first)) {
			const key = `${question} ${found.join()}`
			own = numbers.get(key) ?? numbers.size + 2
			numbers.set(key, own)
		}
		known.set(node, own)
		return own
	}
	return number
}

/** The unknown facts, the one that decides most first. */
export function decisionsOf(
	diagrams: Diagrams,
	table: Table,
	given: Given,
	steps: readonly Step[],
): readonly Deciding[] {
	const holds = judge(diagrams, given)
	const open = table.slots.flatMap((slot) => Object.values(slot)).filter((root) => holds(root) === 'sometimes')
	const numbers = new Map<string, number>()
	return steps
		.filter(({ option }) => option === notKnown)
		.map(({ question }) => {
			const answers = optionsOf(question).map((option) => {
				const number = numberer(diagrams, numbers, { ...given, [question]: option })
				return open.map(number).join()
			})
			return { question, outcomes: new Set(answers).size }
		})
		.sort((one, other) => other.outcomes - one.outcomes)
}
