import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { outputFile } from '#tests/browser/support/output.ts'

const run = promisify(execFile)

const folder = fileURLToPath(new URL('../packages/', import.meta.url))
const program = `${folder}node_modules/lighthouse/cli/index.js`

export const categories = { accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' } as const

type Category = keyof typeof categories

export type Scores = Readonly<Record<Category, number>>

type Audit = {
	readonly id: string
	readonly title: string
	readonly score: number | null
	readonly numericValue?: number
}
type Report = {
	readonly runtimeError?: { readonly message: string }
	readonly audits: Readonly<Record<string, Audit>>
	readonly categories: Readonly<
		Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
	>
}

/** Its packages are apart from those of the project, and fetched when first needed. */
export function ensureLighthouse() {
	if (existsSync(program)) return
	console.log('Installing the packages of the slow proofs…')
	const { status } = spawnSync('npm ci --loglevel=error', { cwd: folder, shell: true, stdio: 'inherit' })
	if (status !== 0) throw new Error('Could not install the packages of the slow proofs')
}

export const lighthouseVersion = (): string =>
	JSON.parse(readFileSync(`${folder}node_modules/lighthouse/package.json`, 'utf8')).version

async function reportOn(name: string, address: string, port: number, wanted: readonly string[]): Promise<Report> {
	const file = outputFile(`lighthouse-${name}.json`)
	const options = [
		'--quiet',
		`--port=${port}`,
		'--output=json',
		`--output-path=${file}`,
		`--only-categories=${wanted.join()}`,
	]
	await run(process.execPath, [program, address, ...options], { timeout: 180_000, killSignal: 'SIGKILL' })
	const report: Report = JSON.parse(readFileSync(file, 'utf8'))
	if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message)
	return report
}

const outOf100 = (report: Report, category: string) => Math.round((report.categories[category]?.score ?? 0) * 100)

/** What costs a page something. */
const costs = ({ categories, audits }: Report) =>
	Object.values(categories)
		.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]))
		.flatMap((audit) =>
			audit === undefined || audit.score === null || audit.score === 1 ? [] : [`${audit.id}: ${audit.title}`],
		)

/** What Lighthouse gives a page out of 100, and the audits that cost it something. The browser listens on `port`. */
export async function lighthouse(
	name: string,
	address: string,
	port: number,
): Promise<{ scores: Scores; faults: string[] }> {
	const report = await reportOn(name, address, port, Object.values(categories))
	return {
		scores: Object.fromEntries(
			(Object.keys(categories) as Category[]).map((category) => [category, outOf100(report, categories[category])]),
		) as Scores,
		faults: costs(report),
	}
}

/** The times that make up the score, by their ids in Lighthouse; milliseconds, and the shift of the layout. */
const timings = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift',
] as const

/** How fast a page is on Lighthouse’s slow telephone, out of 100. */
export async function speedOf(name: string, address: string, port: number) {
	const report = await reportOn(name, address, port, ['performance'])
	const told = timings.map(
		(id) => `${id} ${(report.audits[id]?.numericValue ?? Number.NaN).toFixed(id.endsWith('shift') ? 3 : 0)}`,
	)
	return { score: outOf100(report, 'performance'), told: told.join(', '), faults: costs(report) }
}
