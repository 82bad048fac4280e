import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Group } from './groups.ts'
import { packageFolder } from './packages.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const output = `${root}tests/output/mutation`

/** The parts of Stryker’s report that are read here. */
export interface Report {
	readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Spot {
	readonly line: number
	readonly column: number
}

export interface Mutant {
	readonly mutatorName: string
	readonly replacement: string
	readonly status:
		| 'Killed'
		| 'Timeout'
		| 'Survived'
		| 'NoCoverage'
		| 'RuntimeError'
		| 'CompileError'
		| 'Ignored'
		| 'Pending'
	readonly location: { readonly start: Spot; readonly end: Spot }
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
		disableTypeChecks: false,
		tsconfigFile: 'none',
		reporters: ['json', 'progress-append-only'],
		jsonReporter: { fileName: reportFile },
		ignorePatterns: ['dist', 'dist-single', 'tests/output', '**/packages', 'public'],
		timeoutMS: 15_000,
		timeoutFactor: 1.5,
		warnings: { slow: false },
		allowConsoleColors: false,
	}
	writeFileSync(configFile, JSON.stringify(config))
	const env = { ...process.env, MUTATION_TESTS: tests.join(',') }
	const command = [`${packageFolder('@stryker-mutator/core')}/bin/stryker.js`, 'run', configFile]
	const code = await new Promise((resolve) =>
		spawn(process.execPath, command, { cwd: root, env, stdio: 'inherit' }).on('close', resolve),
	)
	rmSync(tempDirName, { recursive: true, force: true })
	if (code !== 0) throw new Error(`Stryker ended with code ${code}`)
	return JSON.parse(readFileSync(reportFile, 'utf8'))
}
