import { beforeAll, describe, expect, it } from 'vitest'
import { type Breaches, judge, type Kind, pathsOf, report } from './every-path.ts'
import { laws } from './laws.ts'

/** One test for each law, over every path of these kinds of mission. The paths are walked once for all of them. */
export function proveEveryPath(kinds: readonly Kind[]) {
	let breaches: ReadonlyMap<string, Breaches>
	beforeAll(() => {
		breaches = judge(Object.values(laws).flat(), pathsOf(kinds))
	}, 600_000)

	for (const [subject, group] of Object.entries(laws))
		describe(subject, () => {
			for (const { name } of group)
				it(name, () => {
					expect(breaches.has(name)).toBe(true)
					expect(report(breaches.get(name))).toEqual([])
				})
		})
}
