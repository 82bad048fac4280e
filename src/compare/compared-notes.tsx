import { compareLabels as words } from '#content/interface-compare.ts'
import type { Place } from '#machines/session.ts'
import type { Side } from '#src/compare/evaluate.ts'
import { problemWords } from '#src/words/problems.ts'

const isOlder = (madeUnder: string | undefined): madeUnder is string =>
	madeUnder !== undefined && !__CONTENT_VERSION__.startsWith(madeUnder)

type Props = {
	left: Side
	right: Place
	leftIsUnread: boolean | undefined
	rightIsUnread: boolean | undefined
}

/** What stands behind the two sides and is not as it was given. */
export function ComparedNotes({ left, right, leftIsUnread, rightIsUnread }: Props) {
	const older = (['left', 'right'] as const).flatMap((side) => {
		const { madeUnder } = { left, right }[side]
		return isOlder(madeUnder) ? [words.older[side](madeUnder)] : []
	})
	const notes = [
		...older,
		...(older.length > 0 ? [words.older.shown] : []),
		...(leftIsUnread ? [words.pairFault.left] : []),
		...(rightIsUnread ? [words.pairFault.right] : []),
	]
	const problems = [...new Set(right.problems.map(problemWords))]
	if (notes.length === 0 && problems.length === 0) return null
	return (
		<section className="compared-notes" aria-label={words.notes}>
			{notes.map((note) => (
				<p key={note}>{note}</p>
			))}
			{problems.length > 0 && <p>{words.parts}</p>}
			{problems.length > 0 && (
				<ul>
					{problems.map((problem) => (
						<li key={problem}>
							<bdi>{problem}</bdi>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
