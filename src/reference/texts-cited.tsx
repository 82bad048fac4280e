import { useId } from 'react'
import { type Instrument, type InstrumentId, instruments } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { citedAs } from '#src/result/citation.tsx'

export const instrumentOf = (id: InstrumentId): Instrument => instruments[id]

/** Where the texts behind a page can be read, written out for paper. */
export function TextsCited({ basis }: { basis: readonly ProvisionId[] }) {
	const heading = useId()
	const cited = [...new Set(basis.map((id) => citedAs(id).instrument))]
	return (
		<section className="texts-cited" aria-labelledby={heading}>
			<h2 id={heading}>{referenceLabels.paper.texts}</h2>
			<ul>
				{cited.map((id) => (
					<li key={id}>
						<ReadingLink to={readingOf('treaty', id)}>{instrumentOf(id).short}</ReadingLink> ({id}){' '}
						{instrumentOf(id).url !== '' && <OutsideLink url={instrumentOf(id).url} />}
					</li>
				))}
			</ul>
		</section>
	)
}
