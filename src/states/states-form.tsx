import { type FormEvent, useMemo, useRef, useState } from 'react'
import { type Senders, senders as senderKinds, statesLabels } from '#content/interface-states.ts'
import { type Entry, exactly, receivers, sendersOf } from '#src/states/find-states.ts'
import { type FieldHandle, StateField } from '#src/states/state-field.tsx'
import '#src/styles/states.css'

export type StatesGiven = { receiving: string; sending: string }

type Props = {
	given: StatesGiven | null
	senders: Senders
	onGive: (states: StatesGiven | null) => void
}

type Field = keyof StatesGiven
type Problem = { readonly field: Field; readonly text: string }

const words = statesLabels
const withId = (entries: readonly Entry[], id: string | undefined) => entries.find((entry) => entry.id === id)

/** Two States, or a State and an organisation. Nobody has to name them. */
export function StatesForm({ given, senders, onGive }: Props) {
	const [problem, setProblem] = useState<Problem | null>(null)
	const [message, setMessage] = useState('')
	const receiving = useRef<FieldHandle>(null)
	const sending = useRef<FieldHandle>(null)
	const senderEntries = useMemo(() => sendersOf(senders), [senders])
	const [first, ...others] = senderEntries
	const onlySender = others.length === 0 ? first : undefined
	const { words: sendingWords } = senderKinds[senders]

	function changed() {
		setProblem(null)
		setMessage('')
	}

	function refuse(field: Field, text: string) {
		setProblem({ field, text })
		setMessage('')
		const { current } = field === 'receiving' ? receiving : sending
		current?.focus()
	}

	function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const data = new FormData(event.currentTarget)
		const typed = (field: Field) => `${data.get(field) ?? ''}`.trim()
		const [receivingText, sendingText] = [typed('receiving'), typed('sending')]
		const receives = exactly(receivers, receivingText)
		const sends = onlySender ?? exactly(senderEntries, sendingText)

		if (receivingText === '' && onlySender !== undefined) return refuse('receiving', words.notReceiving)
		if (receivingText === '' && sendingText === '') return refuse('receiving', words.neither)
		if (receivingText === '') return refuse('receiving', words.receiving.missing)
		if (receives === undefined) return refuse('receiving', words.receiving.unknown(receivingText))
		receiving.current?.take(receives)
		if (sends === undefined)
			return refuse('sending', sendingText === '' ? sendingWords.missing : sendingWords.unknown(sendingText))
		sending.current?.take(sends)
		if (receives.id === sends.id) return refuse('sending', words.same)

		setProblem(null)
		setMessage(words.taken(receives.name, sends.name))
		onGive({ receiving: receives.id, sending: sends.id })
	}

	function clear() {
		receiving.current?.take(null)
		sending.current?.take(null)
		setProblem(null)
		setMessage(words.cleared)
		receiving.current?.focus()
		onGive(null)
	}

	const errorOf = (field: Field) => (problem?.field === field ? problem.text : undefined)

	return (
		<form className="states-form" onSubmit={submit} noValidate autoComplete="off">
			<fieldset>
				<legend>{words.legend}</legend>
				<p>{words.intro}</p>
				<StateField
					ref={receiving}
					name="receiving"
					words={words.receiving}
					entries={receivers}
					given={withId(receivers, given?.receiving)}
					error={errorOf('receiving')}
					onChange={changed}
				/>
				{onlySender === undefined ? (
					<StateField
						key={senders}
						ref={sending}
						name="sending"
						words={sendingWords}
						entries={senderEntries}
						given={withId(senderEntries, given?.sending)}
						error={errorOf('sending')}
						onChange={changed}
					/>
				) : (
					<p className="only-sender">{words.onlySender(onlySender.name)}</p>
				)}
			</fieldset>
			<div className="actions">
				<button type="submit" className="main-action">
					{onlySender === undefined ? words.use : words.useOne}
				</button>
				<button type="button" onClick={clear}>
					{words.clear}
				</button>
			</div>
			<p role="status" className="states-taken">
				{message}
			</p>
		</form>
	)
}
