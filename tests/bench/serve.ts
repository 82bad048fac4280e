import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
}

/** Compressed as well as Brotli can, once, whatever the engine. */
const compressed = (file: string) =>
	brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })

const filesUnder = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name)
		return entry.isDirectory() ? filesUnder(path) : [path]
	})

export type Site = {
	readonly url: string
	/** How many bytes were sent since this was last asked, without headers. */
	readonly takeBytes: () => number
	readonly close: () => void
}

/** Serves these folders under their names on the loopback address, all with the same headers. */
export async function serve(folder: string, names: readonly string[]): Promise<Site> {
	const files = new Map(names.flatMap((name) => filesUnder(join(folder, name))).map((path) => [addressOf(path), path]))
	const bodies = new Map<string, Buffer>()
	let sent = 0

	function addressOf(path: string) {
		return `/${relative(folder, path).split(sep).join('/')}`.replace(/\/index\.html$/, '/')
	}

	function bodyOf(address: string, file: string) {
		const body = bodies.get(address) ?? compressed(file)
		bodies.set(address, body)
		return body
	}

	for (const [address, file] of files) if (/\.(js|css|html)$/.test(file)) bodyOf(address, file)

	const server = createServer((request, response) => {
		const address = new URL(request.url ?? '', 'http://127.0.0.1').pathname
		const file = files.get(address)
		if (address === '/') {
			response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
			return
		}
		if (file === undefined) {
			response.writeHead(404).end()
			return
		}
		const body = bodyOf(address, file)
		sent += body.length
		response
			.writeHead(200, {
				'content-type': types[extname(file)] ?? 'application/octet-stream',
				'content-encoding': 'br',
				'content-length': body.length,
				'cache-control': 'max-age=31536000, immutable',
				// Without these two the clock of a page is coarser.
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-embedder-policy': 'require-corp',
			})
			.end(body)
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		takeBytes: () => {
			const taken = sent
			sent = 0
			return taken
		},
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}
