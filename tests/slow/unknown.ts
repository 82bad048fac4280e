import { kinds } from '#machines/unknown/build.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { Paths } from '#tests/unknown/brute.ts'
import { finish, randomFrom, withOneUnknown } from '#tests/unknown/given.ts'
import { faultsOf } from '#tests/unknown/laws.ts'
import { tableOf } from '#tests/unknown/tables.ts'

/** `npm run unknown -- embassy` looks at one kind of mission alone. */
const only = process.argv[2]
const randomSets = 10_000
const mostTold = 10

const started = Date.now()
const faults: string[] = []
const counts = { paths: 0, single: 0, random: 0, completions: 0 }
const chosen = kinds.filter((kind) => only === undefined || kind === only)

for (const kind of chosen) {
	const paths = new Paths(kind)
	const table = tableOf(kind)
	const random = randomFrom(kind.length)
	const look = (given: ReturnType<typeof finish>) => {
		const completions = paths.completions(given)
		counts.completions += completions.length
		if (completions.length > 1)
			faults.push(...faultsOf(given, determineOpenly(given, '', table, paths.look), completions))
	}
	const seen = new Set<string>()
	for (const { answers } of paths.all)
		for (const question of Object.keys(answers).slice(1)) {
			const given = withOneUnknown(answers, question, random)
			const name = JSON.stringify(given)
			if (!seen.has(name)) look(given)
			seen.add(name)
		}
	const sets = Math.ceil(randomSets / kinds.length)
	for (let count = 0; count < sets; count += 1) look(finish({ missionKind: kind }, random, random()))
	counts.paths += paths.all.length
	counts.single += seen.size
	counts.random += sets
	console.log(`${kind}: ${paths.all.length} paths, ${seen.size} sets with one unknown fact, ${sets} random sets`)
}

for (const fault of faults.slice(0, mostTold)) console.log(`FAILED ${fault}`)
const { paths, single, random, completions } = counts
console.log(
	`\n${paths} paths, ${single} sets with one unknown fact, ${random} random sets, ${completions} completions looked at; ${((Date.now() - started) / 60_000).toFixed(1)} minutes; ${faults.length} failed`,
)
process.exitCode = faults.length > 0 || single === 0 ? 1 : 0
