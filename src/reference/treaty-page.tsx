import type { InstrumentId } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { type InstrumentGuide, instrumentGroups, instrumentGuides } from '#content/treaties.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { Cites, Statements } from '#src/reference/cites.tsx'
import { InstrumentFacts } from '#src/reference/instrument-facts.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { PartiesLink, PartiesSection } from '#src/reference/parties-section.tsx'
import { ProvisionEntry, provisionsIn } from '#src/reference/provision-entry.tsx'
import { instrumentOf } from '#src/reference/texts-cited.tsx'

const words = referenceLabels.treaty

export const guideOf = (id: InstrumentId): InstrumentGuide => instrumentGuides[id]

const onShelfWith = (id: InstrumentId) =>
	(Object.keys(instrumentGuides) as InstrumentId[]).filter(
		(other) => other !== id && guideOf(other).group === guideOf(id).group,
	)

export function TreatyPage({ id, moved }: { id: InstrumentId; moved: boolean }) {
	const { group, gives, toWhom, limits, status, keyProvisions } = guideOf(id)
	const others = onShelfWith(id)
	return (
		<>
			<PageHead title={instrumentOf(id).short} moved={moved}>
				<p className="shelf">{instrumentGroups[group]}</p>
			</PageHead>
			<section>
				<h2>{words.gives}</h2>
				<p>{gives}</p>
			</section>
			<section>
				<h2>{words.toWhom}</h2>
				<p>{toWhom}</p>
			</section>
			<section>
				<h2>{words.limits}</h2>
				<Statements items={limits} />
			</section>
			<section>
				<h2>{words.status}</h2>
				<p>{status}</p>
				<InstrumentFacts id={id} />
				<PartiesLink id={id} />
			</section>
			<section>
				<h2>{words.provisions}</h2>
				<p>{words.provisionsText}</p>
				<p>
					{words.keyProvisions}: <Cites basis={keyProvisions} />
				</p>
				<ul className="entries">
					{provisionsIn(id).map((provision) => (
						<ProvisionEntry key={provision} id={provision} />
					))}
				</ul>
			</section>
			<PartiesSection id={id} />
			{others.length > 0 && (
				<AnchorList
					beside
					label={words.others}
					items={others.map((other) => ({ to: readingOf('treaty', other), name: instrumentOf(other).short }))}
				/>
			)}
		</>
	)
}
