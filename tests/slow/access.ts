import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { type Engine, exceptions, mostExceptions } from '#tests/browser/support/exceptions.ts'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { outputFile } from '#tests/browser/support/output.ts'
import { settingIds } from '#tests/browser/support/settings.ts'
import { everyPlace, kinds, type Place } from '#tests/support/places.ts'
import { countsFor, figuresOf, minutesOf, writeFigures } from './access/figures.ts'
import { checks, type Look, nameOf } from './access/job.ts'
import { ensureLighthouse, freePort, lighthouse, type Scores } from './access/lighthouse.ts'
import { runMatrix } from './access/matrix.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const outDir = `${root}tests/output/access-site`

const {
	only,
	places: most,
	settings,
	'no-lighthouse': skipsLighthouse,
} = parseArgs({
	options: {
		only: { type: 'string' },
		places: { type: 'string' },
		settings: { type: 'string' },
		'no-lighthouse': { type: 'boolean', default: false },
	},
}).values

const isWanted = ({ kind, at }: Place) => only === undefined || kind === only || at.includes(only)
const chosenSettings = settingIds.filter((id) => settings === undefined || settings.split(',').includes(id))
const isWhole = only === undefined && most === undefined && settings === undefined && !skipsLighthouse

const names: Readonly<Record<Engine | 'text', string>> = {
	axe: 'axe',
	equalAccess: 'Equal Access',
	alfa: 'Alfa',
	text: 'text cut off, overlapping or wider than the window',
}

if (!skipsLighthouse) ensureLighthouse()

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

const all = everyPlace()
const places = all.filter(isWanted).slice(0, most === undefined ? undefined : Number(most))
console.log(`${places.length} places, ${chosenSettings.length} settings, ${browser}, ready after ${minutes()}`)

const longFirst = places.toSorted((one, other) => Number(other.kind === 'answer') - Number(one.kind === 'answer'))
const jobs = longFirst.map((place) => ({ place, settings: chosenSettings, checks }))
const { looks, errors } = await runMatrix(jobs, site, (done) => {
	if (done % 10 === 0 || done === jobs.length) console.log(`${done} of ${jobs.length} places, ${minutes()}`)
})

const faultsOf = ({ failed }: Look) => failed.map(({ rule, says, place }) => `${rule}: ${says}\n\t\t${place}`)
for (const look of looks) judge(`${names[look.check]}, ${look.setting}, ${nameOf(look.place)}`, faultsOf(look))
for (const error of errors) judge('the run', [error])
judge(
	`at most ${mostExceptions} exceptions`,
	exceptions.length > mostExceptions ? [`there are ${exceptions.length}`] : [],
)

const scores: Record<string, Scores> = {}
if (!skipsLighthouse) {
	const port = await freePort()
	const listening = await launch(found, [`--remote-debugging-port=${port}`])
	const first = (kind: Place['kind']) => all.find((place) => place.kind === kind)?.at ?? ''
	const pages = { start: '', question: first('question'), answer: first('answer'), reference: first('text') }
	for (const [name, at] of Object.entries(pages)) {
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

const lines = [
	...kinds.map((kind) => `${places.filter((place) => place.kind === kind).length} × ${kind}`),
	'',
	...checks.flatMap((check) => {
		const told = ({ looks, violations, excepted }: ReturnType<typeof countsFor>) =>
			`${looks} looks, ${violations} violations, ${excepted} excepted`
		return [
			`${names[check]}: ${told(countsFor(looks, check))}, ${minutesOf(looks, check)} min`,
			...chosenSettings.map((setting) => `\t${setting}: ${told(countsFor(looks, check, setting))}`),
		]
	}),
	...Object.entries(scores).map(([name, given]) => `Lighthouse, ${name}: ${Object.entries(given).flat().join(' ')}`),
	...exceptions.map(({ engine, rule, reason }) => `exception: ${names[engine]} ${rule}. ${reason}`),
]
console.log(`\n${lines.join('\n')}`)

const figures = isWhole && errors.length === 0 ? figuresOf({ looks, places, browser, lighthouse: scores }) : undefined
const report = { minutes: minutes(), passed, failures, errors, figures, looks }
writeFileSync(outputFile('access.json'), JSON.stringify(report, null, '\t'))
if (figures !== undefined) writeFigures(figures)

for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${minutes()}\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0
