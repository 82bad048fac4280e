import { referenceLabels } from '#content/interface-reference.ts'
import type { ReferencePage } from '#content/reference/page.ts'
import { type ReferencePageId, referencePages } from '#content/reference.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { Cites, Statements } from '#src/reference/cites.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { TextsCited } from '#src/reference/texts-cited.tsx'

const pageOf = (id: ReferencePageId): ReferencePage => referencePages[id]

/** On the page of questions the first statement of a section is the answer in one sentence. */
const answersFirst: ReferencePageId = 'questions'

type SectionProps = { section: ReferencePage['sections'][number]; answerFirst: boolean }

function Section({ section: { id, heading, claims, note }, answerFirst }: SectionProps) {
	const [first, ...others] = claims
	return (
		<section>
			<h2 data-anchor={id} tabIndex={-1}>
				{heading}
			</h2>
			{answerFirst && (
				<p className="short-answer">
					{first.text} <Cites basis={first.basis} />
				</p>
			)}
			<Statements items={answerFirst ? others : claims} />
			{note !== undefined && <p className="note">{note}</p>}
		</section>
	)
}

export function TextPage({ id, moved }: { id: ReferencePageId; moved: boolean }) {
	const { title, summary, sections, related } = pageOf(id)
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<AnchorList
				beside
				items={sections.map((section) => ({ to: readingOf(id, '', section.id), name: section.heading }))}
			/>
			{sections.map((section) => (
				<Section key={section.id} section={section} answerFirst={id === answersFirst} />
			))}
			<AnchorList
				label={referenceLabels.nav.related}
				items={related.map((page) => ({ to: readingOf(page), name: pageOf(page).title }))}
			/>
			<TextsCited basis={sections.flatMap(({ claims }) => claims.flatMap(({ basis }) => basis))} />
		</>
	)
}
