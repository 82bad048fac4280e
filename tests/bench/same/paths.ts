import type { DeliveryId } from '#content/deliveries.ts'
import type { Answer, OptionId, QuestionId } from '#content/questions.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import { optionsOf } from '#machines/unknown/questions.ts'

export type Path = {
	readonly steps: readonly { readonly question: QuestionId; readonly option: OptionId; readonly rank: number }[]
	readonly end: DeliveryId
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** A way through the chart, every option as likely as any other. */
export function drawPath(random: () => number): Path {
	const steps: Path['steps'][number][] = []
	let snapshot = start()
	while (snapshot.status === 'active') {
		const question = questionAt(snapshot)
		const options = optionsOf(question)
		const rank = Math.floor(random() * options.length)
		const option = options[rank] as OptionId
		steps.push({ question, option, rank })
		snapshot = take(snapshot, `${question}.${option}` as Answer)
	}
	return { steps, end: outcomeOf(snapshot) }
}
