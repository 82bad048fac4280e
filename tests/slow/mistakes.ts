import { mistakes } from '#tests/mistakes/list.ts'
import type { Check } from '#tests/mistakes/mistake.ts'
import { runCheck, runOf, type Told } from './mistakes/run-check.ts'
import { Tree } from './mistakes/tree.ts'

const words = process.argv.slice(2)
const chosen = mistakes.filter((mistake) => words.every((word) => JSON.stringify(mistake).includes(word)))
const mostPrinted = 200
const endOf = ({ failed, printed }: Told) => (failed.join('\n') || printed).trim().slice(-mostPrinted)

const tree = new Tree()
const before = new Map<string, Promise<Told>>()

/** The same run without the mistake, once. */
function toldBefore(check: Check) {
	const told = before.get(runOf(check)) ?? runCheck(tree.path, check)
	before.set(runOf(check), told)
	return told
}

/** Without a mistake nothing of the kind fails; a test must have passed by that name. */
const isSound = ({ by, says }: Check, { passed, failed }: Told) =>
	!failed.some((told) => told.includes(says)) &&
	(!by.startsWith('tests/') || passed.some((told) => told.includes(says)))

let caught = 0
let missed = 0
const began = Date.now()
try {
	for (const mistake of chosen) {
		const { kind, what, caught: check } = mistake
		const sound = await toldBefore(check)
		const told = await tree.with(mistake, () => runCheck(tree.path, check))
		const failure = told.failed.find((one) => one.includes(check.says))
		const isCaught = isSound(check, sound) && failure !== undefined
		if (isCaught) caught += 1
		else missed += 1
		console.log(`${isCaught ? 'caught' : 'MISSED'}  ${kind}: ${what}`)
		console.log(`        ${check.by}: ${failure?.trim().slice(0, mostPrinted) ?? 'nothing of the kind fails'}`)
		if (!isSound(check, sound)) console.log(`        without the mistake: ${endOf(sound)}`)
		else if (!isCaught) console.log(`        ${endOf(told)}`)
	}
} finally {
	tree.remove()
}

console.log(`\n${caught} caught, ${missed} missed, in ${Math.round((Date.now() - began) / 1000)} s`)
process.exitCode = missed > 0 || caught === 0 ? 1 : 0
