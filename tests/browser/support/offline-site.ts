import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { headers } from '#src/commands/headers.mjs'
import { buildOf, workerOf } from '#src/commands/offline-plugin.mjs'
import type { Build, Content } from '#src/offline/build.ts'

export const builtSite = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** The build that is in `dist`, as its worker knows it. */
export const presentBuild = (): Build => buildOf(builtSite, { version: __CONTENT_VERSION__, parts: __CONTENT_PARTS__ })

/** What a server gives in the place of built files, by path; a number is the status of a refusal. */
export type Instead = Readonly<Record<string, string | number>>

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
}

function fileOr404(path: string): Buffer | number {
	try {
		return readFileSync(builtSite + path)
	} catch {
		return 404
	}
}

/** Serves the built site in a folder of a host. It can be given other files later, or cut off. */
export async function changingSite(instead: Instead = {}) {
	const folder = '/who/protects/'
	let present = instead
	const asked: string[] = []
	const server = createServer(({ url = '' }, response) => {
		const { pathname } = new URL(url, 'http://localhost')
		const path = pathname === folder ? 'index.html' : pathname.slice(folder.length)
		asked.push(path)
		const found = pathname.startsWith(folder) ? (present[path] ?? fileOr404(path)) : 404
		if (typeof found === 'number') response.writeHead(found, headers).end()
		else response.writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? '' }).end(found)
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	const stop = () => {
		server.closeAllConnections()
		server.close()
	}
	onTestFinished(stop)
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
		/** The paths that were asked for. */
		asked,
		serve: (other: Instead) => {
			present = other
		},
		stop,
	}
}

/** Marks a page of the newer build. */
export const newerMark = 'data-newer'

/** A build after this one: another page, other content, and without some of the files. */
export function newerBuild(content: Content, gone: (path: string) => boolean = () => false): Instead {
	const html = readFileSync(`${builtSite}index.html`, 'utf8').replace('<html ', `<html ${newerMark} `)
	const hash = createHash('sha256').update(html).digest('base64')
	const { files } = presentBuild()
	const build: Build = {
		id: 'newer',
		content,
		files: files.filter(([path]) => !gone(path)).map(([path, own]) => [path, path === './' ? hash : own]),
	}
	const missing = files.map(([path]) => path).filter(gone)
	return {
		...Object.fromEntries(missing.map((path) => [path, 404])),
		'index.html': html,
		'sw.js': workerOf(build),
	}
}
