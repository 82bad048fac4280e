import type { Answers, Given } from '#machines/chart.ts'
import { listFields, ringFields, valueFields } from '#machines/unknown/items.ts'
import type { VariedResult } from '#machines/unknown/varied.ts'
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

const meets = (answers: Answers, when: object) =>
	Object.entries(when).every(([question, wanted]) => [wanted].flat().includes(answers[question as keyof Answers]))

/** What is wrong with a result with unknown facts, held against every completion. */
export function faultsOf(given: Given, result: VariedResult, completions: readonly Walked[]): string[] {
	const [first, ...others] = completions.map(({ says }) => says)
	if (first === undefined) return ['no completion']
	const always = new Set([...first].filter((word) => others.every((says) => says.has(word))))
	const rest = new Set(completions.flatMap(({ says }) => [...says]).filter((word) => !always.has(word)))
	const faults = new Set<string>()
	if (!same(certainIn(result), always)) faults.add('what holds in every case is not the intersection')
	const cases = result.varies.flatMap(({ field, by, cases: own }) =>
		own.map(({ when, value }) => {
			if (Object.keys(when).some((question) => !by.some((one) => one === question)))
				faults.add(`${field} hides what it hangs on`)
			return { word: named(field, value), when }
		}),
	)
	if (!same(new Set(cases.map(({ word }) => word)), rest)) faults.add('what varies is not the rest')
	for (const { answers, says } of completions) {
		const told = new Set(cases.filter(({ when }) => meets(answers, when)).map(({ word }) => word))
		const own = new Set([...says].filter((word) => rest.has(word)))
		if (!same(told, own)) faults.add('the cases are not what each completion says')
	}
	return [...faults].map((fault) => `${JSON.stringify(given)}: ${fault}`)
}
