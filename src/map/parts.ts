import places from 'virtual:map-places'
import { type NodeId, nodeWith, type TopicId } from '#machines/map/graph.ts'
import type { Placed, Rect } from '#machines/map/places.ts'
import { panels, type Scene, type ViewId, views } from '#machines/map/scenes.ts'

/** A scene with its coordinates, and where it stands in the drawing. */
export type Part = { readonly scene: Scene; readonly placed: Placed; readonly at: readonly [x: number, y: number] }
export type Drawing = { readonly size: Placed['size']; readonly parts: readonly Part[] }
export type Spot = { readonly id: string; readonly rect: Rect }

export type ShownId = ViewId | 'all'

/** Coordinates are given in the order of what they belong to. */
const paired = <T, U>(ones: readonly T[], others: readonly U[]): readonly (readonly [T, U])[] =>
	ones.flatMap((one, index) => others.slice(index, index + 1).map((other) => [one, other] as const))

const alone = (scene: Scene, placed: Placed): Drawing => ({
	size: placed.size,
	parts: [{ scene, placed, at: [0, 0] }],
})

const placedPanels = paired(panels, places.panels)

/** Every topic unfolded, on one sheet. */
const whole: Drawing = {
	size: places.sheet.size,
	parts: paired(placedPanels, places.sheet.at).map(([[scene, placed], at]) => ({ scene, placed, at })),
}

/** Every topic unfolded, each on a sheet of its own. */
export const sheets: readonly Drawing[] = placedPanels.map(([scene, placed]) => alone(scene, placed))

export const drawingOf = (id: ShownId): Drawing => (id === 'all' ? whole : alone(views[id], places.views[id]))

const moved = ([x, y, width, height]: Rect, [right, down]: Part['at']): Rect => [x + right, y + down, width, height]

/** What can be walked to: the name of each unfolded topic, and each box. */
export const spotsOf = ({ parts }: Drawing): readonly Spot[] =>
	parts.flatMap(({ scene, placed, at }) => [
		...paired(parts.length > 1 ? [] : scene.frames, placed.titles).map(([topic, rect]) => ({
			id: `topic:${topic}`,
			rect: moved(rect, at),
		})),
		...paired(scene.boxes, placed.boxes).map(([{ id }, rect]) => ({ id, rect: moved(rect, at) })),
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
