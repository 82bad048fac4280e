import ElkConstructor, { type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js'
import { arrange } from '#machines/map/arrange.ts'
import type { TopicId } from '#machines/map/graph.ts'
import { widthOfText } from '#machines/map/lines.ts'
import { type Placed, type Places, type Rect, segmentsOf } from '#machines/map/places.ts'
import {
	type Box,
	type Edge,
	lineHeights,
	markWidth,
	padding,
	panels,
	type Scene,
	sizes,
	views,
} from '#machines/map/scenes.ts'
import { topicName } from '#machines/map/words.ts'

const elk = new ElkConstructor()

function boxSize({ lines }: Box) {
	return {
		width: Math.max(sizes.boxWidth, ...lines.map((line) => widthOfText(line, sizes.box))) + 2 * padding,
		height: lineHeights.caption + lines.length * lineHeights.box + 2 * padding - 6,
	}
}

function labelSize({ entries }: Edge) {
	const lines = entries.flatMap((entry) => entry.lines)
	return {
		width: Math.max(...lines.map((line) => widthOfText(line, sizes.label))) + markWidth + 8,
		height: lines.length * lineHeights.label + 6,
	}
}

const options = (runs: Scene['runs']): LayoutOptions => ({
	'elk.algorithm': 'layered',
	'elk.direction': runs,
	'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.randomSeed': '1',
	'elk.json.shapeCoords': 'ROOT',
	'elk.json.edgeCoords': 'ROOT',
	'elk.padding': '[top=10,left=10,bottom=10,right=10]',
	'elk.spacing.nodeNode': '12',
	'elk.spacing.edgeNode': '12',
	'elk.spacing.edgeEdge': '12',
	'elk.spacing.edgeLabel': '0',
	'elk.layered.spacing.nodeNodeBetweenLayers': '16',
	'elk.layered.spacing.edgeNodeBetweenLayers': '12',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
	'elk.layered.thoroughness': '40',
	'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
	'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
})

const narrowEdge = 18

const frameOptions = (left: number): LayoutOptions => ({
	'elk.padding': `[top=${lineHeights.frame + 14},left=${left},bottom=${narrowEdge},right=${narrowEdge}]`,
})

function graphOf(scene: Scene, left: number): ElkNode {
	const framed = scene.frames.map((topic) => ({
		id: `frame:${topic}`,
		layoutOptions: frameOptions(left),
		children: scene.boxes
			.filter(
				(box) => box.topic === topic && (box.kind === 'question' || box.kind === 'weighing' || box.kind === 'delivery'),
			)
			.map((box) => ({ id: box.id, ...boxSize(box) })),
	}))
	const loose = scene.boxes
		.filter((box) => box.kind === 'tag' || box.kind === 'topic')
		.map((box) => ({ id: box.id, ...boxSize(box) }))
	return {
		id: 'root',
		layoutOptions: options(scene.runs),
		children: [...framed, ...loose],
		edges: scene.edges.map((edge, index) => ({
			id: String(index),
			sources: [edge.from],
			targets: [edge.to],
			labels: [
				{ id: `label:${index}`, text: '.', ...labelSize(edge), layoutOptions: { 'elk.edgeLabels.inline': 'true' } },
			],
		})),
	}
}

const titleWidth = (topic: TopicId) => widthOfText(topicName(topic), sizes.title) + 2 * padding

/** The leftmost place at the top of a frame that no line crosses. */
function titleIn([left, top, width]: Rect, topic: TopicId, lines: Placed['lines']): Rect | undefined {
	const wide = titleWidth(topic)
	const [high, above] = [lineHeights.frame - 10, top + 5]
	const isFree = (x: number) =>
		lines.every((corners) =>
			segmentsOf(corners).every(
				([x1, y1, x2, y2]) =>
					Math.max(x1, x2) < x - 4 ||
					Math.min(x1, x2) > x + wide + 4 ||
					Math.max(y1, y2) < above ||
					Math.min(y1, y2) > above + high,
			),
		)
	for (let x = left + 6; x + wide < left + width; x += 6) if (isFree(x)) return [x, above, wide, high]
	return undefined
}

type Shape = { x?: number; y?: number; width?: number; height?: number }
const rect = ({ x = 0, y = 0, width = 0, height = 0 }: Shape): Rect =>
	[x, y, width, height].map(Math.round) as unknown as Rect

const everyNode = (node: ElkNode): ElkNode[] => [node, ...(node.children ?? []).flatMap(everyNode)]

/** Where lines leave no room for the name of a topic, its frame grows to the left. */
async function place(scene: Scene, left = narrowEdge): Promise<Placed> {
	const laid = await elk.layout(graphOf(scene, left))
	const { edges = [], width = 0, height = 0 } = laid
	const shapes = new Map(everyNode(laid).map((node) => [node.id, node]))
	const shape = (id: string) => rect({ ...shapes.get(id) })
	const frames = scene.frames.map((topic) => ({ topic, rect: shape(`frame:${topic}`) }))
	const lines = edges.map(({ sections = [] }) =>
		sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
			[startPoint, ...bendPoints, endPoint].flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
		),
	)
	const titles = frames.map((frame) => titleIn(frame.rect, frame.topic, lines)).filter((title) => title !== undefined)
	if (titles.length < frames.length && left === narrowEdge)
		return place(scene, Math.max(...scene.frames.map(titleWidth)) + 2 * narrowEdge)
	return {
		size: [Math.ceil(width), Math.ceil(height)],
		frames: frames.map((frame) => frame.rect),
		titles,
		boxes: scene.boxes.map(({ id }) => shape(id)),
		lines,
		labels: edges.map(({ labels = [] }) => rect({ ...labels[0] })),
	}
}

/** The coordinates of every scene: all that the page needs of the layout engine. */
export async function placeAll(): Promise<Places> {
	const placed: Record<string, Placed> = {}
	for (const [id, scene] of Object.entries(views)) placed[id] = await place(scene)
	const sheets: Placed[] = []
	for (const scene of panels) sheets.push(await place(scene))
	return { views: placed, panels: sheets, sheet: arrange(sheets.map(({ size }) => size)) }
}
