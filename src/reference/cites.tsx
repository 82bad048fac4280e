import { Fragment } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { citation, citedAs } from '#src/result/citation.tsx'

/** Where the entry of a provision stands. */
export const readingOfProvision = (id: ProvisionId) => readingOf('treaty', citedAs(id).instrument, id)

export function Cite({ id }: { id: ProvisionId }) {
	return (
		<>
			<ReadingLink to={readingOfProvision(id)} className="cite" provision={id}>
				{citation(id)}
			</ReadingLink>
			{!citedAs(id).checked && <span className="unchecked"> {answerLabels.result.sources.unchecked}</span>}
		</>
	)
}

/** The articles behind a statement, each leading to its entry. */
export function Cites({ basis }: { basis: readonly ProvisionId[] }) {
	if (basis.length === 0) return null
	return (
		<span className="cites">
			[
			{basis.map((id, index) => (
				<Fragment key={id}>
					{index > 0 && '; '}
					<Cite id={id} />
				</Fragment>
			))}
			]
		</span>
	)
}

type Item = { readonly text: string; readonly basis: readonly ProvisionId[] }

export function Statements({ items }: { items: readonly Item[] }) {
	if (items.length === 0) return null
	return (
		<ul className="statements">
			{items.map(({ text, basis }) => (
				<li key={text}>
					{text} <Cites basis={basis} />
				</li>
			))}
		</ul>
	)
}
