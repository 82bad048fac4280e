import { beforeAll, describe, expect, it } from 'vitest'
import { questions } from '#content/questions.ts'
import type { Kind } from '#tests/support/every-path.ts'
import { type Judged, judgeWhole, somePathsOf, together } from './judge.ts'
import { lawsOfClaims, lawsOfThePair } from './laws.ts'
import { tenFor } from './ten.ts'

/** Enough to meet every regime and delivery more than once; `npm run pairs` walks them all. */
const pathsOfEach = 20
const kinds = Object.keys(questions.missionKind.options) as Kind[]

let judged: Judged
beforeAll(() => {
	judged = together(kinds.map((kind) => judgeWhole(somePathsOf(kind, pathsOfEach))))
	console.log(`${judged.paths} paths × 10 pairs: ${judged.results} results, ${judged.claims} claims looked at`)
}, 300_000)

describe('between two named States', () => {
	it.each(kinds)('ten pairs can have a mission of this kind: %s', (kind) => {
		expect(new Set(tenFor(kind).map(({ receiving, sending }) => `${receiving} ${sending}`)).size).toBe(10)
	})

	it('every result of some paths of every kind is looked at', () => {
		expect(judged.results).toBe(kinds.length * pathsOfEach * 10)
	})

	it.each([...lawsOfClaims, ...lawsOfThePair])('$name', ({ name }) => {
		expect(judged.breaches[name] ?? 'never broken').toBe('never broken')
	})
})
