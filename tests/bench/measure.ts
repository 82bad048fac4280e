import type { Browser } from 'playwright-core'
import { type Scale, scaledName, scales } from './build.ts'
import { draws, firstPrompt, journey, longJourney } from './course.ts'
import { type EngineId, engineIds, engines } from './engines.ts'
import { openRunner, type Runner, type Step, type Timed } from './race.ts'
import { answersOf, disagreements } from './same/agree.ts'
import { type Path, randomFrom } from './same/paths.ts'
import type { Site } from './serve.ts'
import { medianOf, spread } from './statistics.ts'

export type PerEngine<T> = Readonly<Record<EngineId, T>>

/** How many times slower the processor is made. */
export const speeds = [1, 4] as const
export type Speed = (typeof speeds)[number]

const seed = 20
const openings = 5
const timedSteps = 200
const stepsBeforeHeap = 500
const comparedPaths = 200

const where = (site: Site, id: EngineId, slowed: Speed) => ({
	site: site.url,
	at: `${id}/${engines[id].at}`,
	marks: engines[id].marks,
	firstQuestion: firstPrompt,
	slowed,
})

/** Every engine in turn, one after the other; who goes first changes with the round. */
async function inTurn<T>(round: number, run: (id: EngineId) => Promise<T>): Promise<PerEngine<T>> {
	const order = engineIds.map((_, place) => engineIds[(place + round) % engineIds.length] as EngineId)
	const found = new Map<EngineId, T>()
	for (const id of order) found.set(id, await run(id))
	return Object.fromEntries(found) as PerEngine<T>
}

const perEngine = <T>(make: (id: EngineId) => T): PerEngine<T> =>
	Object.fromEntries(engineIds.map((id) => [id, make(id)])) as PerEngine<T>

/** Bytes, and milliseconds from asking for the page. Each opening is the first of a new profile. */
export async function measureOpenings(browser: Browser, site: Site, slowed: Speed) {
	const rounds: PerEngine<{ bytes: number; visible: number; interactive: number }>[] = []
	for (let round = 0; round < openings; round++)
		rounds.push(
			await inTurn(round, async (id) => {
				site.takeBytes()
				const runner = await openRunner(browser, where(site, id, slowed))
				const bytes = site.takeBytes()
				await runner.close()
				return { ...runner.opening, bytes }
			}),
		)
	return perEngine((id) => ({
		bytes: medianOf(rounds.map((round) => round[id].bytes)),
		visible: medianOf(rounds.map((round) => round[id].visible)),
		interactive: medianOf(rounds.map((round) => round[id].interactive)),
	}))
}

const openAll = (browser: Browser, site: Site, slowed: Speed) =>
	inTurn(0, (id) => openRunner(browser, where(site, id, slowed)))

const closeAll = async (runners: readonly Runner[]) => {
	await Promise.all(runners.map((runner) => runner.close()))
}

/** Whether the engines ask the same questions in the same order as the chart, and end alike. */
async function compare(runners: PerEngine<Runner>) {
	const paths = draws(seed, comparedPaths)
	for (const id of engineIds) {
		if (id === 'ours') continue
		const found = disagreements(paths, await runners[id].told(paths.map(answersOf)))
		if (found.length > 0)
			throw new Error(`${engines[id].name} differs from the chart ${found.length} times: ${found[0]}`)
	}
}

/** What a person waits for with one answer: until the choice is taken in, and again after the button. */
export const wholeOf = ({ taken, latency }: Timed) => taken + latency

const spreadsOf = (steps: readonly Timed[]) => ({
	step: spread(steps.map(wholeOf)),
	latency: spread(steps.map(({ latency }) => latency)),
	work: spread(steps.map(({ work }) => work)),
})

/** Milliseconds of the steps from question to question and of those to the answer; what is kept after many of them. */
export async function measureSteps(browser: Browser, site: Site, slowed: Speed, { withHeap }: { withHeap: boolean }) {
	const runners = await openAll(browser, site, slowed)
	if (withHeap) await compare(runners)
	const between = perEngine<Timed[]>(() => [])
	const toAnswer = perEngine<Timed[]>(() => [])
	const busy = perEngine<number[]>(() => [])
	const paths = draws(seed + slowed, stepsBeforeHeap)[Symbol.iterator]()

	for (let round = 0; between.ours.length < timedSteps; round++) {
		const { value: path } = paths.next()
		if (path === undefined) throw new Error('Too few paths')
		await inTurn(round, async (id) => {
			const runner = runners[id]
			if (round > 0) await runner.again()
			const steps = journey(id, path)
			const before = await runner.busy()
			const timed = await runner.walk(steps)
			busy[id].push(((await runner.busy()) - before) / steps.length)
			between[id].push(...timed.slice(0, -1))
			toAnswer[id].push(...timed.slice(-1))
		})
	}
	const heap = withHeap ? await heapsAfter(runners, paths, between.ours.length + toAnswer.ours.length) : undefined
	const found = perEngine((id) => ({
		...spreadsOf(between[id].slice(0, timedSteps)),
		toAnswer: medianOf(toAnswer[id].map(({ latency }) => latency)),
		busy: medianOf(busy[id]),
		heap: heap?.[id],
		outside: runners[id].outside(),
	}))
	await closeAll(Object.values(runners))
	return found
}

/** The rest of the steps, all engines at once: nothing is timed any more. */
async function heapsAfter(runners: PerEngine<Runner>, paths: Iterator<Path>, done: number) {
	const more: Path[] = []
	for (let steps = done; steps < stepsBeforeHeap; ) {
		const { value: path } = paths.next()
		if (path === undefined) throw new Error('Too few paths')
		steps += path.steps.length
		more.push(path)
	}
	const heaps = await Promise.all(
		engineIds.map(async (id) => {
			for (const path of more) {
				await runners[id].again()
				await runners[id].hurry(journey(id, path))
			}
			return [id, await runners[id].heap()] as const
		}),
	)
	return Object.fromEntries(heaps) as PerEngine<number>
}

/** So many steps at a time, before the next size has its turn. */
const chunk = 10

type Walker = { readonly runner: Runner; readonly timed: Timed[]; steps: Step[]; readonly draw: () => Step[] }

/** Ours with its questions once, ten and a hundred times. */
export async function measureScale(browser: Browser, site: Site): Promise<ReadonlyMap<Scale, readonly Timed[]>> {
	const walkers = new Map<Scale, Walker>()
	for (const scale of scales) {
		const random = randomFrom(seed)
		const draw = () => longJourney(scale, random)
		const runner = await openRunner(browser, {
			...where(site, 'ours', 1),
			at: `${scaledName(scale)}/${engines.ours.at}`,
		})
		walkers.set(scale, { runner, timed: [], steps: draw(), draw })
	}
	while ([...walkers.values()].some(({ timed }) => timed.length < timedSteps))
		for (const walker of walkers.values()) {
			if (walker.steps.length === 0) {
				await walker.runner.again()
				walker.steps = walker.draw()
			}
			walker.timed.push(...(await walker.runner.walk(walker.steps.splice(0, chunk))))
		}
	await closeAll([...walkers.values()].map(({ runner }) => runner))
	return new Map([...walkers].map(([scale, { timed }]) => [scale, timed.slice(0, timedSteps)]))
}
