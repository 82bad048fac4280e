import {
	type Figures,
	figuresOf,
	filesOf,
	scoreOf,
	sourceFiles,
	survivorsWithoutReason,
	writeFigures,
} from './mutation/figures.ts'
import { groups } from './mutation/groups.ts'
import { ensurePackages } from './mutation/packages.ts'
import { stryker } from './mutation/stryker.ts'
import { plainTable } from './plain-table.ts'

/** `npm run mutation -- pair code` changes the files of these groups alone. */
const wanted = process.argv.slice(2)
const unmet = wanted.filter((name) => !Object.hasOwn(groups, name))
if (unmet.length > 0) throw new Error(`No group: ${unmet.join(', ')}. There are ${Object.keys(groups).join(', ')}.`)

ensurePackages()

const all = sourceFiles()
const found: [string, Figures][] = []
for (const [name, group] of Object.entries(groups)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue
	const started = Date.now()
	const report = await stryker(name, group)
	const seconds = Math.round((Date.now() - started) / 1000)
	const figures = figuresOf(report, filesOf(group, all), new Date().toISOString().slice(0, 10), seconds)
	writeFigures(name, figures)
	found.push([name, figures])
}

const sum = (of: (figures: Figures) => number) => found.reduce((total, [, figures]) => total + of(figures), 0)
const row = (
	name: string,
	figures: Pick<Figures, 'mutants' | 'killed' | 'timedOut' | 'survived' | 'notCovered' | 'seconds'>,
) => [
	name,
	figures.mutants,
	figures.killed,
	figures.timedOut,
	figures.survived,
	figures.notCovered,
	`${scoreOf(figures).toFixed(1)} %`,
	figures.seconds,
]
const total = {
	mutants: sum(({ mutants }) => mutants),
	killed: sum(({ killed }) => killed),
	timedOut: sum(({ timedOut }) => timedOut),
	survived: sum(({ survived }) => survived),
	notCovered: sum(({ notCovered }) => notCovered),
	seconds: sum(({ seconds }) => seconds),
}
console.log(
	plainTable([
		['', 'mutants', 'killed', 'never ended', 'survived', 'not covered', 'score', 'seconds'],
		...found.map(([name, figures]) => row(name, figures)),
		row('all', total),
	]),
)
const unexplained = survivorsWithoutReason(Object.fromEntries(found))
for (const { file, at, was, became } of unexplained) console.log(`NO REASON ${file}:${at}\n\t${was}\n\t${became}`)

const isEnough = found.every(([, figures]) => scoreOf(figures) >= 90)
if (!isEnough || unexplained.length > 0) process.exitCode = 1
