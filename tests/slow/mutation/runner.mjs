import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { bundle } from './bundle.mjs'
import { collect, end, run } from './stand-in.mjs'

/**
 * A test runner for Stryker that needs no worker and no server: the tests are bundled once, and the script is run anew
 * for each mutant. Files come in the order of the group, the tests of a file in the order of what they have killed.
 *
 * @typedef {import('./stand-in.mjs').Test} Test
 * @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, mutantCoverage?: unknown, hitCount?: number | undefined, hitLimit?: number | undefined }} Namespace
 * @typedef {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number, mutantActivation: 'static' | 'runtime' }} MutantRun
 */

const timesFile = 'times.json'
/** A test may take this many milliseconds more than thrice what it took without a mutant. */
const grace = 5000

const call = new Script('globalThis.workOfATest()')
const isOverdue = (/** @type {unknown} */ error) =>
	error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/** Calls it, and breaks off a loop that does not end. */
function within(/** @type {number} */ timeout, /** @type {() => unknown} */ work) {
	Object.assign(globalThis, { workOfATest: work })
	return call.runInThisContext({ timeout })
}

const passed = 0
const failed = 1
const messageOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error))

class QuickRunner {
	/** @type {Script | undefined} */
	#script
	/** @type {Map<string, number>} */
	#kills = new Map()
	/** What each test took without a mutant. @type {Record<string, number>} */
	#times = {}

	capabilities() {
		return { reloadEnvironment: true }
	}

	async init() {
		const file = `${process.cwd()}/bundle.cjs`
		if (!existsSync(file))
			writeFileSync(file, await bundle(process.cwd(), process.env.MUTATION_TESTS?.split(',') ?? []))
		if (existsSync(timesFile)) this.#times = JSON.parse(readFileSync(timesFile, 'utf8'))
		const code = readFileSync(file, 'utf8')
		this.#script = new Script(`(function (standIn, require, module, exports) {${code}\n})`, { filename: file })
	}

	/** @returns {Namespace} */
	get #namespace() {
		const all = /** @type {any} */ (globalThis)
		all.__stryker__ ??= {}
		return all.__stryker__
	}

	#fresh() {
		const standIn = collect()
		const exports = {}
		this.#script?.runInThisContext()(standIn, createRequire(`${process.cwd()}/package.json`), { exports }, exports)
		return standIn
	}

	async dryRun() {
		const ns = this.#namespace
		ns.activeMutant = undefined
		ns.mutantCoverage = undefined
		const standIn = this.#fresh()
		const tests = []
		for (const file of standIn.files.keys()) {
			const started = performance.now()
			const collected = await standIn.testsOf(file)
			const loading = (performance.now() - started) / Math.max(collected.length, 1)
			for (const test of collected) {
				const { id, name } = test
				const begun = performance.now()
				ns.currentTestId = id
				const error = await run(test).then(
					() => undefined,
					(reason) => ({ reason }),
				)
				ns.currentTestId = undefined
				this.#times[id] = Math.ceil(performance.now() - begun)
				const told = { id, name, fileName: file, timeSpentMs: performance.now() - begun + loading }
				tests.push(
					error === undefined
						? { ...told, status: passed }
						: { ...told, status: failed, failureMessage: messageOf(error.reason) },
				)
			}
			await end(collected)
		}
		writeFileSync(timesFile, JSON.stringify(this.#times))
		return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage ?? { static: {}, perTest: {} } }
	}

	/** @param {MutantRun} asked */
	async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
		const ns = this.#namespace
		const wanted = testFilter === undefined ? undefined : new Set(testFilter)
		const files = wanted && new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))
		ns.hitCount = hitLimit === undefined ? undefined : 0
		ns.hitLimit = hitLimit
		ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
		let nrOfTests = 0
		const killed = (/** @type {string} */ id, /** @type {unknown} */ error) => {
			if (ns.hitLimit !== undefined && (ns.hitCount ?? 0) > ns.hitLimit)
				return { status: 'timeout', reason: `Hit limit reached (${ns.hitCount}/${ns.hitLimit})` }
			this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1)
			return { status: 'killed', nrOfTests: Math.max(nrOfTests, 1), killedBy: [id], failureMessage: messageOf(error) }
		}
		try {
			const standIn = this.#fresh()
			ns.activeMutant = activeMutant.id
			for (const file of standIn.files.keys()) {
				if (files !== undefined && !files.has(file)) continue
				/** @type {Test[]} */
				let tests
				try {
					tests = await standIn.testsOf(file)
				} catch (error) {
					return killed(wanted?.values().next().value ?? this.#known(file), error)
				}
				const inOrder = tests
					.filter(({ id }) => wanted === undefined || wanted.has(id))
					.toSorted((one, other) => (this.#kills.get(other.id) ?? 0) - (this.#kills.get(one.id) ?? 0))
				for (const test of inOrder) {
					nrOfTests += 1
					try {
						await run(test, (work) => within(grace + 3 * (this.#times[test.id] ?? 0), work))
					} catch (error) {
						if (isOverdue(error)) return { status: 'timeout', reason: `${test.id} did not end` }
						return killed(test.id, error)
					}
				}
				await end(tests)
			}
			return { status: 'survived', nrOfTests }
		} catch (error) {
			return killed(wanted?.values().next().value ?? '', error)
		} finally {
			ns.activeMutant = undefined
		}
	}

	/** A test of the file that has killed, for the report. */
	#known(/** @type {string} */ file) {
		return [...this.#kills.keys()].find((id) => id.startsWith(`${file}#`)) ?? `${file}#`
	}

	dispose() {}
}

const factory = Object.assign(() => new QuickRunner(), { inject: [] })

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', factory }]
