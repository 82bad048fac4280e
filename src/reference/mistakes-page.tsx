import { type Correction, type CorrectionTopic, correctionTopics, grades } from '#content/corrections/correction.ts'
import { type CorrectionId, corrections } from '#content/corrections.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { Cites } from '#src/reference/cites.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { TextsCited } from '#src/reference/texts-cited.tsx'

const words = referenceLabels.mistakes

const all = Object.entries(corrections) as [CorrectionId, Correction][]
const topics = Object.entries(correctionTopics) as [CorrectionTopic, string][]

function Mistake({ id, entry }: { id: CorrectionId; entry: Correction }) {
	const { mistake, correction, basis, grade, contestable } = entry
	return (
		<li className="entry mistake" data-anchor={id} tabIndex={-1}>
			<p className="said">
				<span className="label">{words.said}:</span> {mistake}
			</p>
			<p>
				<strong>{words.better}:</strong> {correction} <Cites basis={basis} />
			</p>
			<p className="facts">
				{words.grade}: <strong>{grades[grade].name}</strong>, {grades[grade].means}.
				{contestable === true && <span className="contestable"> {words.contestable}</span>}
			</p>
		</li>
	)
}

export function MistakesPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.mistakes
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<AnchorList beside items={topics.map(([topic, name]) => ({ to: readingOf('mistakes', '', topic), name }))} />
			{topics.map(([topic, name]) => (
				<section key={topic}>
					<h2 data-anchor={topic} tabIndex={-1}>
						{name}
					</h2>
					<ul className="entries">
						{all
							.filter(([, entry]) => entry.topic === topic)
							.map(([id, entry]) => (
								<Mistake key={id} id={id} entry={entry} />
							))}
					</ul>
				</section>
			))}
			<TextsCited basis={all.flatMap(([, { basis }]) => basis)} />
		</>
	)
}
