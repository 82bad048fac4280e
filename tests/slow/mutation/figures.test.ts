import { describe, expect, it } from 'vitest'
import { filesOf, isAbout, readFigures, readReasons, scoreOf, sourceFiles, survivorsWithoutReason } from './figures.ts'
import { groups } from './groups.ts'

const figures = readFigures()
const all = sourceFiles()

describe('what the last mutation of the code found: `npm run mutation` finds it anew, and fails below nine of ten', () => {
	it.each(Object.entries(figures))('%s: every mutant is accounted for', (name, found) => {
		expect(Object.keys(groups)).toContain(name)
		expect(found.killed + found.timedOut + found.survived + found.notCovered).toBe(found.mutants)
		expect(found.survivors).toHaveLength(found.survived + found.notCovered)
	})

	it('nine of ten were noticed in every group', () => {
		expect(Object.keys(figures)).toEqual(Object.keys(groups).toSorted())
		expect(Object.entries(figures).filter(([, found]) => scoreOf(found) < 90)).toEqual([])
	})

	it('every survivor has its reason', () => expect(survivorsWithoutReason(figures)).toEqual([]))

	it('no reason is given without a survivor', () => {
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
