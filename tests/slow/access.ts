import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { Counts } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'
import { type Engine, exceptions, mostExceptions } from '#tests/browser/support/exceptions.ts'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { outputFile } from '#tests/browser/support/output.ts'
import { everyPlace, type Kind, kinds } from '#tests/support/places.ts'
import { countsFor, countsOf, groundOf, minutesOf, renewed, wouldMix, writeFigures } from './access/figures.ts'
import { checks, type Look, nameOf } from './access/job.ts'
import { ensureLighthouse, lighthouse, type Scores } from './access/lighthouse.ts'
import { runMatrix } from './access/matrix.ts'
import { scopeOf } from './access/scope.ts'
import { freePort } from './free-port.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const outDir = `${root}tests/output/access-site`

const scope = scopeOf(process.argv.slice(2))
const all = everyPlace()
const unmet = scope.unmet(all)
if (unmet.length > 0) throw new Error(`No kind and no address: ${unmet.join(', ')}`)
const places = scope.placesIn(all)

const names: Readonly<Record<Engine | 'text', string>> = {
	axe: 'axe',
	equalAccess: 'Equal Access',
	alfa: 'Alfa',
	text: 'text cut off, overlapping or wider than the window',
}

if (scope.runsLighthouse) ensureLighthouse()

const started = Date.now()
const minutes = () => `${((Date.now() - started) / 60_000).toFixed(1)} min`
let passed = 0
const failures: string[] = []

function judge(name: string, faults: readonly string[]) {
	if (faults.length === 0) passed++
	else failures.push(`${name}\n${faults.map((fault) => `\t${fault}`).join('\n')}`)
}

// A folder of its own, so that another build meanwhile takes nothing away.
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const site = String(server.resolvedUrls?.local[0])
const found = await findBrowser()
const opened = await launch(found)
const browser = `Chromium ${opened.version()}`
await opened.close()

const ground = groundOf(browser)
if (wouldMix(accessibilityFigures, ground, scope.written))
	console.log('Browser, engines or exceptions are others than before: only a run over all can write figures.')
console.log(`${places.length} places, ${scope.settings.length} settings, ${browser}, ready after ${minutes()}`)

const longFirst = places.toSorted((one, other) => Number(other.kind === 'answer') - Number(one.kind === 'answer'))
const jobs = longFirst.map((place) => ({ place, settings: scope.settings, checks }))
const { looks, errors } = await runMatrix(jobs, site, (done) => {
	if (done % 10 === 0 || done === jobs.length) console.log(`${done} of ${jobs.length} places, ${minutes()}`)
})

const faultsOf = ({ failed }: Look) => failed.map(({ rule, says, place }) => `${rule}: ${says}\n\t\t${place}`)
for (const look of looks) judge(`${names[look.check]}, ${look.setting}, ${nameOf(look.place)}`, faultsOf(look))
for (const { place, says } of errors) judge(`the run, ${nameOf(place)}`, [says])
judge(
	`at most ${mostExceptions} exceptions`,
	exceptions.length > mostExceptions ? [`there are ${exceptions.length}`] : [],
)

const first = (kind: Kind) => all.find((place) => place.kind === kind)?.at ?? ''
const lighthousePages = {
	start: first('start'),
	question: first('question'),
	answer: first('answer'),
	reference: first('text'),
}
const scores: Record<string, Scores> = {}
if (scope.runsLighthouse) {
	const port = await freePort()
	const listening = await launch(found, [`--remote-debugging-port=${port}`])
	for (const [name, at] of Object.entries(lighthousePages)) {
		try {
			const { scores: given, faults } = await lighthouse(name, site + at, port)
			scores[name] = given
			for (const [category, score] of Object.entries(given))
				judge(`Lighthouse, ${category}, ${name}`, score === 100 ? [] : [`${score} of 100`, ...faults])
		} catch (error) {
			judge(`Lighthouse, ${name}`, [String(error)])
		}
	}
	await listening.close()
}
await server.close()

const told = ({ looks, violations, excepted }: Counts) =>
	`${looks} looks, ${violations} violations, ${excepted} excepted`
const lines = [
	...kinds.map((kind) => {
		const ofKind = looks.filter(({ place }) => place.kind === kind)
		return `${places.filter((place) => place.kind === kind).length} × ${kind}: ${told(countsOf(ofKind))}`
	}),
	'',
	...checks.flatMap((check) => [
		`${names[check]}: ${told(countsFor(looks, check))}, ${minutesOf(looks, check)} min`,
		...scope.settings.map((setting) => `\t${setting}: ${told(countsFor(looks, check, setting))}`),
	]),
	...Object.entries(scores).map(([name, given]) => `Lighthouse, ${name}: ${Object.entries(given).flat().join(' ')}`),
	...exceptions.map(({ engine, rule, reason }) => `exception: ${names[engine]} ${rule}. ${reason}`),
]
console.log(`\n${lines.join('\n')}`)

const isComplete = (kind: Kind) => errors.every(({ place }) => place.kind !== kind)
const complete = scope.written.filter(isComplete)
const mixes = wouldMix(accessibilityFigures, ground, complete)
const written = mixes ? [] : complete
const isScored = Object.keys(lighthousePages).every((name) => name in scores)
const writesScores = scope.writesScores && isScored && !mixes
const report = { minutes: minutes(), passed, failures, errors, written, scores, looks }
writeFileSync(outputFile('access.json'), JSON.stringify(report, null, '\t'))
if (written.length > 0 || writesScores)
	writeFigures(renewed(accessibilityFigures, ground, { looks, written, scores: writesScores ? scores : undefined }))
console.log(`\nfigures written: ${[...written, ...(writesScores ? ['Lighthouse'] : [])].join(', ') || 'none'}`)

for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${minutes()}\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0
