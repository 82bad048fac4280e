import type { Given } from '#machines/chart.ts'
import { listFields, ringFields, valueFields } from '#machines/unknown/items.ts'
import type { Case, VariedResult } from '#machines/unknown/varied.ts'
import type { Walked } from './brute.ts'

const named = (field: string, value: unknown) => `${field} ${JSON.stringify(value)}`

/** What the result says of every case. */
export const certainIn = (result: VariedResult): Set<string> =>
	new Set([
		...valueFields.filter((field) => result[field] !== null).map((field) => named(field, result[field])),
		...ringFields
			.filter((ring) => result.rings[ring] !== null)
			.map((ring) => named(`rings.${ring}`, result.rings[ring])),
		...listFields.flatMap((field) => result[field].map((value) => named(field, value))),
	])

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
	one.size === other.size && [...one].every((word) => other.has(word))

/** A set of completions, one bit for each. */
type Bits = Uint32Array

function add(bits: Bits, index: number) {
	bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

const areSame = (one: Bits, other: Bits) => one.every((word, at) => word === other[at])

/** The completions in which each thing is said, and those in which each answer is given. */
function indexOf(completions: readonly Walked[]) {
	const none = () => new Uint32Array(Math.ceil(completions.length / 32))
	const said = new Map<string, Bits>()
	const given = new Map<string, Bits>()
	const mark = (map: Map<string, Bits>, name: string, index: number) => {
		const bits = map.get(name) ?? none()
		map.set(name, bits)
		add(bits, index)
	}
	completions.forEach(({ answers, says }, index) => {
		for (const word of says) mark(said, word, index)
		for (const [question, option] of Object.entries(answers)) mark(given, `${question}.${option}`, index)
	})
	const all = none()
	for (let index = 0; index < completions.length; index += 1) add(all, index)

	/** The completions that have one of the named options for each fact. */
	const meeting = (when: Case['when']): Bits => {
		const bits = all.slice()
		for (const [question, wanted] of Object.entries(when)) {
			const options = [wanted].flat().map((option) => given.get(`${question}.${option}`))
			bits.forEach((word, at) => {
				bits[at] = word & options.reduce((sum, option) => sum | (option?.[at] ?? 0), 0)
			})
		}
		return bits
	}
	return { said, all, none, meeting }
}

/** What is wrong with a result with unknown facts, held against every completion. */
export function faultsOf(given: Given, result: VariedResult, completions: readonly Walked[]): string[] {
	if (completions.length === 0) return ['no completion']
	const { said, all, none, meeting } = indexOf(completions)
	const always = new Set([...said].filter(([, bits]) => areSame(bits, all)).map(([word]) => word))
	const rest = new Map([...said].filter(([word]) => !always.has(word)))
	const faults = new Set<string>()
	if (!same(certainIn(result), always)) faults.add('what holds in every case is not the intersection')
	const told = new Map<string, Bits>()
	for (const { field, by, cases } of result.varies)
		for (const { when, value } of cases) {
			if (Object.keys(when).some((question) => !by.some((one) => one === question)))
				faults.add(`${field} hides what it hangs on`)
			const word = named(field, value)
			const before = told.get(word) ?? none()
			const now = meeting(when)
			told.set(
				word,
				before.map((bits, at) => bits | (now[at] ?? 0)),
			)
		}
	if (!same(new Set(told.keys()), new Set(rest.keys()))) faults.add('what varies is not the rest')
	for (const [word, bits] of rest)
		if (!areSame(bits, told.get(word) ?? none())) faults.add('the cases are not what each completion says')
	return [...faults].map((fault) => `${JSON.stringify(given)}: ${fault}`)
}
