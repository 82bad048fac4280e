import places from 'virtual:map-places'
import { type NodeId, nodeWith, type TopicId } from '#machines/map/graph.ts'
import type { Placed, Rect } from '#machines/map/places.ts'
import { panels, type Scene, type ViewId, views } from '#machines/map/scenes.ts'

/** A scene with its coordinates, and where it stands in the drawing. */
export type Part = { readonly scene: Scene; readonly placed: Placed; readonly at: readonly [x: number, y: number] }
export type Drawing = { readonly size: Placed['size']; readonly parts: readonly Part[] }
export type Spot = { readonly id: string; readonly rect: Rect }

export type ShownId = ViewId | 'all'

const panelPart = (index: number, at: Part['at']): Part | undefined => {
	const [scene, placed] = [panels[index], places.panels[index]]
	return scene && placed && { scene, placed, at }
}

/** Every topic unfolded, on one sheet. */
const whole: Drawing = {
	size: places.sheet.size,
	parts: places.sheet.at.flatMap((at, index) => panelPart(index, at) ?? []),
}

/** Every topic unfolded, each on a sheet of its own. */
export const sheets: readonly Drawing[] = panels.flatMap((_, index) => {
	const part = panelPart(index, [0, 0])
	return part === undefined ? [] : [{ size: part.placed.size, parts: [part] }]
})

export function drawingOf(id: ShownId): Drawing {
	if (id === 'all') return whole
	const placed = places.views[id]
	if (placed === undefined) throw new Error(`No coordinates for ${id}`)
	return { size: placed.size, parts: [{ scene: views[id], placed, at: [0, 0] }] }
}

const moved = ([x, y, width, height]: Rect, [right, down]: Part['at']): Rect => [x + right, y + down, width, height]

/** What can be walked to: the name of each unfolded topic, and each box. */
export const spotsOf = ({ parts }: Drawing): readonly Spot[] =>
	parts.flatMap(({ scene, placed, at }) => [
		...(parts.length > 1 ? [] : scene.frames).map((topic, index) => ({
			id: `topic:${topic}`,
			rect: moved(placed.titles[index] ?? [0, 0, 0, 0], at),
		})),
		...scene.boxes.map(({ id }, index) => ({ id, rect: moved(placed.boxes[index] ?? [0, 0, 0, 0], at) })),
	])

/** What shows a node in a drawing: its own box, or its topic where that is folded. */
export const spotFor = (spots: readonly Spot[], node: NodeId): Spot | undefined =>
	spots.find(({ id }) => id === node) ?? spots.find(({ id }) => id === `topic:${nodeWith(node).topic}`)

const middle = ({ rect: [x, y, width, height] }: Spot) => [x + width / 2, y + height / 2] as const

const directions: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
}

export const directionOf = (key: string) => directions[key]

/** The nearest in a direction; what lies aside counts double. */
export function nextSpot(
	spots: readonly Spot[],
	from: Spot,
	[right, down]: readonly [number, number],
): Spot | undefined {
	const [x, y] = middle(from)
	const ranked = spots
		.filter((spot) => spot !== from)
		.map((spot) => {
			const [toX, toY] = middle(spot)
			const ahead = (toX - x) * right + (toY - y) * down
			const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right)
			return { spot, ahead, far: ahead + 2 * aside }
		})
		.filter(({ ahead }) => ahead > 1)
	return ranked.sort((one, other) => one.far - other.far)[0]?.spot
}

export const isTopic = (id: string): id is `topic:${TopicId}` => id.startsWith('topic:')
export const topicIn = (id: `topic:${TopicId}`) => id.slice('topic:'.length) as TopicId
