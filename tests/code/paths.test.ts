import { describe, expect, it } from 'vitest'
import { organisations } from '#content/organisations.ts'
import { states } from '#content/states.ts'
import type { Given } from '#machines/chart.ts'
import { longestCode } from '#machines/code/check.ts'
import { codeOf, readCode } from '#machines/code/code.ts'
import type { Step } from '#machines/result.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

const version = '0a1b2c3d4e5f'
const madeUnder = version.slice(0, 5)
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const stepsOf = (answers: Given) =>
	Object.entries(answers).map(([question, option]) => ({ question, option })) as readonly Step[]

const receivers = Object.keys(states)
const senders = [...receivers, ...Object.keys(organisations)]
const pairs = senders.map((sending, index) => ({ receiving: receivers[(index * 7) % receivers.length] ?? '', sending }))

describe('a replay code', () => {
	it('holds the answers, the two sides and the version of every path', () => {
		let count = 0
		let longest = 0
		for (const { answers } of shapePaths()) {
			const pair = pairs[count % (pairs.length + 1)]
			const written = codeOf(stepsOf(answers), version, pair)
			const { replay } = readCode(written)
			if (JSON.stringify(replay?.states) !== JSON.stringify(pair)) throw new Error(`${written} lost ${pair?.sending}`)
			expect(replay?.answers).toEqual(answers)
			expect(replay?.madeUnder).toBe(madeUnder)
			longest = Math.max(longest, written.replaceAll('-', '').length)
			count += 1
		}
		console.log(`replay codes: ${count} paths read back, the longest has ${longest} characters`)
		expect(count).toBeGreaterThan(100_000)
		expect(longest).toBeLessThanOrEqual(longestCode)
	})

	it('with one wrong character is refused in 10,000 trials on paths drawn evenly', () => {
		const every = [...shapePaths()].map(({ answers }) => answers)
		let caught = 0
		for (let trial = 0; trial < 10_000; trial += 1) {
			const plain = codeOf(
				stepsOf(every[(trial * 7919) % every.length] ?? {}),
				version,
				pairs[trial % pairs.length],
			).replaceAll('-', '')
			const at = (trial * 31) % plain.length
			const wrong = alphabet[(alphabet.indexOf(plain.charAt(at)) + 1 + (trial % 31)) % 32] ?? ''
			if (readCode(plain.slice(0, at) + wrong + plain.slice(at + 1)).fault !== undefined) caught += 1
		}
		console.log(`replay codes: ${caught} of 10000 single wrong characters caught`)
		expect(caught).toBeGreaterThanOrEqual(9_900)
	})
})
