import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('packages/', import.meta.url))

/** Where a package lies that only mutation and coverage need. */
export const packageFolder = (name: string) => `${folder}node_modules/${name}`

export function ensurePackages() {
	if (existsSync(packageFolder('@stryker-mutator/core'))) return
	console.log('Installing the packages of tests/slow/mutation…')
	const { status } = spawnSync('npm ci --ignore-scripts --loglevel=error', {
		cwd: folder,
		shell: true,
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	if (status !== 0) throw new Error('`npm ci` failed in tests/slow/mutation/packages.')
}
