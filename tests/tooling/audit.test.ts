import { expect, test } from 'vitest'
import { readReport, verdictOf } from '#src/commands/audit.mjs'

const report = (total: number, vulnerabilities = {}) => ({
	metadata: { vulnerabilities: { total }, dependencies: { total: 300 } },
	vulnerabilities,
})

test('an audit without a finding says how many packages it is of', () => {
	expect(verdictOf(report(0))).toEqual({ isClean: true, sentence: expect.stringContaining('no vulnerability') })
	expect(verdictOf(report(0)).sentence).toContain('300')
})

test('a finding is named, and the audit is not clean', () => {
	const { isClean, sentence } = verdictOf(report(1, { given: { severity: 'high' } }))
	expect(isClean).toBe(false)
	expect(sentence).toContain('given (high)')
})

test.each(['', 'not found', '{}', '{ "message": "405 Method Not Allowed", "statusCode": 405 }'])(
	'where the registry answers no audit, none is claimed: %j',
	(answer) => {
		const { isClean, sentence } = verdictOf(readReport(answer))
		expect(isClean).toBeUndefined()
		expect(sentence).toContain('not made')
	},
)
