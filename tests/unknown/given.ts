import type { OptionId } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { type Answers, type Given, notKnown } from '#machines/chart.ts'
import { optionsOf } from '#machines/unknown/questions.ts'

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** Answers whatever is still asked: not known as often as `share` says, and otherwise anything. */
export function finish(given: Given, random: () => number, share: number): Given {
	const found = assess(given)
	if (found.status !== 'open') return given
	const options = optionsOf(found.next)
	const option = random() < share ? notKnown : options[Math.floor(random() * options.length)]
	return finish({ ...given, [found.next]: option }, random, share)
}

/** A path with one fact unknown; what its other branches ask besides is answered. */
export const withOneUnknown = (answers: Answers, question: string, random: () => number): Given =>
	finish({ ...answers, [question]: notKnown }, random, 0)

export const allUnknown = (missionKind: OptionId<'missionKind'>): Given => finish({ missionKind } as Given, () => 0, 1)
