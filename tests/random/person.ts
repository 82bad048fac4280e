import type { QuestionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { readCode } from '#machines/code/code.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import { newSheet, noNotes, type Sheet } from '#machines/record/sheet.ts'
import { hashFor, placeOf } from '#src/place.ts'
import { openPage, readingOf } from '#src/reading.ts'
import { readSaved } from '#src/record/read-file.ts'
import { type Here, type Look, mustBe, newLook, sorted } from './check.ts'
import { Draw } from './draw.ts'
import { type Written, written, writtenByOthers } from './files.ts'
import { drawLink, drawOption, drawPair, drawReader, everyQuestion, optionsOf } from './links.ts'
import type { Move, MoveKind, Visit } from './moves.ts'
import { bySecondOpinion, type OutcomeCheck } from './opinion.ts'
import type { Oracle } from './oracle.ts'
import { Tab } from './tab.ts'

const nowhere: Here = {
	started: false,
	answers: {},
	revisiting: null,
	states: undefined,
	reader: undefined,
	reading: undefined,
}

/** What Undo must bring back. */
type Before = Pick<Here, 'answers' | 'states'> & { readonly sheet: Sheet | undefined }

const readings = [
	readingOf('reference'),
	readingOf('glossary', '', 'mission'),
	readingOf('map'),
	readingOf('treaty', 'VCDR'),
]

/** A person at a tab, and what that person must see. */
export class Person<T extends Tab = Tab> {
	readonly tab: T
	readonly #oracle: Oracle
	readonly #look: Look
	/** What must be seen at each entry of the history. */
	readonly #entries: Here[]
	#before: Before | null = null
	#links: { readonly hash: string; readonly here: Here }[] = []
	#written: Written[] = []

	constructor(opened: number, oracle: Oracle, look: Look, open: (hash: string) => T) {
		this.#oracle = oracle
		this.#look = look
		const { hash, here, isClean } = drawLink(new Draw(opened), oracle)
		this.tab = open(hash)
		this.#entries = [here]
		mustBe(`${hash} is read without a problem`, this.tab.now.problems.length === 0, isClean)
		this.#see()
	}

	/** Makes the move where the page offers it, and tells whether it did. */
	move([kind, number]: Move): boolean {
		const make = this.#moves[kind]
		return make(new Draw(number))
	}

	get #here(): Here {
		const here = this.#entries[this.tab.at]
		if (here === undefined) throw new Error('No such entry')
		return here
	}

	get #trail(): readonly QuestionId[] {
		return this.#oracle(this.#here.answers).trail.map(({ question }) => question)
	}

	#see() {
		this.#look(this.tab, this.#here)
		this.#links.push({ hash: this.tab.hash, here: this.#here })
	}

	/** After a move: it has an entry of its own, or stays in the one that it was made in. */
	#expect(here: Here, before: Before | null = null): true {
		const { at } = this.tab
		this.#entries[at] = here
		this.#entries.length = this.tab.entries.length
		this.#before = before
		const { setAside } = this.tab.now
		mustBe('something to undo', setAside !== null, before !== null)
		this.#see()
		return true
	}

	#set(here: Partial<Here>): Here {
		return { ...this.#here, revisiting: null, reading: undefined, ...here }
	}

	#answer(question: QuestionId, option: ReturnType<typeof drawOption>): true {
		const { answers, states } = this.#here
		const given: Given = { ...answers, [question]: option }
		const { kept } = this.#oracle(given)
		const here = this.#set({ started: true, answers: kept })
		const dropped = Object.keys(given).filter((id) => !Object.hasOwn(kept, id)) as QuestionId[]
		const before = dropped.length > 0 ? { answers, states, sheet: this.tab.now.sheet } : null
		if (answers[question] === undefined && before === null)
			this.#entries[this.tab.at] = { ...this.#here, answers: kept, revisiting: question }
		this.tab.send({ type: 'answer', question, option })
		mustBe(
			'answers set aside',
			sorted(this.tab.now.setAside?.dropped ?? []),
			dropped.map((id) => `${id}=${given[id]}`).sort(),
		)
		return this.#expect(here, before)
	}

	#open(
		answers: Given,
		states: GivenPair | undefined,
		place: ReturnType<typeof placeOf>,
		sheet: Sheet | undefined,
	): true {
		const reading = readingOf(openPage)
		const here = { ...this.#here, reading }
		this.tab.follow(hashFor({ ...this.tab.now, reading }))
		this.#expect(here)
		mustBe('problems of what is opened', place.problems, [])
		this.tab.send({ type: 'open', place, sheet })
		mustBe('sheet opened', this.tab.now.sheet, sheet)
		return this.#expect({ ...nowhere, started: true, answers, states })
	}

	#browse(by: -1 | 1): boolean {
		const target = this.#entries[this.tab.at + by]
		if (target === undefined) return false
		this.tab.go(by)
		this.#before = null
		this.#see()
		return true
	}

	readonly #moves: Readonly<Record<MoveKind, (draw: Draw) => boolean>> = {
		answer: (draw) => {
			const question = this.#asked
			return question !== null && this.#answer(question, draw.from(optionsOf(question)))
		},
		notKnown: () => {
			const question = this.#asked
			return question !== null && question !== everyQuestion[0] && this.#answer(question, notKnown)
		},
		change: (draw) => {
			if (this.#here.reading !== undefined || this.#trail.length === 0) return false
			const question = draw.from(this.#trail)
			const here = this.#set({ started: true, revisiting: question })
			this.tab.send({ type: 'revisit', question })
			this.#expect(here)
			return this.#answer(question, drawOption(draw, question))
		},
		goBack: () => {
			if (this.tab.page !== 'asking' && this.tab.page !== 'determined') return false
			const { revisiting } = this.#here
			const at = revisiting === null ? this.#trail.length : this.#trail.indexOf(revisiting)
			const earlier = this.#trail[at - 1] ?? null
			const here = this.#set({ started: earlier !== null, revisiting: earlier })
			this.tab.send({ type: 'back' })
			return this.#expect(here)
		},
		begin: () => {
			if (this.tab.page !== 'start') return false
			const here = this.#set({ started: true })
			this.tab.send({ type: 'begin' })
			return this.#expect(here)
		},
		browserBack: () => this.#browse(-1),
		browserForward: () => this.#browse(1),
		reload: () => {
			this.tab.reload()
			return this.#expect(this.#here)
		},
		openLink: (draw) => {
			if (draw.onceIn(2)) return this.#follow(draw.from(this.#links))
			const { hash, here, isClean } = drawLink(draw, this.#oracle)
			this.#follow({ hash, here })
			mustBe(`${hash} is read without a problem`, this.tab.now.problems.length === 0, isClean)
			return true
		},
		openFile: (draw) => {
			const { text, answers, states } = this.#read(draw)
			const read = readSaved(text)
			mustBe('fault of the file', read.fault, undefined)
			return read.fault === undefined && this.#open(answers, states, read.place, read.sheet)
		},
		openCode: (draw) => {
			const { code, answers, states } = this.#read(draw)
			const { replay, fault } = readCode(code)
			mustBe('fault of the code', fault, undefined)
			return replay !== undefined && this.#open(answers, states, placeOf(replay), undefined)
		},
		undo: () => {
			if (this.#before === null) return false
			const { answers, states, sheet } = this.#before
			const here = this.#set({ started: true, answers, states })
			this.tab.send({ type: 'undo' })
			mustBe('sheet brought back', this.tab.now.sheet, sheet)
			return this.#expect(here)
		},
		startAgain: () => {
			if (this.#here.reading !== undefined || this.#trail.length === 0) return false
			const { answers, states, reader } = this.#here
			const before = { answers, states, sheet: this.tab.now.sheet }
			this.tab.send({ type: 'startAgain' })
			return this.#expect({ ...nowhere, reader }, before)
		},
		nameStates: (draw) => {
			if (this.tab.page !== 'start' && !this.#isKnown) return false
			const states = draw.onceIn(5) ? undefined : drawPair(draw)
			const here = { ...this.#here, states }
			this.tab.send({ type: 'name', states })
			return this.#expect(here)
		},
		readAs: (draw) => {
			if (!this.#isKnown) return false
			const reader = drawReader(draw)
			const here = { ...this.#here, reader }
			this.tab.send({ type: 'readAs', reader })
			return this.#expect(here, this.#before)
		},
		read: (draw) => {
			const reading = this.#here.reading === undefined ? draw.from(readings) : undefined
			return this.#follow({ hash: hashFor({ ...this.tab.now, reading }), here: { ...this.#here, reading } })
		},
		write: (draw) => {
			if (this.tab.page !== 'determined') return false
			const { answers, states } = this.#here
			const sheet = { ...(this.tab.now.sheet ?? newSheet), notes: { ...noNotes, title: `${draw.below(1000)}` } }
			this.tab.send({ type: 'fill', sheet })
			this.#before &&= { ...this.#before, sheet }
			this.#written.push(written(answers, states, sheet.notes))
			this.#see()
			return true
		},
	}

	/** What was written at this tab before, or by somebody else. */
	#read(draw: Draw): Written {
		if (this.#written.length > 0 && draw.onceIn(2)) return draw.from(this.#written)
		return writtenByOthers(draw, this.#oracle)
	}

	get #asked(): QuestionId | null {
		if (this.tab.page !== 'asking') return null
		return this.#here.revisiting ?? this.#oracle(this.#here.answers).next ?? null
	}

	/** Whether the answer is on the page, with every fact known. */
	get #isKnown(): boolean {
		return this.tab.page === 'determined' && !this.#oracle(this.#here.answers).isVaried
	}

	#follow({ hash, here }: { readonly hash: string; readonly here: Here }): true {
		if (hash === this.tab.location) return true
		this.tab.follow(hash)
		return this.#expect(here)
	}
}

export type Walk = (visit: Visit, counts?: Map<MoveKind, number>) => void

/** Makes every move of a visit that can be made. Throws at the first page that is not as it must be, and tells the way there. */
export function newWalk(oracle: Oracle, outcome: OutcomeCheck = bySecondOpinion): Walk {
	const look = newLook(oracle, outcome)
	return ({ opened, moves }, counts = new Map()) => {
		const person = new Person(opened, oracle, look, (hash) => new Tab(hash))
		const way = [`opened ${person.tab.location}`]
		for (const move of moves) {
			const [kind] = move
			try {
				if (!person.move(move)) continue
			} catch (error) {
				throw new Error([...way, `${kind}: ${(error as Error).message}`].join('\n'), { cause: error })
			}
			counts.set(kind, (counts.get(kind) ?? 0) + 1)
			way.push(`${kind}: ${person.tab.location}`)
		}
	}
}
