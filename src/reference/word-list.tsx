import { type GlossaryId, glossary } from '#content/glossary.ts'
import { labels } from '#content/interface.ts'
import type { GlossaryEntry } from '#content/reference/page.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'

const entries = (Object.entries(glossary) as [GlossaryId, GlossaryEntry][]).map(([id, entry]) => ({
	id,
	entry,
	pattern: new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${[entry.term, ...(entry.also ?? [])].map(literally).join('|')})(?![\\p{L}\\p{N}])`,
		'iu',
	),
}))

function literally(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The glossary entries whose term, in any of its forms, stands in the texts of a value. */
export function termsIn(value: unknown) {
	const text = textsIn(value).join('\n')
	return entries
		.filter(({ pattern }) => pattern.test(text))
		.sort((one, other) => one.entry.term.localeCompare(other.entry.term, labels.language))
}

export function WordList({ of }: { of: unknown }) {
	const found = termsIn(of)
	if (found.length === 0) return <p>{labels.words.none}</p>
	return (
		<>
			<dl className="word-list">
				{found.map(({ id, entry: { term, meaning, trap } }) => (
					<div key={id}>
						<dt>{term}</dt>
						<dd>
							{meaning} {trap}
						</dd>
					</div>
				))}
			</dl>
			<p>
				<ReadingLink to={readingOf('glossary')}>{labels.words.more}</ReadingLink>
			</p>
		</>
	)
}
