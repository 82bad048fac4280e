import type { ReactNode } from 'react'
import type { InstrumentId } from '#content/instruments.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { instrumentOf } from '#src/reference/texts-cited.tsx'
import { dateWords } from '#src/result/dates.ts'

const { facts, noAddress } = referenceLabels.treaty

const isTold = ([, told]: readonly [string, ReactNode]) => told !== undefined && told !== 'n/a'

export function InstrumentFacts({ id }: { id: InstrumentId }) {
	const { title, adopted, inForce, parties, partiesAsOf, binding, url, note } = instrumentOf(id)
	const rows: readonly (readonly [string, ReactNode])[] = [
		[facts.title, title],
		[facts.adopted, dateWords(adopted)],
		[facts.inForce, inForce && dateWords(inForce)],
		[facts.parties, parties && answerLabels.result.sources.parties(parties, partiesAsOf && dateWords(partiesAsOf))],
		[facts.reach, answerLabels.bindings[binding]],
		[facts.text, url === '' ? noAddress : <OutsideLink key={url} url={url} />],
		[facts.note, note],
	]
	return (
		<dl className="facts-list">
			{rows.filter(isTold).map(([term, told]) => (
				<div key={term}>
					<dt>{term}</dt>
					<dd>{told}</dd>
				</div>
			))}
		</dl>
	)
}
