import fc from 'fast-check'
import type { Parser } from './parser.ts'

/** In milliseconds. */
export const longest = 50
const tries = 3

const prototypes = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp].map(
	({ prototype }) => prototype,
)
const known = prototypes.map(
	(prototype) => Object.getOwnPropertyDescriptors(prototype) as Record<PropertyKey, PropertyDescriptor>,
)

function changedKey(prototype: object, before: Record<PropertyKey, PropertyDescriptor>): PropertyKey | undefined {
	const keys = Reflect.ownKeys(prototype)
	if (keys.length !== Reflect.ownKeys(before).length) return keys.find((key) => !Object.hasOwn(before, key)) ?? 'gone'
	return keys.find((key) => {
		const now = Object.getOwnPropertyDescriptor(prototype, key)
		const then = before[key]
		return now?.value !== then?.value || now?.get !== then?.get
	})
}

function faultOfPrototypes(): string | undefined {
	for (const [at, prototype] of prototypes.entries()) {
		const key = changedKey(prototype, known[at] ?? {})
		if (key !== undefined) return `a prototype is changed: ${String(key)}`
	}
	return undefined
}

function timeOf(work: () => unknown): number {
	const began = performance.now()
	work()
	return performance.now() - began
}

/** In milliseconds of the processor, which other programs do not lengthen. */
function workOf(work: () => unknown): number {
	const before = process.cpuUsage()
	work()
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1000
}

/** What else the machine does is not the parser’s fault: a case that takes long is given some more tries. */
function bestTimeOf(work: () => unknown, first: number): number {
	let best = first
	for (let left = tries; left > 0 && best > longest; left--)
		best = Math.min(
			best,
			workOf(() => {
				best = Math.min(best, timeOf(work))
			}),
		)
	return best
}

export type Tally = { cases: number; worst: number }

/** Gives one text to a parser. Throws where it throws, takes too long, changes a prototype or reads what makes no sense. */
export function attack<T>({ name, read, faultOf }: Parser<T>, text: string, tally: Tally) {
	let found: { readonly read: T } | undefined
	const first = timeOf(() => {
		found = { read: read(text) }
	})
	const took = first > longest ? bestTimeOf(() => read(text), first) : first
	tally.cases += 1
	tally.worst = Math.max(tally.worst, took)
	if (took > longest) throw new Error(`${name}: ${took.toFixed(0)} ms`)
	const fault = faultOfPrototypes() ?? (found && faultOf(found.read, text))
	if (fault !== undefined) throw new Error(`${name}: ${fault}`)
}

/** The largest texts of a parser, each once. */
export function attackWithExtremes(parser: Parser, tally: Tally) {
	for (const [what, text] of Object.entries(parser.extremes)) {
		try {
			attack(parser, text, tally)
		} catch (error) {
			throw new Error(`${what}: ${(error as Error).message}`, { cause: error })
		}
	}
}

/** So many texts of a parser, the same for the same seed. */
export const attacked = (parser: Parser, seed: number, numRuns: number, tally: Tally) =>
	fc.check(
		fc.property(parser.inputs, (text) => attack(parser, text, tally)),
		{ seed, numRuns },
	)
