import type { Case } from '#content/cases/case.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { FactSources } from '#src/reference/fact-sources.tsx'
import { OutsideLink } from '#src/reference/outside-link.tsx'

const words = referenceLabels.cases

function DisputedMark() {
	return <span aria-hidden="true">{words.disputedMark}</span>
}

function Readings({ readings }: Pick<Case, 'readings'>) {
	return (
		<div className="readings">
			<h3>{words.readings}</h3>
			<p>{words.readingsText}</p>
			<ul>
				{Object.entries(readings).map(([id, { name, what, address, checked }]) => (
					<li key={id}>
						{name}: {what}.{' '}
						{checked ? (
							<span className="text-checked">✓ {words.read}</span>
						) : (
							<strong className="text-not-checked">{words.notYetRead}</strong>
						)}
						{address !== undefined && (
							<>
								{' '}
								<OutsideLink url={address} />
							</>
						)}
					</li>
				))}
			</ul>
		</div>
	)
}

/** What happened, fact by fact with its sources, and what is disputed about it. */
export function CaseFacts({ content: { host, sender, facts, readings, disputed } }: { content: Case }) {
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
				{facts.map(({ text, sources, disputed: isDisputed }) => (
					<li key={text}>
						{text} <FactSources sources={sources} />
						{isDisputed && (
							<strong className="disputed-fact">
								{' '}
								<DisputedMark /> {words.disputedFact}
							</strong>
						)}
					</li>
				))}
			</ol>
			{disputed.length > 0 && (
				<div className="disputed">
					<p>
						<strong>
							<DisputedMark /> {words.disputed}.
						</strong>{' '}
						{words.disputedText}
					</p>
					<ul>
						{disputed.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</div>
			)}
			<Readings readings={readings} />
		</section>
	)
}
