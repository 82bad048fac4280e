import type { Given } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import { narrowingBy } from '#machines/unknown/narrowing.ts'
import type { Summary } from '#machines/unknown/table.ts'
import summary from '#machines/unknown/tables/summary.json'

export const { ahead, narrowed, separates } = narrowingBy(summary as unknown as Summary)

export const givenIn = (steps: readonly Step[]): Given =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option]))

/** Of how many outcomes there are in all. */
export const outcomesInAll = ahead({}).deliveries.length
