import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = ['content', 'machines', 'src', 'public', 'index.html', 'vite.config.ts', 'package.json']

function newest(path: string): number {
	const { mtimeMs } = statSync(path)
	if (!statSync(path).isDirectory()) return mtimeMs
	return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

export function isBuilt(): boolean {
	const page = join(root, 'dist', 'index.html')
	return existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map((name) => newest(join(root, name))))
}

export const buildSite = () => build({ root, logLevel: 'warn' })

/** The built site on a port of its own. */
export async function serveSite() {
	const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
	return { url: String(server.resolvedUrls?.local[0]), close: () => server.close() }
}

/** What only the slow commands need. */
export function ensurePackages() {
	const folder = fileURLToPath(new URL('../packages/', import.meta.url))
	if (existsSync(join(folder, 'node_modules', 'puppeteer-core'))) return
	console.log('Installing the packages of tests/slow…')
	const { status } = spawnSync('npm ci --loglevel=error', {
		cwd: folder,
		shell: true,
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	if (status !== 0) throw new Error('`npm ci` failed in tests/slow/packages.')
}
