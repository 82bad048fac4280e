import type { Case } from '#content/cases/case.ts'
import { cases } from '#content/cases.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { PageHead } from '#src/reference/page-head.tsx'

const words = referenceLabels.cases

const gallery: readonly (readonly [string, Case])[] = Object.entries(cases)

export function CasesPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.cases
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<ul className="gallery">
				{gallery.map(([id, { title: name, place, year, facts }]) => (
					<li key={id}>
						<p className="where">{words.where(place, year)}</p>
						<h2>
							<ReadingLink to={readingOf('case', id)}>{name}</ReadingLink>
						</h2>
						<p>{facts[0].text}</p>
					</li>
				))}
			</ul>
		</>
	)
}
