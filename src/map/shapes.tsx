import { mapLabels } from '#content/interface-map.ts'
import type { Rect } from '#machines/map/places.ts'
import { type Box, type Edge, lineHeights, padding, sizes } from '#machines/map/scenes.ts'
import { boxStanding, captionOf, edgeStanding, entryStanding, isHere, useStandings } from '#src/map/standing.ts'

const cut = 14
const outline = ([x, y, width, height]: Rect) =>
	`M${x + cut} ${y}H${x + width - cut}L${x + width} ${y + height / 2}L${x + width - cut} ${y + height}H${x + cut}L${x} ${y + height / 2}Z`

/** A rule has points, an outcome is round, a topic lies on another, and what stands for something elsewhere is dashed. */
function Shape({ kind, rect }: { kind: Box['kind']; rect: Rect }) {
	const [x, y, width, height] = rect
	if (kind === 'weighing') return <path className="shape" d={outline(rect)} />
	const round = kind === 'delivery' ? Math.min(height / 2, 26) : 4
	return (
		<>
			{kind === 'topic' && <rect className="shape" x={x + 5} y={y + 5} width={width} height={height} rx={4} />}
			<rect className="shape" x={x} y={y} width={width} height={height} rx={round} />
		</>
	)
}

export const nameOfBox = (caption: string, { lines }: Box) => `${caption} ${lines.join(' ')}`

export function BoxShape({ box, rect }: { box: Box; rect: Rect }) {
	const standings = useStandings()
	const [x, y] = rect
	const left = x + padding + (box.kind === 'weighing' || box.kind === 'delivery' ? 6 : 0)
	const top = y + padding - 3 + lineHeights.caption
	return (
		<g
			className="map-box"
			data-kind={box.kind}
			data-standing={boxStanding(standings, box)}
			data-here={isHere(standings, box) || undefined}
		>
			<Shape kind={box.kind} rect={rect} />
			<text>
				<tspan className="caption" x={left} y={top - 4}>
					{`${captionOf(standings, box)} `}
				</tspan>
				{box.lines.map((line, index) => (
					<tspan key={line} x={left} y={top + (index + 1) * lineHeights.box - 5}>
						{`${line} `}
					</tspan>
				))}
			</text>
		</g>
	)
}

function arrowAt(corners: readonly number[]): string {
	const [fromX = 0, fromY = 0, x = 0, y = 0] = corners.slice(-4)
	const [right, down] = [Math.sign(x - fromX), Math.sign(y - fromY)]
	const [backX, backY] = [x - 9 * right, y - 9 * down]
	return `M${x} ${y}L${backX - 5 * down} ${backY - 5 * right}L${backX + 5 * down} ${backY + 5 * right}Z`
}

export function LineShape({ edge, corners }: { edge: Edge; corners: readonly number[] }) {
	return (
		<g className="map-line" data-standing={edgeStanding(useStandings(), edge)}>
			<polyline points={corners.join(' ')} />
			<path d={arrowAt(corners)} />
		</g>
	)
}

const { marks } = mapLabels

export function LabelShape({ edge, rect: [x, y, width, height] }: { edge: Edge; rect: Rect }) {
	const standings = useStandings()
	let above = 0
	return (
		<g className="map-label">
			<rect x={x} y={y} width={width} height={height} rx={3} />
			{edge.entries.map((entry) => {
				const standing = entryStanding(standings, entry)
				const first = above
				above += entry.lines.length
				return (
					<g key={entry.lines.join(' ')} data-standing={standing}>
						<text className="mark" x={x + 5} y={y + (first + 1) * lineHeights.label - 1}>
							{marks[standing]}
						</text>
						{entry.lines.map((line, index) => (
							<text key={line} x={x + 20} y={y + (first + index + 1) * lineHeights.label - 1}>
								{line}
							</text>
						))}
					</g>
				)
			})}
		</g>
	)
}

export const titleBaseline = ([, y, , height]: Rect) => y + height / 2 + sizes.title / 3
