import type { RefObject } from 'react'
import type { Case, Finding } from '#content/cases/case.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { Cites } from '#src/reference/cites.tsx'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { SituationAnswer } from '#src/reference/situation-answer.tsx'

const words = referenceLabels.cases

function Found({ found }: { found: readonly Finding[] }) {
	return (
		<section>
			<h2>{words.found}</h2>
			<p>{words.foundText}</p>
			<ul className="entries">
				{found.map(({ text, sources }) => (
					<li className="entry" key={text}>
						<p>{text}</p>
						<p className="facts">{words.sources}:</p>
						<ul className="facts">
							{sources.map((source) => (
								<li key={source}>
									<OutsideLink url={source} />
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</section>
	)
}

type Props = {
	content: Case
	predicted: ReadonlyMap<string, string>
	heading: RefObject<HTMLHeadingElement | null>
}

/** What this program works out, beside what courts and inquiries found. */
export function CaseAnswer({ content: { situations, found, examples, notRead }, predicted, heading }: Props) {
	return (
		<div className="case-answer">
			<h2 ref={heading} tabIndex={-1}>
				{words.compare}
			</h2>
			{Object.entries(situations).map(([id, situation]) => (
				<SituationAnswer key={id} situation={situation} predicted={predicted.get(id)} />
			))}
			<Found found={found} />
			<section>
				<h2>{words.examples}</h2>
				<ul className="statements">
					{examples.map(({ provision, shows }) => (
						<li key={provision}>
							{shows} <Cites basis={[provision]} />
						</li>
					))}
				</ul>
			</section>
			{notRead.length > 0 && (
				<section>
					<h2>{words.notRead}</h2>
					<p>{words.notReadText}</p>
					<ul>
						{notRead.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</section>
			)}
		</div>
	)
}
