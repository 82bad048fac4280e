import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import { kinds } from '#machines/unknown/build.ts'
import { always } from '#machines/unknown/diagram.ts'
import { hashOf } from '#machines/unknown/hash.ts'
import { itemsOf } from '#machines/unknown/items.ts'
import { restrict } from '#machines/unknown/restrict.ts'
import { diagramsOf } from '#machines/unknown/table.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'
import { tableOf } from './tables.ts'

/** A step that is no multiple of the numbers of options, so that the paths drawn differ in all their answers. */
const step = 97

const drawn = [...shapePaths()].filter((_, index) => index % step === 0)

describe('the compiled tables: where they differ from the results, run `npm run tables`', () => {
	it.each(kinds)('say of %s what the results say', (kind) => {
		const table = tableOf(kind)
		const roots = Object.values(table.fields)
			.flat()
			.flatMap((slot) => Object.entries(slot))
		const paths = drawn.filter(({ answers }) => answers.missionKind === kind)
		for (const { answers } of paths) {
			const result = determine(answers, '')
			if (result.status !== 'determined') throw new Error('A path that does not end')
			const { at } = restrict(diagramsOf(table), answers)
			const told = roots.filter(([, root]) => at(root) === always).map(([hash]) => hash)
			const said = new Set(itemsOf(result).map(({ key }) => hashOf(key)))
			expect(new Set(told)).toEqual(said)
		}
		expect(paths.length).toBeGreaterThan(15)
	})
})
