import type { KeyboardEvent, ReactNode } from 'react'
import type { TopicId } from '#machines/map/graph.ts'
import type { Rect } from '#machines/map/places.ts'
import { type Box, padding } from '#machines/map/scenes.ts'
import { topicName } from '#machines/map/words.ts'
import type { Drawing, Part } from '#src/map/parts.ts'
import { BoxShape, LabelShape, LineShape, nameOfBox, titleBaseline } from '#src/map/shapes.tsx'
import { captionOf, isHere, useStandings } from '#src/map/standing.ts'

/** How the drawing answers to a person; on paper it does not. */
export type Acting = {
	/** The one box that Tab leads to. */
	readonly current: string
	readonly act: (id: string) => void
	readonly walk: (id: string, event: KeyboardEvent) => void
}

type PressProps = { id: string; name: string; isOpen?: boolean; isHere?: boolean; acting: Acting; children: ReactNode }

function Press({ id, name, isOpen, isHere: here, acting, children }: PressProps) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a drawing holds no button
		<g
			role="button"
			className="map-press"
			data-box={id}
			tabIndex={id === acting.current ? 0 : -1}
			aria-label={name}
			aria-expanded={isOpen}
			aria-current={here ? 'step' : undefined}
			onClick={() => acting.act(id)}
			onKeyDown={(event) => acting.walk(id, event)}
		>
			{children}
		</g>
	)
}

function PressBox({ box, rect, acting }: { box: Box; rect: Rect; acting: Acting | undefined }) {
	const standings = useStandings()
	const shape = <BoxShape box={box} rect={rect} />
	if (acting === undefined) return shape
	return (
		<Press
			id={box.id}
			name={nameOfBox(captionOf(standings, box), box)}
			{...(box.kind === 'topic' && { isOpen: false })}
			isHere={isHere(standings, box)}
			acting={acting}
		>
			{shape}
		</Press>
	)
}

type TitleProps = { topic: TopicId; rect: Rect; acting: Acting | undefined }

function Title({ topic, rect, acting }: TitleProps) {
	const [x, y, width, height] = rect
	const shape = (
		<g className="map-title">
			<rect x={x} y={y} width={width} height={height} rx={4} />
			<text x={x + padding} y={titleBaseline(rect)}>
				{topicName(topic)}
			</text>
		</g>
	)
	if (acting === undefined) return shape
	return (
		<Press id={`topic:${topic}`} name={topicName(topic)} isOpen acting={acting}>
			{shape}
		</Press>
	)
}

type PartProps = Part & { acting: Acting | undefined; foldable: Acting | undefined }

function PartOf({ scene, placed, at: [x, y], acting, foldable }: PartProps) {
	return (
		<g transform={`translate(${x} ${y})`}>
			{placed.frames.map(([left, top, width, height], index) => (
				<rect key={scene.frames[index]} className="map-frame" x={left} y={top} width={width} height={height} rx={8} />
			))}
			{scene.edges.map((edge, index) => (
				<LineShape key={`${edge.from} ${edge.to}`} edge={edge} corners={placed.lines[index] ?? []} />
			))}
			{scene.edges.map((edge, index) => (
				<LabelShape key={`${edge.from} ${edge.to}`} edge={edge} rect={placed.labels[index] ?? [0, 0, 0, 0]} />
			))}
			{placed.titles.map((rect, index) => {
				const topic = scene.frames[index]
				return topic === undefined ? null : <Title key={topic} topic={topic} rect={rect} acting={foldable} />
			})}
			{scene.boxes.map((box, index) => (
				<PressBox key={box.id} box={box} rect={placed.boxes[index] ?? [0, 0, 0, 0]} acting={acting} />
			))}
		</g>
	)
}

/** What is drawn, without the paper that it is drawn on. */
export function Picture({ drawing, acting }: { drawing: Drawing; acting?: Acting }) {
	const foldable = drawing.parts.length === 1 ? acting : undefined
	return drawing.parts.map((part) => (
		<PartOf key={part.scene.frames.join(' ')} {...part} acting={acting} foldable={foldable} />
	))
}
