import type { Case } from '#content/cases/case.ts'
import { referenceLabels } from '#content/interface-reference.ts'

const words = referenceLabels.cases

export function CaseFacts({ content: { host, sender, facts, disputed } }: { content: Case }) {
	return (
		<section>
			<h2>{words.facts}</h2>
			<dl className="facts-list">
				<div>
					<dt>{words.host}</dt>
					<dd>{host}</dd>
				</div>
				<div>
					<dt>{words.sender}</dt>
					<dd>{sender}</dd>
				</div>
			</dl>
			<ol className="statements">
				{facts.map((fact) => (
					<li key={fact}>{fact}</li>
				))}
			</ol>
			{disputed.length > 0 && (
				<div className="disputed">
					<p>
						<strong>◩ {words.disputed}.</strong> {words.disputedText}
					</p>
					<ul>
						{disputed.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</div>
			)}
		</section>
	)
}
