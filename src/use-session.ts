import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { type Session, type SessionEvent, session } from '#machines/session.ts'
import { hashFor, placeFrom } from '#src/place.ts'

export type Send = (event: SessionEvent) => void

/** A first answer also joins the entry of its own question, so that the browser’s Back finds it chosen there. */
const keepingAnswers =
	({ answers }: Session, send: Send): Send =>
	(event) => {
		if (event.type === 'answer' && answers[event.question] === undefined) {
			const answered = { ...answers, [event.question]: event.option }
			history.replaceState(null, '', hashFor({ started: true, answers: answered, revisiting: event.question }))
		}
		send(event)
	}

/** The session, kept in step with the address: every move is one history entry, and every entry reopens its page. */
export function useSession() {
	const [input] = useState(() => placeFrom(location.hash))
	const [snapshot, send] = useMachine(session, { input })
	const hash = hashFor(snapshot.context)

	useEffect(() => {
		if (hash !== hashFor(placeFrom(location.hash)))
			history.pushState(null, '', hash === '' ? location.pathname + location.search : hash)
	}, [hash])

	useEffect(() => {
		const restore = () => send({ type: 'restore', place: placeFrom(location.hash) })
		addEventListener('hashchange', restore)
		return () => removeEventListener('hashchange', restore)
	}, [send])

	return { page: snapshot.value, context: snapshot.context, hash, send: keepingAnswers(snapshot.context, send) }
}
