import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Group } from './groups.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packages = `${root}tests/slow/mutation/packages/node_modules`
const output = `${root}tests/output/mutation`

/** The parts of Stryker’s report that are read here. */
export interface Report {
	readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

export interface Mutant {
	readonly mutatorName: string
	readonly replacement: string
	readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending'
	readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** Changes the files of the group one place at a time, in a copy of the tree outside it. */
export async function stryker(name: string, { mutate, tests }: Group): Promise<Report> {
	const tempDirName = `${tmpdir()}/special-duty-mutation-${name}`
	const reportFile = `${output}/${name}.json`
	const configFile = `${output}/${name}-config.json`
	mkdirSync(output, { recursive: true })
	rmSync(reportFile, { force: true })
	const config = {
		testRunner: 'quick',
		plugins: [`${root}tests/slow/mutation/runner.mjs`],
		mutate,
		coverageAnalysis: 'perTest',
		concurrency: 1,
		tempDirName,
		cleanTempDir: 'always',
		// The types are not checked: a mutant that would not compile has to be noticed by a test all the same.
		checkers: [],
		tsconfigFile: 'none',
		reporters: ['json', 'progress-append-only'],
		jsonReporter: { fileName: reportFile },
		ignorePatterns: ['dist', 'dist-single', 'tests/output', '**/packages', '**/*.md', 'public'],
		timeoutMS: 30_000,
		timeoutFactor: 4,
		warnings: { slow: false },
		allowConsoleColors: false,
	}
	writeFileSync(configFile, JSON.stringify(config))
	const env = { ...process.env, MUTATION_TESTS: tests.join(',') }
	const command = [`${packages}/@stryker-mutator/core/bin/stryker.js`, 'run', configFile]
	const code = await new Promise((resolve) =>
		spawn(process.execPath, command, { cwd: root, env, stdio: 'inherit' }).on('close', resolve),
	)
	rmSync(tempDirName, { recursive: true, force: true })
	if (code !== 0) throw new Error(`Stryker ended with code ${code}`)
	return JSON.parse(readFileSync(reportFile, 'utf8'))
}
