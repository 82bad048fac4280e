import { describe, expect, it } from 'vitest'
import { codeBooks } from '#content/code-books.ts'
import { organisations } from '#content/organisations.ts'
import { questions } from '#content/questions.ts'
import { states } from '#content/states.ts'
import { type Given, notKnown } from '#machines/chart.ts'
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

const quiet: Given = { missionKind: 'permanentMission', setting: 'government', outerRing: 'delivering' }
const code = codeOf(stepsOf(quiet), version, { receiving: 'KEN', sending: 'FRA' })

describe('the last code book', () => {
	it('holds today’s questions and options: where they change, add a book and leave the older ones alone', () => {
		const today = Object.fromEntries(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)]))
		expect(codeBooks.at(-1)).toEqual(today)
	})
})

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

	it('holds that facts are not known', () => {
		const given: Given = { missionKind: 'unAgency', statusAgreement: notKnown, failure: notKnown }
		expect(readCode(codeOf(stepsOf(given), version)).replay?.answers).toEqual(given)
	})

	it('is grouped, and has no character that looks like another', () => {
		expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}$/)
	})

	it.each([
		['in small letters', code.toLowerCase()],
		['without dashes', code.replaceAll('-', '')],
		['with spaces', `  ${code.replaceAll('-', ' ')}\n`],
		['with long dashes', code.replaceAll('-', '–')],
		['with O for 0 and l or I for 1', code.replaceAll('0', 'O').replace('1', 'l').replaceAll('1', 'I')],
	])('may be typed %s', (_, typed) => {
		expect(readCode(typed)).toEqual({
			replay: { answers: quiet, madeUnder, states: { receiving: 'KEN', sending: 'FRA' } },
		})
	})

	it('is known to be mistyped by any one wrong character, and by any two that changed places', () => {
		const plain = code.replaceAll('-', '')
		let [trials, caught] = [0, 0]
		const attempt = (text: string) => {
			if (text === plain) return
			trials += 1
			caught += readCode(text).fault?.kind === 'mistyped' ? 1 : 0
		}
		for (let at = 0; at < plain.length; at += 1) {
			for (const wrong of alphabet) attempt(plain.slice(0, at) + wrong + plain.slice(at + 1))
			attempt(plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2))
		}
		expect(trials).toBeGreaterThan(600)
		expect(caught).toBe(trials)
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

	it.each([
		['', { kind: 'empty' }],
		[' - ', { kind: 'empty' }],
		['0K', { kind: 'tooShort' }],
		[code.slice(0, -1), { kind: 'mistyped' }],
		['0'.repeat(40), { kind: 'tooLong' }],
		['U000-0000', { kind: 'character', character: 'U' }],
		['0K1🙂', { kind: 'character', character: '🙂' }],
	])('that is not whole is refused with its reason: %j', (typed, fault) => {
		expect(readCode(typed)).toEqual({ fault })
	})
})
