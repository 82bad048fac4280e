import { spawnSync } from 'node:child_process'
import { root } from '#src/commands/ensure-installed.mjs'

const specs = ['missing-parts.spec', 'memory.spec']
const env = { ...process.env, FAULTS: 'all' }

function node(...args: string[]) {
	const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
	if (status !== 0) process.exit(status ?? 1)
}

node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
node('node_modules/vitest/vitest.mjs', 'run', '--project=browser', ...specs)
