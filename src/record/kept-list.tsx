import { useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import { Confirm } from '#src/record/confirm.tsx'
import { KeptItem } from '#src/record/kept-item.tsx'
import { type Told, withKept } from '#src/record/load-kept.ts'
import { renamed } from '#src/record/save-file.ts'
import { type KeptEntry, useKeptList } from '#src/record/use-kept-list.ts'
import type { Send } from '#src/use-session.ts'

const words = recordLabels.kept

type Props = { sheet: Sheet | undefined; send: Send }

/** The assessments that this browser keeps. */
export function KeptList({ sheet, send }: Props) {
	const found = useKeptList()
	const [told, setTold] = useState('')
	const [isWiping, setWiping] = useState(false)
	const heading = useRef<HTMLHeadingElement>(null)
	const entries = found !== null && 'entries' in found ? found.entries : []

	async function open({ key, text, saved }: KeptEntry) {
		const { fault } = await withKept(async ({ takeUp }) => takeUp({ key, text }))
		if (fault !== undefined) setTold(fault)
		else if (saved !== null) send({ type: 'open', place: saved.place, sheet: { ...saved.sheet, keptAs: key } })
	}

	async function rename(entry: KeptEntry, title: string) {
		const { done, fault } = await withKept(({ amend }) => amend(entry, (text) => renamed(text, title)))
		setTold(fault ?? (done ? words.renamed(title) : words.gone))
		if (done && sheet?.keptAs === entry.key)
			send({ type: 'fill', sheet: { ...sheet, notes: { ...sheet.notes, title } } })
	}

	/** What is open on another page of this tab stays open; it is only kept no more. */
	function forget(told: Told<void>, success: string, isMine: boolean) {
		setTold(told.fault ?? success)
		setWiping(false)
		heading.current?.focus()
		if (told.fault === undefined && sheet !== undefined && isMine)
			send({ type: 'fill', sheet: { ...sheet, keptAs: undefined } })
	}

	const remove = async ({ key, name }: KeptEntry) =>
		forget(await withKept((kept) => kept.remove(key)), words.deleted(name), sheet?.keptAs === key)
	const wipe = async () => forget(await withKept((kept) => kept.wipe()), words.wiped, sheet?.keptAs !== undefined)

	return (
		<section className="record-part kept">
			<h2 ref={heading} tabIndex={-1}>
				{words.heading}
			</h2>
			{found === null && <p>{words.loading}</p>}
			{found !== null && 'fault' in found && <p>{found.fault}</p>}
			{found !== null && 'entries' in found && entries.length === 0 && <p>{words.none}</p>}
			<p role="status" className="told">
				<bdi>{told}</bdi>
			</p>
			{entries.length > 0 && (
				<ul className="kept-list">
					{entries.map((entry) => (
						<KeptItem
							key={entry.key}
							entry={entry}
							onOpen={() => void open(entry)}
							onRename={(title) => void rename(entry, title)}
							onDelete={() => void remove(entry)}
						/>
					))}
				</ul>
			)}
			{entries.length > 0 && !isWiping && (
				<button type="button" className="quiet" onClick={() => setWiping(true)}>
					{words.wipe}
				</button>
			)}
			{isWiping && (
				<Confirm
					question={words.askWipe(entries.length)}
					yes={words.confirmWipe}
					onYes={() => void wipe()}
					onNo={() => {
						setWiping(false)
						heading.current?.focus()
					}}
				/>
			)}
		</section>
	)
}
