import type { Reading } from '#machines/session.ts'
import { ReadingLink } from '#src/reading-link.tsx'

export type Summary = { readonly to: Reading; readonly title: string; readonly summary: string }

/** Pages, each with a line on what it holds. */
export function Summaries({ items }: { items: readonly Summary[] }) {
	return (
		<ul className="summaries">
			{items.map(({ to, title, summary }) => (
				<li key={title}>
					<ReadingLink to={to}>{title}</ReadingLink>
					<p>{summary}</p>
				</li>
			))}
		</ul>
	)
}
