import { referenceLabels } from '#content/interface-reference.ts'
import { privacy } from '#content/privacy.ts'
import { PageHead } from '#src/reference/page-head.tsx'

/** What a link reveals, where it remains, and what the program does. */
export function PrivacyPage({ moved }: { moved: boolean }) {
	const { title, summary } = referenceLabels.pages.privacy
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			{privacy.map(({ heading, points }) => (
				<section key={heading}>
					<h2>{heading}</h2>
					<ul className="statements">
						{points.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</section>
			))}
		</>
	)
}
