import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
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

/** The private key of a server and its certificate, in PEM. */
export type Keys = { readonly key: string; readonly cert: string }

/**
 * Serves these folders under their names on the loopback address, all with the same headers: over HTTP/2 and TLS with
 * these keys, as the hosts of static sites do, or else over HTTP/1.1.
 */
export async function serve(folder: string, names: readonly string[], keys?: Keys): Promise<Site> {
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

	function answerTo(url: string): { status: number; headers: Record<string, string>; body: string | Buffer } {
		const address = new URL(url, 'http://127.0.0.1').pathname
		const file = files.get(address)
		if (address === '/') return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
		if (file === undefined) return { status: 404, headers: {}, body: '' }
		const body = bodyOf(address, file)
		sent += body.length
		const headers = {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'content-encoding': 'br',
			'content-length': String(body.length),
			'cache-control': 'max-age=31536000, immutable',
			// Without these two the clock of a page is coarser.
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
		}
		return { status: 200, headers, body }
	}

	const plain = () =>
		createServer((request, response) => {
			const { status, headers, body } = answerTo(request.url ?? '')
			response.writeHead(status, headers).end(body)
		})
	const secure = (keys: Keys) =>
		createSecureServer(keys, (request, response) => {
			const { status, headers, body } = answerTo(request.url)
			response.writeHead(status, headers)
			response.end(body)
		})
	const server = keys === undefined ? plain() : secure(keys)
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	return {
		url: `${keys === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		takeBytes: () => {
			const taken = sent
			sent = 0
			return taken
		},
		close: () => {
			if ('closeAllConnections' in server) server.closeAllConnections()
			server.close()
		},
	}
}
