import { deliveries } from '#content/deliveries.ts'
import { questions } from '#content/questions.ts'
import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import type { EngineId } from './engines.ts'
import type { Step } from './race.ts'
import { answersOf } from './same/agree.ts'
import { drawPath, type Path, randomFrom } from './same/paths.ts'
import { promptIn } from './scale/prompts.ts'

export const firstPrompt = questions.missionKind.prompt

/** Ours says at the end what follows in law; the others name the delivery. */
function endWords(engine: EngineId, path: Path): string {
	if (engine !== 'ours') return deliveries[path.end].name
	const result = determine(answersOf(path) as Answers, '')
	if (result.status !== 'determined') throw new Error('A path that does not end')
	return result.headline
}

/** From question to question: one step fewer than there are questions. */
const between = ({ steps }: Path, copy = 0): Step[] =>
	steps.slice(1).map(({ question }, index) => ({
		rank: steps[index]?.rank ?? 0,
		next: promptIn(copy, questions[question].prompt),
		at: 'question',
	}))

const lastRank = ({ steps }: Path) => steps.at(-1)?.rank ?? 0

/** A whole journey, the step to the answer included. */
export const journey = (engine: EngineId, path: Path): Step[] => [
	...between(path),
	{ rank: lastRank(path), next: endWords(engine, path), at: 'end' },
]

/** A journey through this many copies of the questions, up to the last question. */
export function longJourney(copies: number, random: () => number): Step[] {
	return Array.from({ length: copies }, (_, copy) => {
		const path = drawPath(random)
		const onward: Step = { rank: lastRank(path), next: promptIn(copy + 1, firstPrompt), at: 'question' }
		return copy === copies - 1 ? between(path, copy) : [...between(path, copy), onward]
	}).flat()
}

/** The same paths in every run. */
export const draws = (seed: number, count: number): Path[] => {
	const random = randomFrom(seed)
	return Array.from({ length: count }, () => drawPath(random))
}
