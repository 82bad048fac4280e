import { assess } from '#machines/assess.ts'
import type { Given } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { follow } from './unknown/follow.ts'

const given = (steps: readonly Step[]): Given =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option]))

/** Keeps the answers that are read or may still be read, and names the others. */
export function settle(answers: Given): { readonly kept: Given; readonly dropped: readonly Step[] } {
	const { steps, unread } = assess(answers)
	if (unread.length === 0) return { kept: given(steps), dropped: [] }
	const { ahead } = follow(answers)
	const waiting = unread.filter(({ question }) => ahead.has(question))
	const dropped = unread.filter(({ question }) => !ahead.has(question))
	return { kept: { ...given(steps), ...given(waiting) }, dropped }
}
