import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { headers as headersOfSite } from '#src/commands/headers.mjs'
import { siteUrl } from './browser.ts'

/** One request as the server met it, and what it answered. */
export type Received = {
	readonly method: string
	readonly url: string
	readonly headers: IncomingHttpHeaders
	readonly sent: string
	readonly answered: Buffer
}

type Serving = {
	/** The headers it sends with every file. */
	readonly along?: Readonly<Record<string, string>>
	/** What it makes of a page before it sends it. */
	readonly change?: (html: string) => string
}

/** Serves the same site from another port and keeps what a server gets to see. Closes with the test. */
export async function recordingServer({
	along = headersOfSite,
	change = (html) => html,
}: Serving = {}): Promise<{ readonly url: string; readonly received: readonly Received[] }> {
	const received: Received[] = []
	const server = createServer(async (request, response) => {
		const { method = '', url = '', headers } = request
		let sent = ''
		for await (const chunk of request) sent += chunk
		const file = await fetch(new URL(url.slice(1), siteUrl))
		const type = file.headers.get('content-type') ?? ''
		const answered = type.startsWith('text/html')
			? Buffer.from(change(await file.text()))
			: Buffer.from(await file.arrayBuffer())
		received.push({ method, url, headers, sent, answered })
		response.writeHead(file.status, { ...along, 'content-type': type }).end(answered)
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	onTestFinished(() => {
		server.closeAllConnections()
		server.close()
	})
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received }
}
