import { describe, expect, it } from 'vitest'
import { filesOf, isAbout, readFigures, readReasons, scoreOf, sourceFiles, survivorsWithoutReason } from './figures.ts'
import { groups } from './groups.ts'

const figures = readFigures()
const all = sourceFiles()

describe('what the last mutation of the code found: `npm run mutation` finds it anew', () => {
	it.each(Object.entries(figures))('%s: at least nine of ten mutants were noticed', (_, found) => {
		expect(scoreOf(found)).toBeGreaterThanOrEqual(90)
		expect(found.killed + found.timedOut + found.survived + found.notCovered).toBe(found.mutants)
		expect(found.survivors).toHaveLength(found.survived + found.notCovered)
	})

	it('every group has been run, over every file that it names today', () => {
		const names = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, filesOf(group, all)]))
		expect(Object.fromEntries(Object.entries(figures).map(([name, { files }]) => [name, Object.keys(files)]))).toEqual(
			names,
		)
	})

	it('no survivor is without a reason, and no reason without a survivor', () => {
		expect(survivorsWithoutReason(figures)).toEqual([])
		const survivors = Object.values(figures).flatMap((found) => found.survivors)
		expect(readReasons().filter((reason) => !survivors.some((survivor) => isAbout(reason, survivor)))).toEqual([])
	})
})

describe('what is changed', () => {
	const changed = Object.values(groups).flatMap((group) => filesOf(group, all))

	it('is no file twice', () => expect(new Set(changed).size).toBe(changed.length))

	it('is every file of machines/, and none of them in part', () => {
		expect(all.filter((file) => file.startsWith('machines/') && !changed.includes(file))).toEqual([])
		const patterns = Object.values(groups).flatMap(({ mutate }) => mutate)
		expect(patterns.filter((pattern) => pattern.startsWith('machines/') && /[:!]/.test(pattern))).toEqual([])
	})
})
