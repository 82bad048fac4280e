import { type ComponentType, useId, useState } from 'react'
import { labels } from '#content/interface.ts'

const words = labels.words

type Props = { label: string; of: unknown }
type List = ComponentType<{ of: unknown }>

/** The glossary, in place. It is fetched when the list is first opened. */
export function WordsUsed({ label, of }: Props) {
	const [isOpen, setOpen] = useState(false)
	const [found, setFound] = useState<{ List: List } | null>(null)
	const [told, setTold] = useState<string>(words.loading)
	const id = useId()

	async function load() {
		try {
			const { WordList } = await import('#src/reference/word-list.tsx')
			setFound({ List: WordList })
		} catch {
			setTold(words.failed)
		}
	}

	function toggle() {
		setOpen(!isOpen)
		if (!isOpen && found === null) void load()
	}

	return (
		<div className="words">
			<button type="button" className="quiet" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
				{label}
			</button>
			<div id={id} hidden={!isOpen}>
				{isOpen && (found === null ? <p role="status">{told}</p> : <found.List of={of} />)}
			</div>
		</div>
	)
}
