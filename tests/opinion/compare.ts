import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type Opinion, opinionOf } from './opinion.ts'

/** What two answers are compared in. */
export const fields = ['regime', 'determination', 'overlays', 'bearers', 'lead', 'rings', 'support'] as const
export type Field = (typeof fields)[number]

type Seat = { readonly party: string; readonly element?: string | undefined; readonly owedBy?: string | undefined }

const seat = ({ party, element, owedBy }: Seat) => [party, element ?? '', owedBy ?? ''].join()
const distinct = (names: readonly string[]) => [...new Set(names)].toSorted().join()

type Told = Pick<DeterminedResult, 'regime' | 'determination' | 'overlays' | 'lead' | 'rings'> & {
	readonly bearers: readonly string[]
	readonly support: readonly string[]
}

const inWords = (told: Told | Opinion): Readonly<Record<Field, string>> => ({
	regime: told.regime,
	determination: told.determination,
	overlays: distinct(told.overlays),
	bearers: distinct(told.bearers),
	lead: seat(told.lead),
	rings: `${seat(told.rings.outside)}; ${seat(told.rings.inside)}`,
	support: distinct(told.support),
})

/** The fields in which the answer and the opinion differ, and what each says. */
export function differences(answers: Answers, result: DeterminedResult) {
	const theirs = inWords({
		...result,
		bearers: result.dutyBearers.map(({ party }) => party),
		support: result.support.map(({ party }) => party),
	})
	const ours = inWords(opinionOf(answers as Readonly<Record<string, string>>))
	return fields
		.filter((field) => theirs[field] !== ours[field])
		.map((field) => ({ field, answer: theirs[field], opinion: ours[field] }))
}

export type Compared = {
	readonly paths: number
	readonly differing: readonly ({ readonly answers: Answers } & ReturnType<typeof differences>[number])[]
}

/** Both asked about each of these, which must be complete. */
export function compareAll(all: Iterable<Answers>): Compared {
	const differing: Compared['differing'][number][] = []
	let paths = 0
	for (const answers of all) {
		const result = determine(answers, '')
		if (result.status !== 'determined') throw new Error(`Not a complete path: ${JSON.stringify(answers)}`)
		paths += 1
		for (const difference of differences(answers, result)) differing.push({ answers, ...difference })
	}
	return { paths, differing }
}
