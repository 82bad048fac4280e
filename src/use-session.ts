import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { settle } from '#machines/ahead.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import { begun, moved, pageOf, type Session, type SessionEvent } from '#machines/session.ts'
import { afterPaint } from '#src/after-paint.ts'
import { hashFor, placeFrom } from '#src/place.ts'

export type Send = (event: SessionEvent) => void

/** A browser may refuse, as Safari does for a while after a hundred writes. The next one then tells where the person is. */
function attempt(write: () => void) {
	try {
		write()
	} catch {
		return
	}
}

/** Sheets stand in no link, so each entry of the history says to which assessment it belongs. */
function newShelf() {
	const sheets = new Map<number, Sheet | undefined>()
	let latest = Date.now()
	let current = latest
	const begin = () => {
		latest += 1
		current = latest
	}
	return {
		keep: (sheet: Sheet | undefined) => void sheets.set(current, sheet),
		begin,
		entry: () => ({ assessment: current }),
		/** The sheet of the entry that the browser went to. One without a mark was typed or followed, perhaps to other work. */
		sheetHere: (isSameWork: boolean): Sheet | undefined => {
			const marked = history.state?.assessment
			if (typeof marked === 'number') current = marked
			else if (!isSameWork) begin()
			attempt(() => history.replaceState({ assessment: current }, ''))
			return sheets.get(current)
		},
	}
}

/** The browser’s history: written in order once the page is painted. Where the browser itself goes elsewhere first, it leads. */
function newScribe() {
	let waiting: (() => void)[] = []
	let callOff = () => {}
	let from = ''
	let last = { address: '', hash: '' }
	const flush = () => {
		const writes = waiting.splice(0)
		if (location.href === from) writes.forEach(attempt)
	}
	const later = (write: () => void) => {
		if (waiting.length === 0) from = location.href
		if (waiting.push(write) === 1) callOff = afterPaint(flush)
	}
	/** Where the address leads; what was written here need not be read again. */
	const hashHere = () => (location.hash === last.address ? last.hash : hashFor(placeFrom(location.hash)))
	const write = (to: 'pushState' | 'replaceState', state: unknown, hash: string) => {
		history[to](state, '', hash === '' ? location.pathname + location.search : hash)
		last = { address: location.hash, hash }
	}
	return {
		flush,
		forget: () => {
			callOff()
			waiting = []
		},
		/** Every page is one entry. */
		enter: (hash: string, state: unknown) =>
			later(() => {
				if (hash === hashHere()) history.replaceState(state, '')
				else write('pushState', state, hash)
			}),
		/**
		 * A first answer also joins the entry of its own question, so that the browser’s Back finds it chosen there.
		 * One that sets others aside does not: Back brings the others again.
		 */
		keepAnswer: ({ answers, states, reader }: Session, event: SessionEvent) => {
			if (event.type !== 'answer' || answers[event.question] !== undefined) return
			const answered = { ...answers, [event.question]: event.option }
			const place = { started: true, answers: answered, revisiting: event.question, states, reader }
			later(() => {
				if (settle(answered).dropped.length === 0) write('replaceState', history.state, hashFor(place))
			})
		},
	}
}

const wizardHash = (place: Parameters<typeof hashFor>[0]) => hashFor({ ...place, reading: undefined })

const opening = (hash: string): Session => begun(placeFrom(hash))

/** The session, kept in step with the address: every move is one history entry, and every entry reopens its page. */
export function useSession(opened: string) {
	const [context, send] = useReducer(moved, opened, opening)
	const now = useRef(context)
	const [shelf] = useState(newShelf)
	const [scribe] = useState(newScribe)
	const hash = hashFor(context)

	useLayoutEffect(() => {
		now.current = context
	}, [context])

	useEffect(() => shelf.keep(context.sheet), [shelf, context.sheet])

	useEffect(() => scribe.enter(hash, shelf.entry()), [hash, shelf, scribe])

	useEffect(() => {
		addEventListener('pagehide', scribe.flush)
		return () => {
			scribe.forget()
			removeEventListener('pagehide', scribe.flush)
		}
	}, [scribe])

	useEffect(() => {
		const restore = () => {
			scribe.forget()
			const place = placeFrom(location.hash)
			const isSameWork = wizardHash(place) === wizardHash(now.current)
			send({ type: 'restore', place, sheet: shelf.sheetHere(isSameWork) })
		}
		addEventListener('hashchange', restore)
		return () => removeEventListener('hashchange', restore)
	}, [shelf, scribe])

	const move = useCallback(
		(event: SessionEvent) => {
			scribe.keepAnswer(now.current, event)
			if (event.type === 'open' || event.type === 'startAgain') shelf.begin()
			send(event)
		},
		[shelf, scribe],
	)

	/** Goes the way of a move that is likely to come: the chart remembers the way gone last. */
	const foresee = useCallback((event: SessionEvent) => void afterPaint(() => moved(now.current, event)), [])

	return { page: pageOf(context), context, hash, send: move, foresee }
}
