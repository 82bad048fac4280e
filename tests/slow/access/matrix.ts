import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Place } from '#tests/support/places.ts'
import type { Job, Look } from './job.ts'

type Message = { readonly ready: true } | { readonly looks: Look[] } | { readonly error: string }

type Fault = { readonly place: Place; readonly says: string }

export type Done = { readonly looks: readonly Look[]; readonly errors: readonly Fault[] }

const workers = 2
const attempts = 2
const longestJob = 20 * 60_000

const script = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** The next message of a worker; its end, or its silence, is an error. */
function next(worker: ChildProcess): Promise<Message> {
	return new Promise((resolve) => {
		const settle = (message: Message) => {
			clearTimeout(timer)
			worker.removeAllListeners('message').removeAllListeners('exit')
			resolve(message)
		}
		const timer = setTimeout(() => settle({ error: 'took too long' }), longestJob)
		worker.once('message', (message) => settle(message as Message))
		worker.once('exit', (code) => settle({ error: `the worker ended with code ${code}` }))
	})
}

async function end(worker: ChildProcess) {
	if (worker.exitCode !== null || worker.signalCode !== null) return
	const ended = new Promise((resolve) => worker.once('exit', resolve))
	if (worker.connected) worker.disconnect()
	const timer = setTimeout(() => worker.kill('SIGKILL'), 10_000)
	await ended
	clearTimeout(timer)
}

/** Has every job done by workers, each with a browser of its own; a job that breaks is tried once more by a new one. */
export async function runMatrix(jobs: readonly Job[], site: string, report: (done: number) => void): Promise<Done> {
	const waiting = jobs.map((job) => ({ job, tries: 0 }))
	const looks: Look[] = []
	const errors: Fault[] = []
	let done = 0

	async function serve(worker: ChildProcess) {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
			const heard = next(worker)
			worker.send(item.job)
			const answer = await heard
			if ('error' in answer && ++item.tries < attempts) {
				waiting.push(item)
				return
			}
			if ('looks' in answer) looks.push(...answer.looks)
			if ('error' in answer) errors.push({ place: item.job.place, says: answer.error })
			report(++done)
			if ('error' in answer) return
		}
	}

	async function work() {
		while (waiting.length > 0) {
			const worker = fork(script, [site], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
			const hello = await next(worker)
			if ('ready' in hello) await serve(worker)
			await end(worker)
			if ('error' in hello) return
		}
	}

	await Promise.all(Array.from({ length: workers }, work))
	for (const { job } of waiting) errors.push({ place: job.place, says: 'no worker could start' })
	return { looks, errors }
}
