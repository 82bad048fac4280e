import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import type { Sheet } from '#machines/record/sheet.ts'
import { type Session, type SessionEvent, session } from '#machines/session.ts'
import { hashFor, placeFrom } from '#src/place.ts'

export type Send = (event: SessionEvent) => void

/** A first answer also joins the entry of its own question, so that the browser’s Back finds it chosen there. */
function keepAnswer({ answers }: Session, event: SessionEvent) {
	if (event.type !== 'answer' || answers[event.question] !== undefined) return
	const answered = { ...answers, [event.question]: event.option }
	const hash = hashFor({ started: true, answers: answered, revisiting: event.question })
	history.replaceState(history.state, '', hash)
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
			history.replaceState({ assessment: current }, '')
			return sheets.get(current)
		},
	}
}

const wizardHash = (place: Parameters<typeof hashFor>[0]) => hashFor({ ...place, reading: undefined })

/** The session, kept in step with the address: every move is one history entry, and every entry reopens its page. */
export function useSession(opened: string) {
	const [input] = useState(() => placeFrom(opened))
	const [snapshot, send, actor] = useMachine(session, { input })
	const { context } = snapshot
	const [shelf] = useState(newShelf)
	const hash = hashFor(context)

	useEffect(() => shelf.keep(context.sheet), [shelf, context.sheet])

	useEffect(() => {
		if (hash === hashFor(placeFrom(location.hash))) history.replaceState(shelf.entry(), '')
		else history.pushState(shelf.entry(), '', hash === '' ? location.pathname + location.search : hash)
	}, [hash, shelf])

	useEffect(() => {
		const restore = () => {
			const place = placeFrom(location.hash)
			const isSameWork = wizardHash(place) === wizardHash(actor.getSnapshot().context)
			send({ type: 'restore', place, sheet: shelf.sheetHere(isSameWork) })
		}
		addEventListener('hashchange', restore)
		return () => removeEventListener('hashchange', restore)
	}, [send, actor, shelf])

	return {
		page: snapshot.value,
		context,
		hash,
		send: (event: SessionEvent) => {
			keepAnswer(context, event)
			if (event.type === 'open' || event.type === 'startAgain') shelf.begin()
			send(event)
		},
	}
}
