import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Marks } from './engines.ts'

/** Which option is chosen, by its place, and the words that follow. */
export type Step = { readonly rank: number; readonly next: string; readonly at: 'question' | 'end' }

/** Milliseconds: until a choice is taken in, from the button to the next words, and the work of both with its layout. */
export type Timed = { readonly taken: number; readonly latency: number; readonly work: number }

type Opening = { readonly visible: number; readonly interactive: number }

const driver = readFileSync(fileURLToPath(new URL('./page/driver.js', import.meta.url)), 'utf8')

const call = <T>(page: Page, name: string, ...given: readonly unknown[]): Promise<T> =>
	page.evaluate(
		([name, given]) =>
			(window as unknown as { race: Record<string, (...given: unknown[]) => T> }).race[name]?.(...given) as T,
		[name, given] as const,
	)

export type Runner = {
	readonly opening: Opening
	/** Milliseconds for which its main thread has been at work so far, whatever for. */
	readonly busy: () => Promise<number>
	readonly walk: (steps: readonly Step[]) => Promise<readonly Timed[]>
	/** The same without pauses and times. */
	readonly hurry: (steps: readonly Step[]) => Promise<void>
	readonly again: () => Promise<void>
	/** What its own engine asks and says, for each of these sets of answers. */
	readonly told: (
		paths: readonly object[],
	) => Promise<readonly { readonly asked: readonly string[]; readonly end: string }[]>
	/** What the page keeps, in MiB, once what is no longer needed is collected. */
	readonly heap: () => Promise<number>
	readonly outside: () => number
	readonly close: () => Promise<void>
}

type Where = {
	readonly site: string
	readonly at: string
	readonly marks: Marks
	readonly firstQuestion: string
	/** How many times slower the processor is made. */
	readonly slowed: number
}

async function heapOf(cdp: CDPSession) {
	await cdp.send('HeapProfiler.enable')
	await cdp.send('HeapProfiler.collectGarbage')
	const { usedSize } = await cdp.send('Runtime.getHeapUsage')
	return usedSize / 2 ** 20
}

async function busyTimeOf(cdp: CDPSession) {
	const { metrics } = await cdp.send('Performance.getMetrics')
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** A page in a profile of its own, with nothing cached, open at its first question. */
export async function openRunner(browser: Browser, { site, at, marks, firstQuestion, slowed }: Where): Promise<Runner> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		serviceWorkers: 'block',
	})
	const faults: string[] = []
	let outside = 0
	const isOutside = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(site).host
	context.on('request', (request) => {
		if (isOutside(request.url())) outside += 1
	})
	context.on('weberror', (error) => void faults.push(error.error().message))
	const page = await context.newPage()
	const watch = `if (location.pathname !== '/') window.opening = race.opening(${JSON.stringify(marks)}, ${JSON.stringify(firstQuestion)})`
	await page.addInitScript(`${driver}\n${watch}`)
	// An empty page of the same site first: the processor of its process is then slow before the race begins.
	await page.goto(site)
	const cdp = await context.newCDPSession(page)
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
	const slow = (rate: number) => cdp.send('Emulation.setCPUThrottlingRate', { rate })
	/** Only in its turn: a slowed page keeps the processor busy even while it waits, and would hold up the others. */
	const inItsTurn = async <T>(work: () => Promise<T>): Promise<T> => {
		await slow(slowed)
		const found = await work()
		await slow(1)
		return found
	}
	const opening = await inItsTurn(async () => {
		await page.goto(site + at)
		return page.evaluate(() => (window as unknown as { opening: Promise<Opening> }).opening)
	})
	const fair = <T>(found: T): T => {
		if (faults.length > 0) throw new Error(`The page ${at} failed: ${faults.join('; ')}`)
		return found
	}
	return {
		opening: fair(opening),
		busy: () => busyTimeOf(cdp),
		walk: async (steps) => fair(await inItsTurn(() => call(page, 'walk', marks, steps))),
		hurry: async (steps) => fair(await call(page, 'hurry', marks, steps)),
		again: async () => fair(await call(page, 'again', marks, firstQuestion)),
		told: (paths) => call(page, 'told', paths),
		heap: () => heapOf(cdp),
		outside: () => outside,
		close: () => context.close(),
	}
}
