import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { carriedChromium } from './carried-chromium.ts'

export type Launch = { executablePath: string; env: Record<string, string> }

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Chromium/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe'),
		]),
}

function* candidates(): Generator<Launch> {
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
	const places = [
		process.env.CHROME_PATH,
		chromium.executablePath(),
		...onPath,
		...(usualPlaces[process.platform] ?? []),
	]
	for (const executablePath of new Set(places)) {
		if (executablePath && existsSync(executablePath)) yield { executablePath, env: {} }
	}
	const carried = carriedChromium()
	if (carried) yield carried
}

/** Names of other hosts are not looked up, so nothing leaves this machine. */
const onlyLoopback = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

export function launch({ executablePath, env }: Launch, more: readonly string[] = []): Promise<Browser> {
	return chromium.launch({
		executablePath,
		env: { ...process.env, ...env },
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-gpu',
			'--disable-sync',
			'--font-render-hinting=none',
			'--no-first-run',
			onlyLoopback,
			...more,
		],
	})
}

/** The first browser that in fact starts. */
export async function findBrowser(): Promise<Launch> {
	const refused: string[] = []
	for (const candidate of candidates()) {
		try {
			await (await launch(candidate)).close()
			return candidate
		} catch {
			refused.push(candidate.executablePath)
		}
	}
	const tried = refused.length > 0 ? ` (these did not start: ${refused.join(', ')})` : ''
	throw new Error(`No browser: install Chrome or Chromium, or set CHROME_PATH to one${tried}.`)
}
