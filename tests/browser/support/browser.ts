import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { launch } from './find-browser.ts'

export type PageOptions = {
	width?: number
	height?: number
	colorScheme?: 'light' | 'dark'
	/** How many dots of the screen a pixel takes. */
	scale?: number
	/** What follows the site's address, such as `#missionKind=embassy`. */
	at?: string
	/** Another address of the same site, such as that of a server that keeps a record. */
	site?: string
}

export const siteUrl = inject('siteUrl')

let browser: Browser | undefined
let contexts: BrowserContext[] = []
let faults: string[] = []

export async function openBrowser() {
	const found = inject('browser')
	if ('missing' in found) throw new Error(found.missing)
	browser = await launch(found)
}

export const closeBrowser = () => browser?.close()

/** Closes what a test opened; throws if a page in it did what it must not. */
export async function closeWindows() {
	const seen = faults
	const open = contexts
	faults = []
	contexts = []
	await Promise.all(open.map((context) => context.close()))
	if (seen.length > 0) throw new Error(`The page did what it must not:\n${seen.join('\n')}`)
}

/** What is fetched ahead has to be asked for as it is asked for later, or it is fetched twice. */
const isWasted = (warning: string) => /preload.* is not used because/.test(warning)

/** A window of its own; the test fails if a page in it errs or asks another host than the site’s for anything. */
export async function newContext(options: BrowserContextOptions = {}, site = siteUrl): Promise<BrowserContext> {
	const isForeign = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(site).host
	if (browser === undefined) throw new Error('No browser is open')
	const context = await browser.newContext({
		locale: 'en-GB',
		timezoneId: 'UTC',
		serviceWorkers: 'block',
		...options,
	})
	contexts.push(context)
	context.setDefaultTimeout(30_000)
	context.on('console', (message) => {
		if (message.type() === 'error' || isWasted(message.text())) faults.push(`console: ${message.text()}`)
	})
	context.on('weberror', (error) => {
		faults.push(`uncaught: ${error.error().message}`)
	})
	context.on('request', (request) => {
		if (isForeign(new URL(request.url()))) faults.push(`other host: ${request.url()}`)
	})
	context.on('page', (page) => {
		page.on('websocket', (socket) => faults.push(`web socket: ${socket.url()}`))
	})
	return context
}

/** A page of its own, open on the site. */
export async function openPage({
	width = 1280,
	height = 800,
	colorScheme = 'light',
	scale = 1,
	at = '',
	site = siteUrl,
}: PageOptions = {}): Promise<Page> {
	const context = await newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: scale }, site)
	const page = await context.newPage()
	await page.goto(site + at)
	return page
}
