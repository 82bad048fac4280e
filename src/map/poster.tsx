import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { mapLabels } from '#content/interface-map.ts'
import { lawAsOf } from '#content/version.ts'
import { type Drawing, drawingOf, sheets } from '#src/map/parts.ts'
import { Picture } from '#src/map/picture.tsx'

const { poster: words } = mapLabels

type Paper = 'one' | 'many'

function Sheet({ drawing }: { drawing: Drawing }) {
	const [width, height] = drawing.size
	return (
		<section className="map-sheet" data-shape={width > height ? 'wide' : 'tall'}>
			<h2>{words.title}</h2>
			<p>{words.made(__CONTENT_VERSION__, lawAsOf)}</p>
			<svg className="map-ink" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.title}>
				<Picture drawing={drawing} />
			</svg>
		</section>
	)
}

/** The whole chart for paper. It is there only while it is printed. */
export function Poster() {
	const [paper, setPaper] = useState<Paper>()

	useEffect(() => {
		const clear = () => setPaper(undefined)
		addEventListener('afterprint', clear)
		return () => removeEventListener('afterprint', clear)
	}, [])

	function printOn(chosen: Paper) {
		flushSync(() => setPaper(chosen))
		print()
	}

	return (
		<>
			<section className="map-paper" aria-labelledby="map-paper">
				<h2 id="map-paper">{words.heading}</h2>
				<div className="actions">
					<button type="button" onClick={() => printOn('one')}>
						{words.a3}
					</button>
					<button type="button" onClick={() => printOn('many')}>
						{words.a4}
					</button>
				</div>
			</section>
			{paper !== undefined && (
				<div className="map-poster" data-paper={paper}>
					{(paper === 'one' ? [drawingOf('all')] : sheets).map((drawing) => (
						<Sheet key={drawing.size.join()} drawing={drawing} />
					))}
				</div>
			)}
		</>
	)
}
