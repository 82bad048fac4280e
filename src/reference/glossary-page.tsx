import { type GlossaryId, glossary } from '#content/glossary.ts'
import { labels } from '#content/interface.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import type { GlossaryEntry } from '#content/reference/page.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { Cites } from '#src/reference/cites.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { TextsCited } from '#src/reference/texts-cited.tsx'

const words = referenceLabels.glossary

const entries = (Object.entries(glossary) as [GlossaryId, GlossaryEntry][]).sort(([, one], [, other]) =>
	one.term.localeCompare(other.term, labels.language),
)
const letterOf = ({ term }: GlossaryEntry) => term.charAt(0).toUpperCase()
const letters = [...new Set(entries.map(([, entry]) => letterOf(entry)))]

function Entry({ id, entry: { term, also, meaning, basis, trap } }: { id: GlossaryId; entry: GlossaryEntry }) {
	return (
		<div className="entry" data-anchor={id} tabIndex={-1}>
			<dt>{term}</dt>
			<dd>
				{meaning} <Cites basis={basis ?? []} />
			</dd>
			{trap !== undefined && (
				<dd>
					<strong>{words.trap}:</strong> {trap}
				</dd>
			)}
			{also !== undefined && (
				<dd className="facts">
					{words.also}: {also.join(', ')}
				</dd>
			)}
		</div>
	)
}

export function GlossaryPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.glossary
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<AnchorList
				beside
				label={words.letters}
				items={letters.map((letter) => ({ to: readingOf('glossary', '', letter), name: letter }))}
			/>
			{letters.map((letter) => (
				<section key={letter}>
					<h2 data-anchor={letter} tabIndex={-1}>
						{letter}
					</h2>
					<dl className="entries">
						{entries
							.filter(([, entry]) => letterOf(entry) === letter)
							.map(([id, entry]) => (
								<Entry key={id} id={id} entry={entry} />
							))}
					</dl>
				</section>
			))}
			<TextsCited basis={entries.flatMap(([, { basis }]) => basis ?? [])} />
		</>
	)
}
