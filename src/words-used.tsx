import { lazy, Suspense, useId, useState } from 'react'
import { labels } from '#content/interface.ts'
import { LoadFailed } from '#src/load-failed.tsx'

const words = labels.words

const WordList = lazy(async () => ({ default: (await import('#src/reference/word-list.tsx')).WordList }))

type Props = { label: string; of: unknown; moves?: number }

/** The glossary, in place. It is fetched when the list is first opened. */
export function WordsUsed({ label, of, moves = 0 }: Props) {
	const [openAt, setOpenAt] = useState<number | null>(null)
	const isOpen = openAt === moves
	const id = useId()
	return (
		<div className="words">
			<button
				type="button"
				className="quiet"
				aria-expanded={isOpen}
				aria-controls={id}
				onClick={() => setOpenAt(isOpen ? null : moves)}
			>
				{label}
			</button>
			<div id={id} hidden={!isOpen}>
				{isOpen && (
					<LoadFailed isPart title={words.failed}>
						<Suspense fallback={<p role="status">{words.loading}</p>}>
							<WordList of={of} />
						</Suspense>
					</LoadFailed>
				)}
			</div>
		</div>
	)
}
