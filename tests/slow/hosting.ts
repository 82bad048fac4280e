import { ok } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { startTally } from './browsers/tally.ts'
import { freePort } from './free-port.ts'
import { caddy } from './hosting/caddy.ts'
import { checks } from './hosting/checks.ts'
import { nginx } from './hosting/nginx.ts'
import { type Server, started } from './hosting/server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const site = join(root, 'tests/output/hosting-site')

/** `npm run hosting -- caddy` tries the other example. */
const [asked = 'nginx'] = process.argv.slice(2).map((name) => name.toLowerCase())

const { check, say, end } = startTally()

async function tryOut(server: Server) {
	const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
	const port = await freePort()
	const url = `http://127.0.0.1:${port}/`
	const running = await started(server.prepare({ folder, site, port }), url)
	try {
		for (const [name, run] of Object.entries(checks))
			await check(`${server.name}: ${name}`, () => run({ url, site, say }))
	} finally {
		await running.stop()
		rmSync(folder, { recursive: true })
	}
}

const chosen = [nginx, caddy].filter(({ name }) => name.toLowerCase() === asked)
await check('the example that was asked for exists', () => ok(chosen.length > 0, `no example for ${asked}`))
for (const server of chosen) {
	const version = server.version()
	await check(`${server.name} is installed`, () => ok(version !== null, `${server.name} is not installed`))
	if (version === null) continue
	say(version)
	await build({ root, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } })
	await check(`${server.name} takes the example`, () => tryOut(server))
}
process.exitCode = end() === 0 ? 0 : 1
