import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Check } from '#tests/mistakes/mistake.ts'

/** What a check told: the tests that passed and failed, or the lines of complaint; and where it told nothing, all that it printed. */
export type Told = { readonly passed: readonly string[]; readonly failed: readonly string[]; readonly printed: string }

type Report = {
	readonly testResults: readonly {
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
	}[]
}

const binaries = {
	tsc: 'node_modules/typescript/bin/tsc',
	biome: 'node_modules/@biomejs/biome/bin/biome',
	vite: 'node_modules/vite/bin/vite.js',
	vitest: 'node_modules/vitest/vitest.mjs',
} as const

const reportFile = 'tests/output/mistake.json'

function run(cwd: string, binary: keyof typeof binaries, ...args: readonly string[]) {
	return new Promise<{ readonly code: number; readonly printed: string }>((resolve, reject) => {
		const child = spawn(process.execPath, [join(cwd, binaries[binary]), ...args], {
			cwd,
			env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		let printed = ''
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				printed += text
			})
		child.on('error', reject)
		child.on('close', (code) => resolve({ code: code ?? 1, printed }))
	})
}

const projectOf = (file: string) => (file.endsWith('.spec.ts') ? 'browser' : file.endsWith('.tsx') ? 'page' : 'node')

/** As it stands in a regular expression. */
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

async function test(cwd: string, file: string, says: string): Promise<Told> {
	const project = projectOf(file)
	if (project === 'browser') {
		const built = await run(cwd, 'vite', 'build', '--logLevel', 'warn')
		if (built.code !== 0) return { passed: [], failed: [], printed: built.printed }
	}
	const report = join(cwd, reportFile)
	mkdirSync(dirname(report), { recursive: true })
	rmSync(report, { force: true })
	const only = project === 'browser' ? ['--testNamePattern', quoted(says)] : []
	const told = ['--reporter=json', `--outputFile=${reportFile}`, ...only]
	const { printed } = await run(cwd, 'vitest', 'run', '--project', project, file, ...told)
	if (!existsSync(report)) return { passed: [], failed: [], printed }
	const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
	const named = (wanted: string) =>
		testResults.flatMap(({ assertionResults }) =>
			assertionResults.flatMap(({ fullName, status }) => (status === wanted ? [fullName] : [])),
		)
	return { passed: named('passed'), failed: named('failed'), printed }
}

async function command(cwd: string, binary: 'tsc' | 'biome'): Promise<Told> {
	const args = binary === 'tsc' ? ['--noEmit', '--pretty', 'false'] : ['ci', '--colors=off', '.']
	const { code, printed } = await run(cwd, binary, ...args)
	return { passed: [], failed: code === 0 ? [] : printed.split('\n'), printed }
}

/** What is run once for several checks: a test file as a whole, in the browser one test, the compiler, the linter. */
export const runOf = ({ by, says }: Check) => (by.endsWith('.spec.ts') ? `${by} ${says}` : by)

/** Runs a check over the tree at a path. */
export const runCheck = (cwd: string, { by, says }: Check): Promise<Told> =>
	by === 'tsc' || by === 'biome' ? command(cwd, by) : test(cwd, by, says)
