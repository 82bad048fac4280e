import { stepLabels } from '#content/interface-steps.ts'
import type { CitedView } from '#machines/result.ts'
import { Citations } from '#src/result/citation.tsx'

const words = stepLabels.views

/** Each view with its sources and with the courts and organs that took it. */
export function ContestedViews({ views }: { views: readonly CitedView[] }) {
	return (
		<ol>
			{views.map(({ text, basis, force, takenBy }) => (
				<li key={text}>
					{text} <Citations basis={basis} force={force} />
					{takenBy.length === 0 ? (
						<p className="taken-by">{words.nobody}</p>
					) : (
						takenBy.map(({ who, basis }) => (
							<p className="taken-by" key={who}>
								<span className="term">{words.takenBy}:</span> {who} <Citations basis={basis} />
							</p>
						))
					)}
				</li>
			))}
		</ol>
	)
}
