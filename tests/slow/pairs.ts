import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { questions } from '#content/questions.ts'
import { everyPathOf, type Judged, judgeShared, together } from '#tests/pairs/judge.ts'
import { lawsOfClaims, lawsOfThePair } from '#tests/pairs/laws.ts'
import type { Kind } from '#tests/support/every-path.ts'

/** `npm run pairs -- embassy` walks the paths of one kind of mission alone. */
const only = process.argv[2]
const workers = 2

/** A worker asks for the next kind of mission until none is left. */
function work(kinds: Kind[], parts: Judged[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = fork(fileURLToPath(import.meta.url))
		const next = () => {
			const kind = kinds.shift()
			if (kind === undefined) worker.disconnect()
			else worker.send(kind)
		}
		worker.on('message', (part: Judged) => {
			parts.push(part)
			console.log(`${parts.reduce((sum, { paths }) => sum + paths, 0)} paths walked`)
			next()
		})
		worker.on('error', reject)
		worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with code ${code}`))))
		next()
	})
}

const inWords = ({ paths, results, claims, composed, whole }: Judged) =>
	`${paths} paths × 10 pairs: ${results} results, ${claims} claims looked at; ${composed} answers composed, ${whole} taken whole`

/** The largest kind goes first, so that the two end at about the same time. */
function kindsToWalk(): Kind[] {
	const kinds = Object.keys(questions.missionKind.options) as Kind[]
	return kinds.filter((kind) => only === undefined || kind === only).sort((one) => (one === 'home' ? -1 : 0))
}

if (process.send === undefined) {
	const started = Date.now()
	const kinds = kindsToWalk()
	const parts: Judged[] = []
	await Promise.all(Array.from({ length: workers }, () => work(kinds, parts)))
	const all = together(parts)
	const names = [...lawsOfClaims, ...lawsOfThePair].map(({ name }) => name)
	for (const name of new Set([...names, ...Object.keys(all.breaches)])) {
		const { count, first } = all.breaches[name] ?? { count: 0, first: [] }
		console.log(`${count === 0 ? 'holds' : `BROKEN ${count} times`}: ${name}`)
		for (const one of first) console.log(`	${one}`)
	}
	const broken = Object.keys(all.breaches).length
	console.log(`\n${inWords(all)}; ${((Date.now() - started) / 60_000).toFixed(1)} minutes; ${broken} laws broken`)
	process.exitCode = broken > 0 || all.paths === 0 ? 1 : 0
} else
	process.on('message', (kind: Kind) => {
		process.send?.(judgeShared(everyPathOf(kind)))
	})
