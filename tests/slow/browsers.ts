import { ok } from 'node:assert'
import { chromiumPaper, type Measure } from './browsers/chromium.ts'
import type { Engine } from './browsers/engine.ts'
import { firefox } from './browsers/firefox.ts'
import { inPage } from './browsers/in-page.ts'
import { journeys, quietEmbassy } from './browsers/journeys.ts'
import { type Person, personAt } from './browsers/person.ts'
import { takePictures } from './browsers/pictures.ts'
import { printsOnWhite, printsWhole } from './browsers/prints.ts'
import { readings } from './browsers/reading.ts'
import { buildSite, ensurePackages, isBuilt, serveSite } from './browsers/site.ts'
import { startTally } from './browsers/tally.ts'
import { walks } from './browsers/walks.ts'
import { webkit } from './browsers/webkit.ts'

/** `npm run browsers -- firefox` runs one of them alone. */
const only = process.argv[2]?.toLowerCase()

const { check, say, end } = startTally()

const list = (sheets: readonly number[]) => (sheets.length === 0 ? 'none' : sheets.join(', '))
const inWords = ({ sheets, torn, cut }: Measure) =>
	`${sheets} sheets, ending with a heading: ${list(torn)}, ending inside a line: ${list(cut)}`

/** Opens the engine, lets a person use it, and closes it whatever happens. Each check must leave no error on the page. */
async function withPerson(
	engine: Engine,
	site: string,
	dark: boolean,
	use: (person: Person, run: (name: string, walk: () => Promise<unknown>) => Promise<void>) => Promise<void>,
) {
	const window = await engine.open({ dark })
	try {
		const person = personAt(window, site)
		const run = (name: string, walk: () => Promise<unknown>) =>
			check(`${engine.name} ${window.version}: ${name}`, async () => {
				await walk()
				const faults = await window.faults()
				ok(faults.length === 0, `the page did what it must not: ${faults.join(' | ')}`)
			})
		await use(person, run)
	} finally {
		await window.close()
	}
}

async function inLight(engine: Engine, site: string, chromium: Record<string, Measure>) {
	await withPerson(engine, site, false, async (person, run) => {
		for (const [name, walk] of [...walks, ...readings]) await run(name, () => walk(person))
		await run('start, question, answer and reference fit 390 and 1280 px', () =>
			takePictures(person, `${engine.name}-light`),
		)
		for (const [name, answers] of Object.entries(journeys))
			await run(`on paper: ${name}`, async () => {
				const measure = await printsWhole(person, engine, name, answers)
				const other = chromium[name]
				say(`${engine.name}: ${inWords(measure)}${other ? `; Chromium: ${inWords(other)}` : ''}`)
			})
	})
}

async function inDark(engine: Engine, site: string) {
	await withPerson(engine, site, true, async (person, run) => {
		await run('dark colours', async () => {
			await person.open()
			await person.seesStart()
			const { dark, paper, ink } = await person.see(inPage.colours)
			ok(dark && paper === 'rgb(20, 23, 28)' && ink === 'rgb(233, 231, 225)', `${ink} on ${paper}`)
		})
		await run('dark colours fit 390 and 1280 px', () => takePictures(person, `${engine.name}-dark`))
		await run('dark colours stay off the paper', () => printsOnWhite(person, engine, quietEmbassy))
	})
}

ensurePackages()
if (!isBuilt()) await buildSite()
const site = await serveSite()
try {
	const chromium = await chromiumPaper(site.url).catch((error: Error) => {
		say(`no Chromium to compare the paper with: ${error.message}`)
		return {}
	})
	for (const engine of [firefox, webkit].filter(({ name }) => only === undefined || name.toLowerCase() === only)) {
		const begun = Date.now()
		const missing = engine.missing()
		await check(`${engine.name} is installed`, () => ok(missing === null, String(missing)))
		if (missing !== null) continue
		for (const pass of [inLight, inDark])
			await pass(engine, site.url, chromium).catch((error: Error) =>
				check(`${engine.name} opens`, () => Promise.reject(error)),
			)
		say(`${engine.name} took ${Math.round((Date.now() - begun) / 1000)} s`)
	}
} finally {
	await site.close()
}
process.exitCode = end() === 0 ? 0 : 1
