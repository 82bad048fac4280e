import type { Key, Spot } from './engine.ts'

const codes: Record<Key | 'Control', string> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Space: ' ',
	ArrowDown: '\uE015',
	Control: '\uE009',
}

const strokes = (keys: readonly string[]) =>
	keys.flatMap((value) => [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value },
	])

/** As much of W3C WebDriver as a person’s hands need. */
export async function sessionAt(driver: string, capabilities: object) {
	async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) {
		const answer = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) })
		const { value } = (await answer.json()) as { value: never }
		if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
		return value
	}

	type Begun = { sessionId: string; capabilities: { browserVersion: string } }
	const begun: Begun = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })
	const here = `/session/${begun.sessionId}`
	const act = (type: 'key' | 'pointer', actions: object[]) =>
		send('POST', `${here}/actions`, { actions: [{ type, id: type, actions }] })

	return {
		version: begun.capabilities.browserVersion,
		goTo: (url: string) => send('POST', `${here}/url`, { url }),
		refresh: () => send('POST', `${here}/refresh`, {}),
		execute: (script: string) => send('POST', `${here}/execute/sync`, { script, args: [] }),
		click: ({ x, y }: Spot) =>
			act('pointer', [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			]),
		press: (key: Key) => act('key', strokes([codes[key]])),
		type: (text: string) => act('key', strokes([...text])),
		paste: () =>
			act('key', [
				{ type: 'keyDown', value: codes.Control },
				...strokes(['v']),
				{ type: 'keyUp', value: codes.Control },
			]),
		resize: (width: number, height: number) => send('POST', `${here}/window/rect`, { width, height }),
		screenshot: async () => Buffer.from(await send('GET', `${here}/screenshot`), 'base64'),
		end: () => send('DELETE', here),
	}
}
