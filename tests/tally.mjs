/**
 * @typedef {{ name: string, message: string }} Failure
 * @typedef {{ passed: number, failures: Failure[] }} Tally
 * @typedef {{ fullName: string, status: string, failureMessages: string[] | null }} Assertion
 * @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile
 */

/**
 * Counts what a Vitest JSON report says; a file that failed without a failing test, or a run that ended badly
 * without saying why, is one failure.
 *
 * @param {{ testResults: TestFile[] }} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tally({ testResults }, exitCode) {
	const tests = testResults.flatMap((file) => file.assertionResults)
	const failures = testResults.flatMap((file) => {
		const failed = file.assertionResults.filter(({ status }) => status === 'failed')
		if (failed.length === 0 && file.status === 'failed') return [{ name: file.name, message: file.message }]
		return failed.map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages?.[0] ?? '' }))
	})
	const passed = tests.filter(({ status }) => status === 'passed').length
	if (failures.length === 0 && exitCode !== 0) failures.push({ name: 'vitest', message: `ended with code ${exitCode}` })
	if (failures.length === 0 && passed === 0) failures.push({ name: 'vitest', message: 'no test ran' })
	return { passed, failures }
}
