import type { QuestionId } from '#content/questions.ts'
import type { Answers, Given } from '#machines/chart.ts'
import { kinds } from '#machines/unknown/build.ts'
import { type Ahead, narrowingBy } from '#machines/unknown/narrowing.ts'
import { atEveryPoint, isTold } from '#tests/unknown/points.ts'
import { summary } from '#tests/unknown/summary.ts'
import { treeFrom, turningOn } from '#tests/unknown/turning.ts'

const { ahead, narrowed, separates } = narrowingBy(summary)
const mostTold = 10

const started = Date.now()
const faults: string[] = []
const counts = { points: 0, groups: 0, questions: 0 }
const slowest = { narrowed: 0, separates: 0 }
const spent = { narrowed: 0, separates: 0 }

function timed<T>(what: keyof typeof spent, work: () => T): T {
	const began = performance.now()
	const done = work()
	const took = performance.now() - began
	spent[what] += took
	slowest[what] = Math.max(slowest[what], took)
	return done
}

const namesIn = ({ leaders, deliveries }: Ahead) => [...leaders, ...deliveries]

/** What is wrong with the reasons why the last answer rules out what it does. */
function faultsOfReasons(answers: Answers): string[] {
	const { last, ruledOut, ...now } = timed('narrowed', () => narrowed(answers))
	if (last === undefined) return []
	const before = namesIn(ahead({ ...answers, [last.question]: undefined }))
	const left = new Set(namesIn(now))
	const gone = ruledOut.flatMap(namesIn)
	const found: string[] = []
	if (gone.length !== before.length - left.size || gone.some((name) => left.has(name) || !before.includes(name)))
		found.push('what was ruled out is not what is gone')
	for (const group of ruledOut) {
		counts.groups += 1
		const only: Given = Object.fromEntries(group.by.map(({ question, option }) => [question, option]))
		const canBe = (given: Given) => {
			const reached = new Set(namesIn(ahead(given)))
			return namesIn(group).map((name) => reached.has(name))
		}
		if (canBe(only).includes(true)) found.push('the answers that are named do not rule it out')
		for (const { question } of group.by)
			if (canBe({ ...only, [question]: undefined }).includes(false)) found.push('an answer is named in vain')
	}
	return found
}

function faultsOfQuestion(tree: ReturnType<typeof treeFrom>, answers: Answers, next: QuestionId): string[] {
	counts.questions += 1
	const { changes } = timed('separates', () => separates(answers, next))
	return changes.join() === turningOn(tree, answers, next).join() ? [] : [`what turns on ${next} is otherwise`]
}

const answeredBy = new Map<string, Answers[]>()
atEveryPoint(({ answers, next, found }) => {
	counts.points += 1
	const wrong = isTold(ahead(answers), found) ? [] : ['what is open is not what the chart reaches']
	for (const fault of [...wrong, ...faultsOfReasons(answers)]) faults.push(`${JSON.stringify(answers)}: ${fault}`)
	const kind = answers.missionKind
	if (kind === undefined || next === undefined) return
	const points = answeredBy.get(kind) ?? []
	points.push({ ...answers, [next]: undefined })
	answeredBy.set(kind, points)
})
console.log(`${counts.points} points, ${counts.groups} times something ruled out`)

for (const missionKind of kinds) {
	const tree = treeFrom({ missionKind })
	const points = answeredBy.get(missionKind) ?? []
	for (const point of points) {
		const next = Object.keys(point).at(-1) as QuestionId
		for (const fault of faultsOfQuestion(tree, point, next)) faults.push(`${JSON.stringify(point)}: ${fault}`)
	}
	console.log(`${missionKind}: ${points.length} questions at their points`)
}

for (const fault of faults.slice(0, mostTold)) console.log(`FAILED ${fault}`)
const mean = (what: keyof typeof spent, count: number) =>
	`${(spent[what] / count).toFixed(1)} ms on average, ${slowest[what].toFixed(0)} ms at most`
console.log(
	`\n${counts.points} points, ${counts.groups} times something ruled out, ${counts.questions} questions at their points`,
)
console.log(`narrowed: ${mean('narrowed', counts.points)}; separates: ${mean('separates', counts.questions)}`)
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes; ${faults.length} failed`)
process.exitCode = faults.length > 0 || counts.questions === 0 ? 1 : 0
