import { answerLabels } from '#content/interface-answer.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { citation, citedAs } from '#src/result/citation.tsx'
import { dateWords, momentWords } from '#src/result/dates.ts'
import { provedWords } from '#src/sheet/proved.ts'

const { about, proof } = answerLabels.result

type Props = { result: Pick<DeterminedResult, 'basis' | 'content'>; link: string; now: Date }

/** When, from which law and from which answers this came, and what nobody has checked. */
export function AboutAnswer({ result, link, now }: Props) {
	const unchecked = result.basis.filter((id) => !citedAs(id).checked).map(citation)
	const rows = [
		[about.made, momentWords(now)],
		[about.lawAsOf, dateWords(result.content.lawAsOf)],
		[about.version, result.content.version],
		[about.link, link],
	]
	return (
		<>
			<p className="not-advice">{about.notAdvice}</p>
			<p>{about.handling}</p>
			<dl className="facts-list">
				{rows.map(([term, text]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{text}</dd>
					</div>
				))}
				<div>
					<dt>{proof.term}</dt>
					<dd>
						{provedWords(result.content.version)} <ReadingLink to={readingOf('proof')}>{proof.more}</ReadingLink>
					</dd>
				</div>
				<div>
					<dt>{about.notChecked}</dt>
					<dd>{unchecked.length > 0 ? about.textsNotChecked(unchecked.join('; ')) : about.allTextsChecked}</dd>
					<dd>{about.factsNotChecked}</dd>
				</div>
			</dl>
			<p className="on-screen">{about.linkNote}</p>
		</>
	)
}
