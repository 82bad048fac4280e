import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { caching, headers } from '#src/commands/headers.mjs'
import { findBrowser, launch } from '#tests/browser/support/find-browser.ts'

/** A site as one server serves it: its address, and its files as they were built. */
export type Served = { readonly url: string; readonly site: string; readonly say: (text: string) => void }

const types: Readonly<Record<string, RegExp>> = {
	'.html': /^text\/html; ?charset=utf-8$/i,
	'.css': /^text\/css\b/,
	'.js': /^(text|application)\/javascript\b/,
	'.svg': /^image\/svg\+xml\b/,
	'.png': /^image\/png$/,
	'.json': /^application\/json\b/,
	'.webmanifest': /^application\/manifest\+json$/,
}

/** What is shorter is sent as it is. */
const leastToCompress = 1000
const isText = (name: string) => extname(name) !== '.png'

/** What the host itself reads is not served. */
const filesOf = (site: string) =>
	readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== '_headers')
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))

function carriesHeaders(answer: Response, path: string) {
	for (const [name, value] of Object.entries(headers)) equal(answer.headers.get(name), value, `${name} of /${path}`)
}

async function sendsHeaders({ url, site }: Served) {
	for (const path of ['', ...filesOf(site)]) {
		const answer = await fetch(url + path)
		const bytes = Buffer.from(await answer.arrayBuffer())
		equal(answer.status, 200, `/${path}`)
		carriesHeaders(answer, path)
		ok(bytes.equals(readFileSync(join(site, path || 'index.html'))), `/${path} is not as it was built`)
		const type = types[extname(path || 'index.html')]
		if (type !== undefined) ok(type.test(answer.headers.get('content-type') ?? ''), `type of /${path}`)
	}
}

/** As it comes over the wire. */
const packed = (url: string) =>
	new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
		get(url, { headers: { 'accept-encoding': 'gzip' } }, async (answer) => {
			resolve({ headers: answer.headers, body: Buffer.concat(await answer.toArray()) })
		}).on('error', reject)
	})

async function compresses({ url, site, say }: Served) {
	const bytes = { built: 0, sent: 0 }
	for (const path of filesOf(site).filter(isText)) {
		const built = readFileSync(join(site, path))
		if (built.length < leastToCompress) continue
		const { headers, body } = await packed(url + path)
		equal(headers['content-encoding'], 'gzip', `/${path}`)
		ok(/accept-encoding/i.test(headers.vary ?? ''), `Vary of /${path}`)
		ok(gunzipSync(body).equals(built), `/${path} is not as it was built`)
		bytes.built += built.length
		bytes.sent += body.length
	}
	ok(bytes.sent > 0 && bytes.sent < bytes.built / 2)
	say(`text: ${Math.round(bytes.built / 1000)} kB, sent as ${Math.round(bytes.sent / 1000)} kB`)
}

async function caches({ url, site }: Served) {
	for (const path of ['', ...filesOf(site)]) {
		const answer = await fetch(url + path)
		await answer.arrayBuffer()
		const wanted = path.startsWith('assets/') ? caching.hashed : caching.others
		equal(answer.headers.get('cache-control'), wanted, `/${path}`)
		const tag = answer.headers.get('etag')
		ok(tag, `no tag to ask again by: /${path}`)
		const again = await fetch(url + path, { headers: { 'if-none-match': tag } })
		equal(again.status, 304, `/${path} asked for again`)
	}
}

async function tellsWhatIsNotThere({ url, site }: Served) {
	const page = readFileSync(join(site, '404.html'), 'utf8')
	for (const path of ['none', 'none.html', 'assets/none-12345678.js', 'assets/', '_headers', '.git/config']) {
		const answer = await fetch(url + path)
		equal(answer.status, 404, `/${path}`)
		equal(await answer.text(), page, `/${path}`)
		carriesHeaders(answer, path)
		equal(answer.headers.get('cache-control'), caching.others, `/${path}`)
	}
}

async function opensInABrowser({ url }: Served) {
	const browser = await launch(await findBrowser())
	try {
		const page = await browser.newPage()
		const faults: string[] = []
		page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
		page.on('pageerror', ({ message }) => void faults.push(message))
		await page.goto(`${url}#page=privacy`)
		await page.locator('.reference h1').waitFor()
		deepEqual(faults, [])
	} finally {
		await browser.close()
	}
}

export const checks: Readonly<Record<string, (served: Served) => Promise<void>>> = {
	'every file is served as it was built, with every header': sendsHeaders,
	'text goes out compressed to who takes it': compresses,
	'what is named after its content is kept for good, all else asked for again': caches,
	'what is not there: the page for it, with status 404 and every header': tellsWhatIsNotThere,
	'a browser opens it without a fault': opensInABrowser,
}
