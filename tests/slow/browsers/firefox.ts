import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, expressionFor } from './engine.ts'
import { programNamed, wholePdf } from './machine.ts'

type Told = { text(): string; type(): string }
type Page = {
	goto(url: string): Promise<unknown>
	reload(): Promise<unknown>
	evaluate(expression: string): Promise<unknown>
	setViewport(size: { width: number; height: number }): Promise<void>
	screenshot(): Promise<Uint8Array>
	on(event: 'console', hear: (told: Told) => void): void
	on(event: 'pageerror', hear: (error: Error) => void): void
	on(event: 'request', hear: (request: { url(): string }) => void): void
	mouse: { click(x: number, y: number): Promise<void> }
	keyboard: Record<'press' | 'type' | 'down' | 'up', (keys: string) => Promise<void>>
}
type Puppeteer = {
	launch(settings: object): Promise<{ newPage(): Promise<Page>; version(): Promise<string>; close(): Promise<void> }>
}

const program = () => process.env.FIREFOX_PATH ?? programNamed('firefox-esr', 'firefox')

/** What a reader chooses in the dialogue: save as PDF, on A4; all else is as Firefox has it. */
const printTo = (path: string) => ({
	'print.always_print_silent': true,
	print_printer: 'Mozilla Save to PDF',
	'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
	'print.printer_Mozilla_Save_to_PDF.print_to_filename': path,
	'print.printer_Mozilla_Save_to_PDF.print_paper_id': 'iso_a4',
	'print.printer_Mozilla_Save_to_PDF.print_paper_width': '210',
	'print.printer_Mozilla_Save_to_PDF.print_paper_height': '297',
	'print.printer_Mozilla_Save_to_PDF.print_paper_size_unit': 1,
})

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
	name: 'Firefox',
	ownLines: 45,
	keepsTogether: true,
	missing: () => (program() === null ? 'firefox-esr is not installed: apt-get install firefox-esr' : null),

	async open({ dark }) {
		const load = createRequire(new URL('../packages/package.json', import.meta.url))
		const puppeteer: Puppeteer = load('puppeteer-core')
		const folder = mkdtempSync(join(tmpdir(), 'browsers-firefox-'))
		const paper = join(folder, 'paper.pdf')
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: program(),
			headless: true,
			env: { ...process.env, TZ: 'UTC' },
			extraPrefsFirefox: {
				...printTo(paper),
				'intl.accept_languages': 'en-GB',
				'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
			},
		})
		const page = await browser.newPage()
		let faults: string[] = []
		page.on('console', (told) => {
			if (told.type() === 'error') faults.push(`console: ${told.text()}`)
		})
		page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url())
			if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') faults.push(`other host: ${request.url()}`)
		})
		return {
			version: (await browser.version()).replace(/^.*\//, ''),
			async open(url) {
				await page.goto('about:blank')
				await page.goto(url)
			},
			reload: async () => void (await page.reload()),
			run: (look, argument) => page.evaluate(expressionFor(look, argument)) as never,
			clickAt: ({ x, y }) => page.mouse.click(x, y),
			press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
			type: (text) => page.keyboard.type(text),
			async paste() {
				await page.keyboard.down('Control')
				await page.keyboard.press('v')
				await page.keyboard.up('Control')
			},
			resize: (width, height) => page.setViewport({ width, height }),
			picture: () => page.screenshot(),
			printed() {
				const bytes = wholePdf(paper)
				if (bytes !== null) rmSync(paper)
				return bytes
			},
			async faults() {
				const seen = faults
				faults = []
				return seen
			},
			async close() {
				await browser.close()
				rmSync(folder, { recursive: true, force: true })
			},
		}
	},
}
