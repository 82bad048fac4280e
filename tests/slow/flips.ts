import { flipsOf } from '#machines/unknown/flips.ts'
import type { Summary } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'
import { flipFaults, reachByKind, Tree } from '#tests/unknown/variants.ts'

/** `npm run flips -- embassy` looks at one kind of mission alone. */
const only = process.argv[2]
const mostTold = 10

const summary = compiled as unknown as Summary
const started = Date.now()
const minutes = () => ((Date.now() - started) / 60_000).toFixed(1)
const faults: string[] = []
const counts = { paths: 0, flips: 0, open: 0, always: 0, sometimes: 0, never: 0, working: 0 }

const tree = new Tree()
const look = reachByKind(tree)

for (const [kind, way] of tree.ways) {
	if (only !== undefined && kind !== only) continue
	const before = counts.paths
	for (const { answers, said } of way.ends()) {
		const from = performance.now()
		const steps = flipsOf(answers, summary)
		counts.working += performance.now() - from
		counts.paths += 1
		for (const { changes, asks } of steps.flatMap(({ flips }) => flips)) {
			counts.flips += 1
			counts[changes.lead] += 1
			if (asks.length > 0) counts.open += 1
		}
		faults.push(...flipFaults(answers, said, steps, look))
	}
	console.log(`${kind}: ${counts.paths - before} paths, ${minutes()} minutes so far`)
}

for (const fault of faults.slice(0, mostTold)) console.log(`FAILED ${fault}`)
const { paths, flips, open, always, sometimes, never, working } = counts
console.log(
	`\n${paths} paths, ${flips} other answers, of which ${open} ask something anew; who leads changes with ${always}, may change with ${sometimes}, stays with ${never}; ${(working / paths).toFixed(1)} ms for one path; ${minutes()} minutes; ${faults.length} failed`,
)
process.exitCode = faults.length > 0 || paths === 0 ? 1 : 0
