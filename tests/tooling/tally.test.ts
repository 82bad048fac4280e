import { expect, test } from 'vitest'
import { tally } from '#tests/tally.mjs'

const file = (status: string, assertionResults: { fullName: string; status: string; failureMessages: string[] }[]) => ({
	name: 'a.test.ts',
	status,
	message: 'could not be read',
	assertionResults,
})
const good = { fullName: 'holds', status: 'passed', failureMessages: [] }
const bad = { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1'] }
const skipped = { fullName: 'waits', status: 'skipped', failureMessages: [] }

test.each([
	['every test counts once', [file('failed', [good, good, bad, skipped])], 1, 2, ['breaks']],
	['a file that cannot be read is a failure', [file('failed', []), file('passed', [good])], 1, 1, ['a.test.ts']],
	['a bad end without a failing test is a failure', [file('passed', [good])], 1, 1, ['vitest']],
	['a run of no tests is a failure', [], 0, 0, ['vitest']],
	['a good run has no failures', [file('passed', [good])], 0, 1, []],
])('%s', (_, testResults, exitCode, passed, names) => {
	const counted = tally({ testResults }, exitCode)
	expect({ passed: counted.passed, names: counted.failures.map(({ name }) => name) }).toEqual({ passed, names })
})
