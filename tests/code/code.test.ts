import { describe, expect, it } from 'vitest'
import { codeBooks } from '#content/code-books.ts'
import { organisations } from '#content/organisations.ts'
import { questions } from '#content/questions.ts'
import { states } from '#content/states.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { areIntact, checkDigits, longestCode } from '#machines/code/check.ts'
import { codeOf, readCode } from '#machines/code/code.ts'
import type { Step } from '#machines/result.ts'

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

/** A code of these digits, whatever they say. */
const sealed = (body: readonly number[]) => [...body, ...checkDigits(body)].map((digit) => alphabet[digit]).join('')

describe('the last code book', () => {
	it('holds today’s questions and options: where they change, add a book and leave the older ones alone', () => {
		const today = Object.fromEntries(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)]))
		expect(codeBooks.at(-1)).toEqual(today)
	})
})

describe('a replay code', () => {
	it('holds the two sides, whoever they are', () => {
		for (const pair of pairs) expect(readCode(codeOf(stepsOf(quiet), version, pair)).replay?.states).toEqual(pair)
	})

	it('holds every option of every question', () => {
		for (const [question, { options }] of Object.entries(questions))
			for (const option of [...Object.keys(options), notKnown]) {
				const { replay } = readCode(codeOf(stepsOf({ missionKind: 'embassy', [question]: option }), version))
				expect(replay?.answers).toEqual({ missionKind: 'embassy', [question]: option })
			}
	})

	it.each(['00000', '0000f', 'fffff'])('holds the version %s', (start) => {
		expect(readCode(codeOf(stepsOf(quiet), `${start}2c3d4e5`)).replay?.madeUnder).toBe(start)
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

	it.each([
		[0, -1],
		[-2, -1],
	])('is known to be mistyped by any two wrong characters: %d and %d', (one, other) => {
		const digits = Array.from(code.replaceAll('-', ''), (character) => alphabet.indexOf(character))
		const wrong = (digit: number | undefined) => Array.from({ length: 31 }, (_, by) => ((digit ?? 0) + 1 + by) % 32)
		for (const first of wrong(digits.at(one)))
			for (const second of wrong(digits.at(other)))
				expect(areIntact(digits.with(one, first).with(other, second))).toBe(false)
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

	it('of a later book than the last is told apart from one mistyped', () => {
		expect(readCode(sealed([codeBooks.length, 1, 2, 3, 4, 5]))).toEqual({ fault: { kind: 'newer' } })
		expect(readCode(sealed([codeBooks.length - 1, 1, 2, 3, 4, 5])).fault).toBeUndefined()
	})

	it('holds a first answer at least, and as many characters as its check can answer for', () => {
		expect(readCode(sealed([0, 1, 2, 3, 4]))).toEqual({ fault: { kind: 'tooShort' } })
		expect(readCode(sealed([0, 1, 2, 3, 4, 1])).replay?.madeUnder).toBe('08864')
		const most = [0, ...Array.from({ length: longestCode - 3 }, () => 31)]
		expect(readCode(sealed(most))).toEqual({ fault: { kind: 'mistyped' } })
		expect(readCode(sealed([...most, 31]))).toEqual({ fault: { kind: 'tooLong' } })
	})

	it.each([
		['KE', 'FRA'],
		['KENY', 'FRA'],
		['KEN', 'F'],
		['KEN', 'ABCDEFGHI'],
	])('of two sides that cannot be is refused, whatever its check: %s and %s', (receiving, sending) => {
		expect(readCode(codeOf(stepsOf(quiet), version, { receiving, sending }))).not.toMatchObject({
			replay: { states: { receiving, sending } },
		})
	})
})
