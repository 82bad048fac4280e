import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MoveKind, moveKinds, visits } from './moves.ts'
import { newOracle } from './oracle.ts'
import { newWalk } from './person.ts'

const seed = 20_260_301
const numRuns = 600
/** In milliseconds, on a busy machine. */
const timeout = 240_000

it('whatever people do, page, address and chart agree', { timeout }, () => {
	const walk = newWalk(newOracle())
	const counts = new Map<MoveKind, number>()
	fc.assert(
		fc.property(visits, (visit) => walk(visit, counts)),
		{ seed, numRuns },
	)
	for (const kind of moveKinds) expect(counts.get(kind), kind).toBeGreaterThan(numRuns / 100)
})
