import { act, type RenderHookResult, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { it } from 'vitest'
import { settle } from '#machines/ahead.ts'
import { assess } from '#machines/assess.ts'
import type { SessionEvent } from '#machines/session.ts'
import { useSession } from '#src/use-session.ts'
import { mustBe } from './check.ts'
import { type Visit, visits } from './moves.ts'
import type { Oracle } from './oracle.ts'
import { Person } from './person.ts'
import { Tab } from './tab.ts'

const seed = 20_260_301
const numRuns = 100
/** In milliseconds, on a busy machine. */
const timeout = 240_000

type Session = ReturnType<typeof useSession>
type Shown = { readonly location: string; readonly page: unknown; readonly hash: string; readonly sheet: unknown }
type Doing = (real: RealTab) => void | Promise<void>

/** A tab that remembers what was done with it, and what it showed then. */
class WatchedTab extends Tab {
	readonly done: { readonly what: string; readonly again: Doing; readonly shown: Shown }[] = []

	get shown(): Shown {
		return { location: this.location, page: this.page, hash: this.hash, sheet: this.now.sheet }
	}

	#note(what: string, again: Doing) {
		this.done.push({ what, again, shown: this.shown })
	}

	override send(event: SessionEvent) {
		super.send(event)
		this.#note(event.type, (real) => real.send(event))
	}

	override follow(hash: string) {
		const isMove = hash !== this.location
		super.follow(hash)
		if (isMove) this.#note(`follow ${hash}`, (real) => real.follow(hash))
	}

	override go(by: -1 | 1) {
		const from = this.location
		super.go(by)
		const isMove = this.location !== from
		this.#note(by < 0 ? 'Back' : 'Forward', (real) => real.go(by, isMove ? 'hashchange' : 'popstate'))
	}

	override reload() {
		super.reload()
		this.#note('reload', (real) => real.reload())
	}
}

/** The site’s own session, with the history of jsdom. */
class RealTab {
	#hook: RenderHookResult<Session, unknown>

	constructor(hash: string) {
		history.pushState(null, '', hash === '' ? location.pathname : hash)
		this.#hook = this.#mount()
	}

	get shown(): Shown {
		const { page, hash, context } = this.#hook.result.current
		return { location: location.hash, page, hash, sheet: context.sheet }
	}

	#mount() {
		const hook = renderHook(() => useSession(location.hash))
		this.#writeDown()
		return hook
	}

	/** The history is written once the page is painted, or left. */
	#writeDown() {
		dispatchEvent(new Event('pagehide'))
	}

	async #until(event: 'hashchange' | 'popstate', move: () => void) {
		await act(async () => {
			const happened = new Promise((resolve) => addEventListener(event, resolve, { once: true }))
			move()
			await happened
		})
		this.#writeDown()
	}

	send(event: SessionEvent) {
		act(() => this.#hook.result.current.send(event))
		this.#writeDown()
	}

	follow(hash: string) {
		return this.#until('hashchange', () => {
			location.hash = hash
		})
	}

	go(by: -1 | 1, event: 'hashchange' | 'popstate') {
		return this.#until(event, () => history.go(by))
	}

	reload() {
		this.close()
		this.#hook = this.#mount()
	}

	close() {
		this.#hook.unmount()
	}
}

/** What is asked and kept is proved elsewhere. Here it is taken as the site says. */
const bySite: Oracle = (given) => {
	const assessment = assess(given)
	return {
		trail: assessment.steps,
		next: assessment.status === 'open' ? assessment.next : undefined,
		ends: new Set(),
		isVaried: assessment.status === 'varied',
		kept: settle(given).kept,
	}
}
const nothing = () => []

it('the site’s own session does what is told of it here, move by move', { timeout }, async () => {
	const walk = async ({ opened, moves }: Visit) => {
		const person = new Person<WatchedTab>(opened, bySite, nothing, (hash) => new WatchedTab(hash))
		const { tab } = person
		const real = new RealTab(tab.location)
		const way = [`opened ${tab.location}`]
		try {
			for (const move of moves) {
				tab.done.length = 0
				person.move(move)
				for (const { what, again, shown } of tab.done) {
					way.push(what)
					await again(real)
					mustBe(way.join('\n'), real.shown, shown)
				}
			}
		} finally {
			real.close()
		}
	}
	await fc.assert(fc.asyncProperty(visits, walk), { seed, numRuns })
})
