import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.ts'
import { type Engine, expressionFor } from './engine.ts'
import { programNamed, until, wholePdf } from './machine.ts'
import { sessionAt } from './webdriver.ts'

const viewScript = fileURLToPath(new URL('webkit-window.py', import.meta.url))
const python = '/usr/bin/python3'
const bindings = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"

/** Each Debian package, and whether what it brings is there. */
const packages = (): [string, boolean][] => [
	['webkit2gtk-driver', programNamed('WebKitWebDriver') !== null],
	['xvfb', programNamed('Xvfb') !== null],
	['python3-gi gir1.2-webkit2-4.1', spawnSync(python, ['-c', bindings], { stdio: 'ignore' }).status === 0],
]

/** A screen that nobody looks at; its number is told once it can be drawn on. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const settings = ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp']
	const screen = spawn('Xvfb', settings, { stdio: ['ignore', 'pipe', 'ignore'] })
	let told = ''
	screen.stdout?.on('data', (text) => {
		told += text
	})
	await until('a screen', () => told.endsWith('\n'))
	return { screen, display: `:${told.trim()}` }
}

async function startDriver(display: string) {
	const port = await freePort()
	const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' })
	const address = `http://127.0.0.1:${port}`
	const answers = () =>
		fetch(`${address}/status`)
			.then(({ ok }) => ok)
			.catch(() => false)
	await until('WebKitWebDriver', answers)
	return { driver, address }
}

/** WebKitGTK over W3C WebDriver. */
export const webkit: Engine = {
	name: 'WebKit',
	ownLines: 0,
	keepsTogether: false,
	missing() {
		const absent = packages().flatMap(([name, isThere]) => (isThere ? [] : [name]))
		if (absent.length === 0) return null
		return `${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} not installed: apt-get install ${absent.join(' ')}`
	},

	async open({ dark }) {
		const folder = mkdtempSync(join(tmpdir(), 'browsers-webkit-'))
		const running: ChildProcess[] = []
		const stop = () => {
			for (const child of running.toReversed()) child.kill()
			rmSync(folder, { recursive: true, force: true })
		}
		try {
			const { screen, display } = await startScreen()
			running.push(screen)
			const { driver, address } = await startDriver(display)
			running.push(driver)
			const args = [viewScript, folder, ...(dark ? ['--dark'] : []), '--automation']
			const session = await sessionAt(address, { 'webkitgtk:browserOptions': { binary: python, args } })
			const paper = join(folder, 'paper.pdf')
			const log = join(folder, 'faults.log')
			return {
				version: session.version,
				async open(url) {
					await session.goTo('about:blank')
					await session.goTo(url)
				},
				reload: session.refresh,
				run: (look, argument) => session.execute(`return ${expressionFor(look, argument)}`),
				clickAt: session.click,
				press: session.press,
				type: session.type,
				paste: session.paste,
				resize: session.resize,
				picture: session.screenshot,
				printed() {
					const bytes = wholePdf(paper)
					if (bytes !== null) rmSync(paper)
					return bytes
				},
				async faults() {
					const seen = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
					rmSync(log, { force: true })
					return seen
				},
				async close() {
					await session.end().catch(() => undefined)
					stop()
				},
			}
		} catch (error) {
			stop()
			throw error
		}
	},
}
