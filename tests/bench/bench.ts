import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'
import { outputFile } from '#tests/browser/support/output.ts'
import { buildAll, built, scaledName, scales } from './build.ts'
import { engineIds } from './engines.ts'
import { ensurePackages, versionOf } from './install.ts'
import { measureOpenings, measureScale, measureSteps } from './measure.ts'
import { asJson, asText, type Race } from './report.ts'
import { serve } from './serve.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const started = Date.now()
const tell = (text: string) => console.error(`${text} (${Math.round((Date.now() - started) / 1000)} s)`)

ensurePackages()
await buildAll()
const site = await serve(built, [...engineIds, ...scales.map(scaledName)])
const browser = await launch(await findBrowser())
tell(`Built, and served to Chromium ${browser.version()}`)

async function run(): Promise<Race> {
	const openings = { 1: await measureOpenings(browser, site, 1), 4: await measureOpenings(browser, site, 4) }
	tell('Opened every page')
	const atSpeed = await measureSteps(browser, site, 1, { withHeap: true })
	tell('Took the steps')
	const slowed = await measureSteps(browser, site, 4, { withHeap: false })
	tell('Took the steps with the processor slowed')
	const scale = await measureScale(browser, site)
	tell('Took the steps among ten and a hundred times the questions')
	return { openings, steps: { 1: atSpeed, 4: slowed }, scale }
}

const race = await run().finally(async () => {
	await browser.close()
	site.close()
})

writeFileSync(outputFile('bench.json'), JSON.stringify({ ...race, scale: Object.fromEntries(race.scale) }, null, '\t'))
if (values.json) console.log(JSON.stringify(asJson(race), null, '\t'))
else {
	const versions = ['survey-core', 'survey-react-ui', '@formio/js', '@rjsf/core', 'react']
	console.log(`${versions.map((name) => `${name} ${versionOf(name)}`).join(', ')}\n`)
	console.log(asText(race))
}
