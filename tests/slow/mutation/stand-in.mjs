import {
	ASYMMETRIC_MATCHERS_OBJECT,
	addCustomEqualityTesters,
	chai,
	customMatchers,
	getState,
	JestAsymmetricMatchers,
	JestChaiExpect,
	JestExtend,
	setState,
} from '@vitest/expect'
import { fn, restoreAllMocks, spyOn } from '@vitest/spy'

/**
 * What stands in for `vitest` where a mutant is tried: the same `expect`, and tests that are only collected here, so
 * that they can be run in any order and without a worker.
 *
 * @typedef {() => unknown} Work
 * @typedef {{ parent?: Suite, names: string[], before: Work[], after: Work[], beforeEach: Work[], afterEach: Work[], begun: boolean }} Suite
 * @typedef {{ id: string, name: string, file: string, suite: Suite, work: Work }} Test
 */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** @type {any} */
const expect = (/** @type {unknown} */ value, /** @type {string} */ message) => {
	setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect)
	return chai.expect(value, message)
}
Object.assign(expect, chai.expect, /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0 }, expect)
expect.getState = () => getState(expect)
expect.setState = (/** @type {any} */ state) => setState(state, expect)
expect.assert = chai.assert
expect.extend = (/** @type {any} */ matchers) => /** @type {any} */ (chai.expect).extend(expect, matchers)
expect.extend(customMatchers)
expect.addEqualityTesters = addCustomEqualityTesters

/** `%s` and its kin take the arguments in turn, `$name` a field of the first. */
function titleOf(/** @type {string} */ title, /** @type {unknown[]} */ args, /** @type {number} */ index) {
	const left = [...args]
	const [first] = args
	return title
		.replace(/%[sdifjoO#]/g, (mark) => {
			if (mark === '%#') return String(index)
			const arg = left.shift()
			return typeof arg === 'object' ? JSON.stringify(arg) : String(arg)
		})
		.replace(/\$(\w+)/g, (mark, key) =>
			first !== null && typeof first === 'object' && key in first ? String(/** @type {any} */ (first)[key]) : mark,
		)
}

/** The tests of each file, collected when they are asked for. */
export function collect() {
	/** @type {Map<string, () => Promise<unknown>>} */
	const files = new Map()
	/** @type {Test[]} */
	let tests = []
	const stubbed = new Map()
	let file = ''

	/** @returns {Suite} */
	const suiteIn = (/** @type {Suite | undefined} */ parent, /** @type {string | undefined} */ name) => ({
		...(parent === undefined ? {} : { parent }),
		names: [...(parent?.names ?? []), ...(name === undefined ? [] : [name])],
		before: [],
		after: [],
		beforeEach: [],
		afterEach: [],
		begun: false,
	})
	let suite = suiteIn(undefined, undefined)

	const repeat = (/** @type {(title: string, work: (...args: any[]) => unknown) => void} */ add) =>
		Object.assign(add, {
			each:
				(/** @type {readonly unknown[]} */ cases) =>
				(/** @type {string} */ title, /** @type {(...args: any[]) => unknown} */ work) => {
					for (const [index, one] of cases.entries()) {
						const args = Array.isArray(one) ? one : [one]
						add(titleOf(title, args, index), () => work(...args))
					}
				},
		})

	const describe = repeat((title, work) => {
		const outer = suite
		suite = suiteIn(outer, title)
		work()
		suite = outer
	})
	const test = repeat((title, work) => {
		const name = [...suite.names, title].join(' ')
		const count = tests.filter((one) => one.name === name).length
		tests.push({
			id: `${file}#${name}${count === 0 ? '' : ` (${count + 1})`}`,
			name,
			file,
			suite,
			work: () => work({}),
		})
	})
	/** @param {'before' | 'after' | 'beforeEach' | 'afterEach'} when */
	const hook = (when) => (/** @type {Work} */ work) => suite[when].push(work)

	const vi = {
		fn,
		spyOn,
		restoreAllMocks,
		stubGlobal(/** @type {string} */ name, /** @type {unknown} */ value) {
			if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
			Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true })
		},
		unstubAllGlobals() {
			for (const [name, was] of stubbed) {
				if (was === undefined) Reflect.deleteProperty(globalThis, name)
				else Object.defineProperty(globalThis, name, was)
			}
			stubbed.clear()
		},
	}
	return {
		api: {
			expect,
			vi,
			describe,
			it: test,
			test,
			beforeAll: hook('before'),
			afterAll: hook('after'),
			beforeEach: hook('beforeEach'),
			afterEach: hook('afterEach'),
		},
		files,
		file: (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ load) => files.set(name, load),
		/** @returns {Promise<Test[]>} */
		async testsOf(/** @type {string} */ name) {
			file = name
			suite = suiteIn(undefined, undefined)
			tests = []
			await files.get(name)?.()
			return tests
		},
	}
}

/** From the outermost suite to the test’s own. @returns {Suite[]} */
const around = (/** @type {Suite | undefined} */ suite) => (suite === undefined ? [] : [...around(suite.parent), suite])

/**
 * Runs one test with what its suites do before and after it.
 *
 * @param {Test} test
 * @param {(work: Work) => unknown} call
 */
export async function run({ suite, work }, call = (one) => one()) {
	const suites = around(suite)
	for (const one of suites) {
		if (one.begun) continue
		one.begun = true
		for (const before of one.before) await call(before)
	}
	for (const one of suites) for (const before of one.beforeEach) await call(before)
	try {
		await call(work)
	} finally {
		for (const one of suites.toReversed()) for (const after of one.afterEach) await after()
	}
}

/** What the suites that have begun do at their end. */
export async function end(/** @type {readonly Test[]} */ tests) {
	for (const one of new Set(tests.flatMap(({ suite }) => around(suite).toReversed()))) {
		if (!one.begun) continue
		one.begun = false
		for (const after of one.after) await after()
	}
}
