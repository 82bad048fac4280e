import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const folder = fileURLToPath(new URL('./packages/', import.meta.url))

/** The packages of the other engines are apart from those of the project, and fetched when first needed. */
export function ensurePackages() {
	const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { dependencies: object }
	if (Object.keys(dependencies).every((name) => existsSync(`${folder}node_modules/${name}/package.json`))) return
	console.error('Installing the packages of the other engines…')
	const { status } = spawnSync('npm ci --loglevel=error', { cwd: folder, shell: true, stdio: ['ignore', 2, 2] })
	if (status !== 0) throw new Error('Could not install the packages of the other engines')
}

export const versionOf = (name: string): string =>
	JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')).version
