import type { OptionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { kinds } from '#machines/unknown/build.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { Paths } from '#tests/unknown/brute.ts'
import { finish, randomFrom, withOneUnknown } from '#tests/unknown/given.ts'
import { faultsOf } from '#tests/unknown/laws.ts'
import { tableOf } from '#tests/unknown/tables.ts'

export type Counts = {
	readonly paths: number
	readonly single: number
	readonly random: number
	readonly completions: number
	readonly faults: readonly string[]
}

/** Over all kinds together. */
const randomSets = 10_000

function look(kind: OptionId<'missionKind'>): Counts {
	const paths = new Paths(kind)
	const table = tableOf(kind)
	const random = randomFrom(kind.length)
	const faults: string[] = []
	let completions = 0
	const hold = (given: Given) => {
		const found = paths.completions(given)
		completions += found.length
		if (found.length > 1) faults.push(...faultsOf(given, determineOpenly(given, '', table, paths.look), found))
	}
	const seen = new Set<string>()
	for (const { answers } of paths.all)
		for (const question of Object.keys(answers).slice(1)) {
			const given = withOneUnknown(answers, question, random)
			const name = JSON.stringify(given)
			if (!seen.has(name)) hold(given)
			seen.add(name)
		}
	const sets = Math.ceil(randomSets / kinds.length)
	for (let count = 0; count < sets; count += 1) hold(finish({ missionKind: kind }, random, random()))
	return { paths: paths.all.length, single: seen.size, random: sets, completions, faults }
}

process.send?.(look(process.argv[2] as OptionId<'missionKind'>))
process.disconnect?.()
