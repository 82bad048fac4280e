import './define-version.ts'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type MoveKind, moveKinds, visits } from '#tests/random/moves.ts'
import { newOracle } from '#tests/random/oracle.ts'
import { newWalk } from '#tests/random/person.ts'
import { plainTable } from './plain-table.ts'

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const numRuns = Number(values.count ?? 100_000)

const started = Date.now()
const counts = new Map<MoveKind, number>()
const walk = newWalk(newOracle())
const run = fc.check(
	fc.property(visits, (visit) => walk(visit, counts)),
	{ seed, numRuns },
)

const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
console.log(
	plainTable([
		['move', 'made'],
		...moveKinds.map((kind) => [kind, counts.get(kind) ?? 0] as const),
		['in all', total],
		['sequences', run.numRuns],
		['failed', run.failed ? 1 : 0],
		['seed', `${seed}`],
		['minutes', ((Date.now() - started) / 60_000).toFixed(1)],
	]),
)
if (run.failed) console.log(`\n${fc.defaultReportMessage(run)}\n\n${(run.errorInstance as Error).message}`)
process.exitCode = run.failed || run.numRuns === 0 ? 1 : 0
