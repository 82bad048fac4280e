import type { ReactNode } from 'react'
import { labels } from '#content/interface.ts'
import { indexPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'

const words = labels.reference

/** The ways into the reference, wherever they are offered, and what a place adds to them. */
export function ReferenceLinks({ children }: { children?: ReactNode }) {
	return (
		<ul className="ways">
			<li>
				<ReadingLink to={readingOf(indexPage)}>{words.search}</ReadingLink>
			</li>
			<li>
				<ReadingLink to={readingOf('mistakes')}>{words.mistakes}</ReadingLink>
			</li>
			<li>
				<ReadingLink to={readingOf('glossary')}>{words.glossary}</ReadingLink>
			</li>
			<li>
				<ReadingLink to={readingOf('cases')}>{words.cases}</ReadingLink>
			</li>
			{children}
		</ul>
	)
}
