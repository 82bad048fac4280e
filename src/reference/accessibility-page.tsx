import { accessibility } from '#content/accessibility.ts'
import { accessibilityFigures } from '#content/accessibility-figures.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import {
	ExceptionList,
	KindsTable,
	LighthouseTable,
	LooksTable,
	textFigures,
} from '#src/reference/accessibility-figures.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { dateWords } from '#src/result/dates.ts'

const { claim, when, method, figures, exceptions, gaps, report } = accessibility
const { browser, versions, kinds } = accessibilityFigures

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[]

function Points({ of }: { of: readonly string[] }) {
	return (
		<ul className="statements">
			{of.map((point) => (
				<li key={point}>{point}</li>
			))}
		</ul>
	)
}

const engineNames = keysOf(figures.engines)
	.map((engine) => when.version(figures.engines[engine], versions[engine]))
	.join(', ')

const days = Object.values(kinds)
	.map(({ date }) => date)
	.toSorted()
const [firstDay = ''] = days
const span = when.span(dateWords(firstDay), dateWords(days.at(-1) ?? firstDay))

/** What the machines found, and what nobody has looked at yet. */
export function AccessibilityPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.accessibility
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<section>
				<h2>{claim.heading}</h2>
				<p>{claim.text}</p>
				<Points of={claim.points} />
			</section>
			<section>
				<h2>{when.heading}</h2>
				<dl className="facts-list">
					<div>
						<dt>{when.days}</dt>
						<dd>{span}</dd>
					</div>
					<div>
						<dt>{when.browser}</dt>
						<dd>{browser}</dd>
					</div>
					<div>
						<dt>{when.engines}</dt>
						<dd>{engineNames}</dd>
					</div>
				</dl>
			</section>
			<section>
				<h2>{method.heading}</h2>
				<Points of={method.points} />
				<h3>{method.places.heading}</h3>
				<p>{method.places.text}</p>
				<KindsTable />
			</section>
			<section>
				<h2>{figures.heading}</h2>
				<LooksTable />
				<p className="note">{figures.forced}</p>
				<p>{textFigures()}</p>
				<LighthouseTable />
			</section>
			<section>
				<h2>{exceptions.heading}</h2>
				<p>{exceptions.text}</p>
				<ExceptionList />
			</section>
			<section>
				<h2>{gaps.heading}</h2>
				<Points of={gaps.points} />
			</section>
			<section>
				<h2>{report.heading}</h2>
				<p>{report.text}</p>
			</section>
		</>
	)
}
