import fc from 'fast-check'
import { anyText, keys } from './texts.ts'

const nested = (depth: number): unknown =>
	depth === 0 ? 'deep' : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) }
const many = (count: number): unknown =>
	Array.from({ length: count }, (_, number) => ({ question: `q${number}`, option: 'x' }))

const strangeValue: fc.Arbitrary<unknown> = fc.oneof(
	anyText,
	fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, '', [], {}, [[]], { length: 9 }),
	fc.nat({ max: 60 }).map(nested),
	fc.nat({ max: 300 }).map(many),
	fc.jsonValue({ maxDepth: 3 }),
)

const turns = ['remove', 'replace', 'rename', 'add', 'wrap'] as const
type Turn = readonly [kind: (typeof turns)[number], number: number, key: string, value: unknown]

const everyTurn: fc.Arbitrary<Turn> = fc.tuple(
	fc.constantFrom(...turns),
	fc.nat({ max: 1_000_000 }),
	fc.oneof(keys, anyText),
	strangeValue,
)

/** One place in the value changed. The number leads there: at each depth it says which part, and where to stop. */
function turned(value: unknown, turn: Turn, number: number): unknown {
	if (typeof value !== 'object' || value === null) return turn[3]
	const parts = Object.entries(value)
	const rest = Math.floor(number / (parts.length + 1))
	const at = number % (parts.length + 1)
	const part = parts[at]
	if (part === undefined || (rest % 3 === 0 && turn[0] !== 'replace')) return rebuilt(value, parts, turn, at)
	parts[at] = [part[0], turned(part[1], turn, Math.floor(rest / 3))]
	return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts)
}

/** `Object.fromEntries` takes `__proto__` for a key like any other, and so does JSON. */
function rebuilt(value: object, parts: [string, unknown][], [kind, , key, added]: Turn, at: number): unknown {
	const part = parts[at]
	if (kind === 'add' || part === undefined) parts.splice(at, 0, [key, added])
	else if (kind === 'remove') parts.splice(at, 1)
	else if (kind === 'rename') parts[at] = [key, part[1]]
	else parts[at] = [part[0], [part[1]]]
	return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts)
}

/** A value of the right form with some places changed, as JSON. */
export const turnedJson = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
	fc
		.tuple(values, fc.array(everyTurn, { maxLength: 4 }))
		.map(([value, changes]) =>
			JSON.stringify(changes.reduce((now, change) => turned(now, change, change[1]), value) ?? null),
		)

export const anyJson: fc.Arbitrary<string> = fc.oneof(
	fc.json({ maxDepth: 5 }),
	strangeValue.map((value) => JSON.stringify(value)),
	anyText,
)
