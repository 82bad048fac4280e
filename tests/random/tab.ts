import { settle } from '#machines/ahead.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import { begun, moved, pageOf, type Session, type SessionEvent } from '#machines/session.ts'
import { hashFor, placeFrom } from '#src/place.ts'

/** One entry of the browser’s history: its address after `#`, and the assessment that it belongs to. */
type Entry = { hash: string; work?: number }

const mostKnown = 20_000

/** Addresses are met again and again, and are read the same each time. */
function remembered<T>(read: (hash: string) => T): (hash: string) => T {
	const known = new Map<string, T>()
	return (hash) => {
		const value = known.get(hash) ?? read(hash)
		if (known.size > mostKnown) known.clear()
		known.set(hash, value)
		return value
	}
}

export const placeAt = remembered(placeFrom)
const ownHashAt = remembered((hash) => hashFor(placeAt(hash)))

const wizardHash = (place: Parameters<typeof hashFor>[0]) => hashFor({ ...place, reading: undefined })

/** A browser’s tab with the site open in it: what `useSession` does, without a page. */
export class Tab {
	readonly entries: Entry[]
	#at = 0
	#session: Session
	#shown: string
	#sheets = new Map<number, Sheet | undefined>()
	#latest = 0
	#work = 0

	constructor(hash: string) {
		this.entries = [{ hash }]
		this.#session = begun(placeAt(hash))
		this.#shown = hashFor(this.now)
		this.#settle()
	}

	get now(): Session {
		return this.#session
	}

	get page(): string {
		return pageOf(this.#session)
	}

	get at(): number {
		return this.#at
	}

	get location(): string {
		return this.#entry.hash
	}

	/** The address that the site writes for what is on the page. */
	get hash(): string {
		return this.#shown
	}

	/** Whether the address says what the page says. */
	get isInStep(): boolean {
		return this.location === this.#shown || ownHashAt(this.location) === this.#shown
	}

	get #entry(): Entry {
		const entry = this.entries[this.#at]
		if (entry === undefined) throw new Error(`No entry ${this.#at}`)
		return entry
	}

	/** What a person does on the page. */
	send(event: SessionEvent) {
		if (event.type === 'answer' && this.now.answers[event.question] === undefined) this.#keepAnswer(event)
		if (event.type === 'open' || event.type === 'startAgain') this.#begin()
		this.#take(event)
	}

	/** Goes to an address: a link, or one that is typed. */
	follow(hash: string) {
		if (hash === this.location) return
		this.entries.splice(this.#at + 1)
		this.entries.push({ hash })
		this.#arrive(this.#at + 1)
	}

	/** The browser’s own Back and Forward. */
	go(by: -1 | 1) {
		if (this.entries[this.#at + by] === undefined) throw new Error('No such entry')
		this.#arrive(this.#at + by)
	}

	reload() {
		this.#sheets = new Map()
		this.#latest += 1000
		this.#work = this.#latest
		this.#session = begun(placeAt(this.location))
		this.#shown = hashFor(this.now)
		this.#settle()
	}

	#keepAnswer({ question, option }: SessionEvent & { type: 'answer' }) {
		const answers = { ...this.now.answers, [question]: option }
		if (settle(answers).dropped.length > 0) return
		this.#entry.hash = hashFor({ ...this.now, started: true, answers, revisiting: question })
	}

	#begin() {
		this.#latest += 1
		this.#work = this.#latest
	}

	#arrive(at: number) {
		const from = this.location
		this.#at = at
		if (this.location === from) return
		const place = placeAt(this.location)
		const isSameWork = wizardHash(place) === wizardHash(this.now)
		if (this.#entry.work !== undefined) this.#work = this.#entry.work
		else if (!isSameWork) this.#begin()
		this.#entry.work = this.#work
		this.#take({ type: 'restore', place, sheet: this.#sheets.get(this.#work) })
	}

	#take(event: SessionEvent) {
		this.#session = moved(this.#session, event)
		this.#sheets.set(this.#work, this.now.sheet)
		const hash = hashFor(this.now)
		if (hash === this.#shown) return
		this.#shown = hash
		this.#settle()
	}

	#settle() {
		const hash = this.#shown
		if (!this.isInStep) {
			this.entries.splice(this.#at + 1)
			this.entries.push({ hash })
			this.#at += 1
		}
		this.#entry.work = this.#work
	}
}
