import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { mapLabels } from '#content/interface-map.ts'
import { assess } from '#machines/assess.ts'
import { firstNode, type NodeId, nodesIn, nodeWith, type TopicId } from '#machines/map/graph.ts'
import { wayOf } from '#machines/map/way.ts'
import { topicName } from '#machines/map/words.ts'
import { questionOn } from '#machines/session.ts'
import { MapDrawing } from '#src/map/map-drawing.tsx'
import { MapKey } from '#src/map/map-key.tsx'
import { MapOutline } from '#src/map/map-outline.tsx'
import { isTopic, type ShownId, topicIn } from '#src/map/parts.ts'
import { Poster } from '#src/map/poster.tsx'
import { ReadingPanel } from '#src/map/reading-panel.tsx'
import { StandingContext } from '#src/map/standing.ts'
import type { RecordPageProps } from '#src/record/record-page.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import '#src/styles/map.css'

const { drawing: words, reading } = mapLabels

const allFolded = 'folded'

const foldWords = (shown: ShownId) => {
	if (shown === allFolded) return words.allFolded
	return shown === 'all' ? words.allUnfolded : words.isUnfolded(topicName(shown), nodesIn(shown).length)
}

/** The chart to see: as a drawing and as a list, with what the answers took, left open and ruled out. */
export function MapPage({ session, send }: RecordPageProps) {
	const { answers, moves } = session
	const here: NodeId | null = questionOn(session)
	const standings = useMemo(() => ({ way: wayOf(answers), here, given: answers }), [answers, here])
	const trail = useMemo(() => assess(answers).steps.map(({ question }) => question), [answers])

	const [shown, setShown] = useState<ShownId>(allFolded)
	const [goTo, setGoTo] = useState<{ readonly id: string }>()
	const [open, setOpen] = useState<ReadonlySet<TopicId>>(() => new Set([nodeWith(here ?? firstNode).topic]))
	const [read, setRead] = useState<{ id: NodeId; from: HTMLElement | SVGElement | undefined }>()
	const heading = useRef<HTMLHeadingElement>(null)

	useLayoutEffect(() => {
		if (read !== undefined) heading.current?.focus()
	}, [read])

	const focused = () => (document.activeElement instanceof SVGElement ? document.activeElement : undefined)

	function act(id: string) {
		if (!isTopic(id)) {
			setRead({ id: id.replace(/^tag:/, '') as NodeId, from: focused() })
			return
		}
		const topic = topicIn(id)
		setShown(shown === topic ? allFolded : topic)
		setGoTo({ id })
	}

	function showHere(node: NodeId) {
		setShown(nodeWith(node).topic)
		setGoTo({ id: node })
	}

	return (
		<StandingContext value={standings}>
			<PageHead title={mapLabels.title} moved={moves > 0}>
				<p className="lead">{mapLabels.lead}</p>
			</PageHead>
			<div className="map-page">
				<section className="map-drawn" aria-labelledby="map-drawn">
					<h2 id="map-drawn">{words.heading}</h2>
					<div className="actions">
						<button type="button" onClick={() => setShown(allFolded)}>
							{words.foldAll}
						</button>
						<button type="button" onClick={() => setShown('all')}>
							{words.unfoldAll}
						</button>
						{here !== null && (
							<button type="button" onClick={() => showHere(here)}>
								{words.toHere}
							</button>
						)}
					</div>
					<p role="status" className="map-status">
						{foldWords(shown)}
					</p>
					<MapKey />
					<MapDrawing shown={shown} act={act} goTo={goTo} />
				</section>
				<section className="map-reading panel" aria-label={reading.heading}>
					{read === undefined ? (
						<p>{reading.empty}</p>
					) : (
						<ReadingPanel
							id={read.id}
							heading={heading}
							trail={trail}
							send={send}
							onBack={() => read.from?.focus()}
							read={(id) => setRead({ id, from: read.from })}
						/>
					)}
				</section>
				<MapOutline open={open} setOpen={setOpen} read={(id, from) => setRead({ id, from })} />
			</div>
			<Poster />
		</StandingContext>
	)
}
