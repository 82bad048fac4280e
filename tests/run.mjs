import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureInstalled, root } from '#src/commands/ensure-installed.mjs'
import { tally } from './tally.mjs'

/** @import { Failure } from './tally.mjs' */

const commands = {
	types: ['node_modules/typescript/bin/tsc', '--noEmit'],
	lint: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'],
	build: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
}
const reportFile = 'tests/output/vitest.json'
const env = process.stdout.isTTY ? process.env : { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' }

let passed = 0
/** @type {Failure[]} */
const failures = []

/**
 * @param {string[]} args
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<{ code: number, text: string }>}
 */
function node(args, output) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, output] })
		let text = ''
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (chunk) => {
				text += chunk
			})
		}
		child.on('error', reject)
		child.on('close', (code) => resolve({ code: code ?? 1, text }))
	})
}

/** @param {keyof typeof commands} name */
async function check(name) {
	const started = Date.now()
	const { code, text } = await node(commands[name], 'pipe')
	if (code === 0) passed++
	else failures.push({ name, message: text.trim() })
	console.log(`${name}: ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
	return code === 0
}

/** @param {string[]} projects */
async function vitest(projects) {
	rmSync(root + reportFile, { force: true })
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
	const chosen = projects.map((project) => `--project=${project}`)
	const { code } = await node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...chosen], 'inherit')
	let report = { testResults: [] }
	try {
		report = JSON.parse(readFileSync(root + reportFile, 'utf8'))
	} catch {
		failures.push({ name: 'vitest', message: `ended with code ${code} and left no report` })
		return
	}
	const counted = tally(report, code)
	passed += counted.passed
	failures.push(...counted.failures)
}

/** @param {boolean} built */
function projectsToRun(built) {
	const unit = only === 'browser' ? [] : ['node', 'page']
	return only === 'unit' || !built ? unit : [...unit, 'browser', 'clock']
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
if (only !== undefined && !['unit', 'browser', 'lint', 'types'].includes(only)) {
	console.error('--only takes one of: unit, browser, lint, types')
	process.exit(2)
}

ensureInstalled()
mkdirSync(`${root}tests/output`, { recursive: true })

if (only === 'lint' || only === 'types') {
	await check(only)
} else {
	const [built] = await Promise.all([
		only === 'unit' || check('build'),
		only === undefined && check('types').then(() => check('lint')),
	])
	if (!built) console.log('browser tests: not run, as there is no site to open')
	const projects = projectsToRun(built)
	if (projects.length > 0) await vitest(projects)
}

for (const { name, message } of failures) {
	console.log(`\nFAILED ${name}\n${message.split('\n').slice(0, 60).join('\n')}`)
}
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0
