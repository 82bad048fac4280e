import places from 'virtual:map-places'
import { describe, expect, it } from 'vitest'
import { type Placed, type Rect, segmentsOf } from '#machines/map/places.ts'
import { panels, type Scene, views } from '#machines/map/scenes.ts'
import { placeAll } from '#src/commands/map-layout.ts'

type Named = { readonly name: string; readonly rect: Rect }

const overlap = ([x, y, width, height]: Rect, [otherX, otherY, otherWidth, otherHeight]: Rect) =>
	x < otherX + otherWidth && otherX < x + width && y < otherY + otherHeight && otherY < y + height

/** A straight line as a rectangle without width, kept off the very edge. */
const thin = ([x1, y1, x2, y2]: Rect): Rect => [
	Math.min(x1, x2),
	Math.min(y1, y2),
	Math.abs(x2 - x1),
	Math.abs(y2 - y1),
]
const inner = ([x, y, width, height]: Rect): Rect => [x + 1, y + 1, width - 2, height - 2]
const crosses = (line: Rect, rect: Rect) => {
	const [x, y, width, height] = thin(line)
	return overlap([x, y, Math.max(width, 0.1), Math.max(height, 0.1)], inner(rect))
}

const scenes: readonly (readonly [string, Scene, Placed])[] = [
	...Object.entries(views).map(([name, scene]) => [name, scene, places.views[name] as Placed] as const),
	...panels.map((scene, index) => [`all: ${scene.frames}`, scene, places.panels[index] as Placed] as const),
]

const named = (names: readonly string[], rects: readonly Rect[]): Named[] =>
	rects.map((rect, index) => ({ name: names[index] ?? '?', rect }))

function thingsIn(scene: Scene, placed: Placed) {
	return {
		boxes: named(
			scene.boxes.map(({ id }) => id),
			placed.boxes,
		),
		labels: named(
			scene.edges.map(({ from, to }) => `${from} → ${to}`),
			placed.labels,
		),
		titles: named(scene.frames, placed.titles),
	}
}

describe.each(scenes)('the layout of %s', (_, scene, placed) => {
	const { boxes, labels, titles } = thingsIn(scene, placed)
	const all = [...boxes, ...labels, ...titles]

	it('places everything', () => {
		expect(placed.boxes).toHaveLength(scene.boxes.length)
		expect(placed.labels).toHaveLength(scene.edges.length)
		expect(placed.titles).toHaveLength(scene.frames.length)
		expect(all.filter(({ rect: [x, y, width, height] }) => !(x >= 0 && y >= 0 && width > 20 && height > 10))).toEqual(
			[],
		)
		const [wide, high] = placed.size
		expect(all.filter(({ rect: [x, y, width, height] }) => x + width > wide || y + height > high)).toEqual([])
	})

	it('no box, label or name of a topic overlaps another', () => {
		const pairs = all.flatMap((one, index) =>
			all.slice(index + 1).flatMap((other) => (overlap(one.rect, other.rect) ? [`${one.name} and ${other.name}`] : [])),
		)
		expect(pairs).toEqual([])
	})

	it('no line runs through a box, or through a label or name that is not its own', () => {
		const hits = placed.lines.flatMap((corners, line) =>
			segmentsOf(corners).flatMap((segment) =>
				[...boxes, ...titles, ...labels.filter((__, index) => index !== line)]
					.filter(({ rect }) => crosses(segment, rect))
					.map(({ name }) => `${labels[line]?.name} runs through ${name}`),
			),
		)
		expect(hits).toEqual([])
	})

	it('each line runs through its own label, from its box to its box', () => {
		for (const [index, corners] of placed.lines.entries()) {
			const label = placed.labels[index] as Rect
			expect(
				segmentsOf(corners).some((segment) => crosses(segment, label)),
				labels[index]?.name,
			).toBe(true)
			const edge = scene.edges[index]
			const near = (id: string | undefined, x = 0, y = 0) => {
				const [left = 0, top = 0, width = 0, height = 0] =
					placed.boxes[scene.boxes.findIndex((box) => box.id === id)] ?? []
				return x >= left - 2 && x <= left + width + 2 && y >= top - 2 && y <= top + height + 2
			}
			expect(near(edge?.from, corners[0], corners[1]), labels[index]?.name).toBe(true)
			expect(near(edge?.to, corners.at(-2), corners.at(-1)), labels[index]?.name).toBe(true)
		}
	})
})

describe('the coordinates', () => {
	it('panels do not overlap on the sheet', () => {
		const rects = places.panels.map(
			({ size }, index): Rect => [...(places.sheet.at[index] as [number, number]), ...size],
		)
		expect(rects.flatMap((one, index) => rects.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
	})

	it('are the same at every build', async () => {
		expect(JSON.parse(JSON.stringify(await placeAll()))).toEqual(places)
	})
})
