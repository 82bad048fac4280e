import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A web server with the example of `src/hosting/`. */
export type Server = {
	readonly name: string
	/** What it runs as; `null` where it is not installed. */
	readonly version: () => string | null
	/** Writes its configuration into a folder of its own and tells how it is started there. */
	readonly prepare: (here: { folder: string; site: string; port: number }) => readonly string[]
}

/** The first line of what a program says of itself; `null` where there is none. */
export function saidBy(...[program = '', ...args]: readonly string[]): string | null {
	const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
	return error === undefined ? (`${stdout}${stderr}`.trim().split('\n')[0] ?? '') : null
}

/** The example, with what is said of one place put in that of what is said of another. */
export function exampleWith(name: string, changes: Readonly<Record<string, string>>): string {
	const example = readFileSync(fileURLToPath(new URL(`../../../src/hosting/${name}`, import.meta.url)), 'utf8')
	return Object.entries(changes).reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`${name} does not say “${from}”`)
		return text.replace(from, () => to)
	}, example)
}

const answers = (url: string) =>
	fetch(url).then(
		() => true,
		() => false,
	)

function ended(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) resolve()
		else child.once('exit', () => resolve())
	})
}

/** Starts it and waits for its first answer. */
export async function started([program = '', ...args]: readonly string[], url: string) {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
	let said = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
	while (!(await answers(url))) if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`)
	return {
		stop: async () => {
			child.kill('SIGTERM')
			await ended(child)
		},
	}
}
