import { labels } from '#content/interface.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { type CheckName, proof } from '#content/proof.ts'
import { proofFigures } from '#content/proof-figures.ts'
import { FiguresTable } from '#src/reference/figures-table.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { dateWords } from '#src/result/dates.ts'

const { summary: words, method, proved, checks: meanings, notProved } = proof
const { content, date, paths, determinations, disagreements, provisions, checks } = proofFigures

const inWords = (count: number) => count.toLocaleString(labels.language)

function Points({ of }: { of: readonly string[] }) {
	return (
		<ul className="statements">
			{of.map((point) => (
				<li key={point}>{point}</li>
			))}
		</ul>
	)
}

function Facts({ of }: { of: readonly (readonly [string, string])[] }) {
	return (
		<dl className="facts-list">
			{of.map(([term, text]) => (
				<div key={term}>
					<dt>{term}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	)
}

/** What a machine has shown of the chart, for which content, and what it cannot show. */
export function ProofPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.proof
	const unread = notProved.unread(inWords(provisions.unread), inWords(provisions.read + provisions.unread))
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<section>
				<h2>{words.heading}</h2>
				<Facts
					of={[
						[words.paths, inWords(paths)],
						[words.determinations, inWords(determinations)],
						[words.disagreements, inWords(disagreements)],
						[words.date, dateWords(date)],
						[
							words.content,
							content === __CONTENT_VERSION__ ? words.same(content) : words.other(content, __CONTENT_VERSION__),
						],
					]}
				/>
			</section>
			<section>
				<h2>{method.heading}</h2>
				<Points of={method.points} />
			</section>
			<section>
				<h2>{proved.heading}</h2>
				<FiguresTable
					caption={proved.caption}
					corner={proved.check}
					columns={[proved.count, proved.result]}
					rows={checks.map(({ name, count, ok }) => ({
						name,
						cells: [inWords(count), ok ? proved.holds : proved.fails],
					}))}
				/>
				<h3>{proved.meanings}</h3>
				<Facts of={Object.entries(meanings) as [CheckName, string][]} />
			</section>
			<section>
				<h2>{notProved.heading}</h2>
				<Points of={[unread, ...notProved.points]} />
			</section>
		</>
	)
}
