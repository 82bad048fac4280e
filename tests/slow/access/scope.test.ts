import { describe, expect, it } from 'vitest'
import { settingIds } from '#tests/browser/support/settings.ts'
import { kinds, type Place } from '#tests/support/places.ts'
import { scopeOf } from './scope.ts'

const places: readonly Place[] = [
	{ kind: 'start', at: '' },
	{ kind: 'case', at: '#page=case&id=one' },
	{ kind: 'revealed', at: '#page=case&id=one' },
	{ kind: 'list', at: '#page=cases' },
]

const seen = (...args: string[]) => scopeOf(args).placesIn(places)
const written = (...args: string[]) => scopeOf(args).written

describe('what `npm run access` looks at and writes', () => {
	it('is everything', () => {
		expect(seen()).toEqual(places)
		expect(written()).toEqual(kinds)
		expect(scopeOf([])).toMatchObject({ settings: settingIds, runsLighthouse: true, writesScores: true })
	})

	it('is one kind or several, by their exact names', () => {
		expect(seen('--only', 'case')).toEqual([places[1]])
		expect(written('--only', 'case')).toEqual(['case'])
		expect(seen('--only', 'case,start')).toEqual([places[0], places[1]])
		expect(written('--only', 'case,start')).toEqual(['start', 'case'])
	})

	it('is Lighthouse alone, or all without it', () => {
		expect(seen('--only', 'lighthouse')).toEqual([])
		expect(scopeOf(['--only', 'lighthouse'])).toMatchObject({ written: [], writesScores: true })
		expect(scopeOf(['--no-lighthouse'])).toMatchObject({ written: kinds, runsLighthouse: false, writesScores: false })
	})

	it.each([
		['a word of an address', ['--only', 'id=one'], 2],
		['a kind and a word of an address', ['--only', 'start,id=one'], 3],
		['the first places of a kind', ['--only', 'case', '--places', '1'], 1],
		['some settings', ['--settings', 'dark,light'], 4],
	])('is not written of a part: %s', (_, args, count) => {
		expect(seen(...args)).toHaveLength(count)
		expect(scopeOf(args)).toMatchObject({ written: [], writesScores: false })
	})

	it('keeps the settings in their order, and knows what means nothing', () => {
		expect(scopeOf(['--settings', 'dark,light']).settings).toEqual(['light', 'dark'])
		expect(scopeOf(['--only', 'case,mistyped']).unmet(places)).toEqual(['mistyped'])
		expect(scopeOf(['--only', 'lighthouse']).unmet(places)).toEqual([])
	})
})
