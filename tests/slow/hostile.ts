import './define-version.ts'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { attacked, attackWithExtremes, type Tally } from '#tests/hostile/attack.ts'
import { parsers } from '#tests/hostile/parsers.ts'
import { plainTable } from './plain-table.ts'

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const count = Number(values.count ?? 1_000_000)

const started = Date.now()
const faults: string[] = []
const rows = parsers.map(([parser, share]) => {
	const began = Date.now()
	const tally: Tally = { cases: 0, worst: 0 }
	const before = faults.length
	try {
		attackWithExtremes(parser, tally)
	} catch (error) {
		faults.push((error as Error).message)
	}
	const told = fc.defaultReportMessage(attacked(parser, seed, Math.round(count * share), tally))
	if (told !== undefined) faults.push(told)
	const seconds = Math.round((Date.now() - began) / 1000)
	return [parser.name, tally.cases, `${tally.worst.toFixed(1)} ms`, faults.length - before, `${seconds} s`] as const
})

const cases = rows.reduce((sum, [, each]) => sum + each, 0)
const worst = Math.max(...rows.map(([, , each]) => Number.parseFloat(each)))
const minutes = ((Date.now() - started) / 60_000).toFixed(1)
console.log(
	plainTable([
		['parser', 'cases', 'worst', 'failed', 'time'],
		...rows,
		['in all', cases, `${worst.toFixed(1)} ms`, faults.length, `${minutes} minutes`],
	]),
)
console.log(`seed ${seed}`)
for (const fault of faults) console.log(`\n${fault}`)
process.exitCode = faults.length > 0 || cases === 0 ? 1 : 0
