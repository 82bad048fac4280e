import type { InstrumentId } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { type InstrumentGroup, instrumentGroups, instrumentGuides } from '#content/treaties.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { Summaries } from '#src/reference/summaries.tsx'
import { instrumentOf } from '#src/reference/texts-cited.tsx'
import { guideOf } from '#src/reference/treaty-page.tsx'

const groups = Object.entries(instrumentGroups) as [InstrumentGroup, string][]

const shelf = (group: InstrumentGroup) =>
	(Object.keys(instrumentGuides) as InstrumentId[])
		.filter((id) => guideOf(id).group === group)
		.map((id) => ({ to: readingOf('treaty', id), title: instrumentOf(id).short, summary: guideOf(id).gives }))

export function TreatiesPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.treaties
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<AnchorList beside items={groups.map(([group, name]) => ({ to: readingOf('treaties', '', group), name }))} />
			{groups.map(([group, name]) => (
				<section key={group}>
					<h2 data-anchor={group} tabIndex={-1}>
						{name}
					</h2>
					<Summaries items={shelf(group)} />
				</section>
			))}
		</>
	)
}
