import { mapLabels } from '#content/interface-map.ts'

const { drawing: words } = mapLabels
const standings = ['taken', 'ahead', 'shut'] as const

/** What the lines mean: by width, break and mark, never by colour alone. */
export function MapKey() {
	return (
		<>
			<p className="unseen">{words.key}</p>
			<ul className="map-key">
				{standings.map((standing) => (
					<li key={standing}>
						<svg viewBox="0 0 40 12" aria-hidden="true">
							<g className="map-line" data-standing={standing}>
								<polyline points="2 6 30 6" />
								<path d="M38 6L29 1L29 11Z" />
							</g>
						</svg>
						{words[standing]}
					</li>
				))}
			</ul>
		</>
	)
}
