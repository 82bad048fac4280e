import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { OptionId } from '#content/questions.ts'
import { kinds } from '#machines/unknown/build.ts'
import type { Counts } from './unknown/worker.ts'

/** `npm run unknown -- embassy home` looks at these kinds of mission alone. */
const wanted = process.argv.slice(2)
const workers = 2
const mostTold = 10
const script = fileURLToPath(new URL('./unknown/worker.ts', import.meta.url))

const started = Date.now()
const minutes = () => ((Date.now() - started) / 60_000).toFixed(1)
const waiting = kinds.filter((kind) => wanted.length === 0 || wanted.includes(kind))
const found: Counts[] = []
const faults: string[] = []

const run = (kind: OptionId<'missionKind'>) =>
	new Promise<void>((resolve) => {
		const worker: ChildProcess = fork(script, [kind], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
		worker.on('message', (message) => {
			const counts = message as Counts
			found.push(counts)
			faults.push(...counts.faults)
			console.log(
				`${kind}: ${counts.paths} paths, ${counts.single} sets with one unknown fact, ${counts.random} random sets, ${minutes()} min`,
			)
		})
		worker.on('exit', (code) => {
			if (code !== 0) faults.push(`${kind}: the worker ended with code ${code}`)
			resolve()
		})
	})

async function work() {
	for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) await run(kind)
}

await Promise.all(Array.from({ length: workers }, work))

for (const fault of faults.slice(0, mostTold)) console.log(`FAILED ${fault}`)
const sum = (count: (counts: Counts) => number) => found.reduce((total, counts) => total + count(counts), 0)
const single = sum((counts) => counts.single)
console.log(
	`\n${sum((counts) => counts.paths)} paths, ${single} sets with one unknown fact, ${sum((counts) => counts.random)} random sets, ${sum((counts) => counts.completions)} completions looked at; ${minutes()} minutes; ${faults.length} failed`,
)
process.exitCode = faults.length > 0 || single === 0 ? 1 : 0
