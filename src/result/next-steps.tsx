import { labels } from '#content/interface.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'
import { dateWords } from '#src/result/dates.ts'

/** What follows if protection fails, in order. */
export function IfItFails({ ifItFails }: Pick<DeterminedResult, 'ifItFails'>) {
	return (
		<ol className="claims">
			{ifItFails.map(({ id, text, basis, force, needs }) => (
				<li key={id} data-claim={id}>
					{text} <Citations basis={basis} force={force} />
					{needs !== undefined && (
						<p className="needs">
							<span className="term">{labels.result.ifItFails.needs}:</span> {needs}
						</p>
					)}
				</li>
			))}
		</ol>
	)
}

/** What to verify first. */
export function Checks({ checks }: Pick<DeterminedResult, 'checks'>) {
	return (
		<ul className="checks">
			{checks.map(({ text, asOf }) => (
				<li key={text}>
					{text} {asOf !== undefined && <span className="as-of">({labels.result.checks.asOf(dateWords(asOf))})</span>}
				</li>
			))}
		</ul>
	)
}
