import { useRef, useState } from 'react'
import { recordLabels } from '#content/interface-record.ts'
import { Confirm } from '#src/record/confirm.tsx'
import { RenameForm } from '#src/record/rename-form.tsx'
import type { KeptEntry } from '#src/record/use-kept-list.ts'
import { momentWords } from '#src/result/dates.ts'

const words = recordLabels.kept

type Act = 'rename' | 'delete'

type Props = {
	entry: KeptEntry
	onOpen: () => void
	onRename: (title: string) => void
	onDelete: () => void
}

function Button({ word, name, onPress }: { word: string; name: string; onPress: () => void }) {
	return (
		<button type="button" aria-label={words.actOn(word, name)} onClick={onPress}>
			{word}
		</button>
	)
}

export function KeptItem({ entry, onOpen, onRename, onDelete }: Props) {
	const [asked, setAsked] = useState<Act | null>(null)
	const item = useRef<HTMLLIElement>(null)
	const { name, saved } = entry

	function close() {
		setAsked(null)
		item.current?.focus()
	}

	return (
		<li ref={item} tabIndex={-1}>
			<h3>
				<bdi>{name}</bdi>
			</h3>
			{saved?.savedAt !== undefined && <p className="beside">{words.savedAt(momentWords(new Date(saved.savedAt)))}</p>}
			{asked === null && (
				<div className="actions">
					{saved !== null && <Button word={words.open} name={name} onPress={onOpen} />}
					{saved !== null && <Button word={words.rename} name={name} onPress={() => setAsked('rename')} />}
					<Button word={words.delete} name={name} onPress={() => setAsked('delete')} />
				</div>
			)}
			{asked === 'rename' && (
				<RenameForm
					name={name}
					onCancel={close}
					onRename={(title) => {
						close()
						onRename(title)
					}}
				/>
			)}
			{asked === 'delete' && (
				<Confirm question={words.askDelete(name)} yes={words.confirmDelete} onYes={onDelete} onNo={close} />
			)}
		</li>
	)
}
