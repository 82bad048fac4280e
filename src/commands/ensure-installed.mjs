import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

function nodeIsNewEnough() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
	return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
}

/** @param {string} file */
function packagesIn(file) {
	return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages
}

function isInstalled() {
	if (!existsSync(`${root}node_modules/.package-lock.json`)) return false
	const present = packagesIn('node_modules/.package-lock.json')
	return Object.entries(packagesIn('package-lock.json')).every(
		([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
	)
}

/** Leaves the process with one line when the Node is too old or the packages cannot be installed. */
export function ensureInstalled() {
	if (!nodeIsNewEnough()) {
		console.error(`Special Duty needs Node 20.19, 22.12 or newer; this is ${process.versions.node}.`)
		process.exit(1)
	}
	if (isInstalled()) return
	console.log('Installing packages…')
	const { status } = spawnSync('npm ci --include=dev --include=optional --loglevel=error', {
		cwd: root,
		shell: true,
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	if (status !== 0) {
		console.error('Could not install the packages: `npm ci` failed.')
		process.exit(1)
	}
}
