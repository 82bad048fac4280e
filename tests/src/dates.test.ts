import { describe, expect, it } from 'vitest'
import { dateWords, isDate, momentWords } from '#src/result/dates.ts'

describe('a date', () => {
	it('of the calendar is told in words, whatever the time zone', () => {
		expect(dateWords('2026-03-01')).toBe('1 March 2026')
		expect(dateWords('1961-04-18')).toBe('18 April 1961')
	})

	it.each([
		'2021',
		'about 2022-2023',
		'2026-03',
		'2026-3-1',
		'2026-03-1',
		'226-03-01',
		'2026-03-011',
		'x2026-03-01',
		'',
	])('that is not whole stays as it is: %s', (text) => {
		expect(isDate(text)).toBe(false)
		expect(dateWords(text)).toBe(text)
	})

	it('is known by its form', () => {
		expect(isDate('2026-03-01')).toBe(true)
	})
})

it('a moment is told with its day, its minute and the time zone of the reader', () => {
	expect(momentWords(new Date(2026, 2, 1, 9, 5))).toMatch(/^1 March 2026 at 09:05 \S+$/)
	expect(momentWords(new Date(2026, 11, 24, 23, 59))).toMatch(/^24 December 2026 at 23:59 \S+$/)
})
