import { spawnSync } from 'node:child_process'
import { root } from '#src/commands/ensure-installed.mjs'

/** What each spec looks at in part under `npm test`, and whole with this in its environment. */
const specs = {
	paper: 'PAPER',
	sheet: 'PAPER',
	'unknown-speed': 'SPEED',
	privacy: 'JOURNEYS',
	'missing-parts': 'FAULTS',
	memory: 'FAULTS',
	pictures: 'PICTURES',
} as const

const asked = process.argv.slice(2)
const chosen = Object.entries(specs).filter(([spec]) => asked.length === 0 || asked.includes(spec))
const env = { ...process.env, ...Object.fromEntries(chosen.map(([, part]) => [part, 'all'])) }

function node(...args: string[]) {
	const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
	if (status !== 0) process.exit(status ?? 1)
}

node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
node(
	'node_modules/vitest/vitest.mjs',
	'run',
	'--project=browser',
	'--project=clock',
	...chosen.map(([spec]) => `${spec}.spec`),
)
