import { describe, expect, it } from 'vitest'
import { firstNode, nodesIn, nodeWith, topicIds } from '#machines/map/graph.ts'
import { panels, type ViewId, views } from '#machines/map/scenes.ts'
import {
	directionOf,
	drawingOf,
	isTopic,
	nextSpot,
	type Spot,
	sheets,
	spotFor,
	spotsOf,
	topicIn,
} from '#src/map/parts.ts'

const idsIn = (spots: readonly Spot[]) => spots.map(({ id }) => id)
const spot = (id: string, x: number, y: number): Spot => ({ id, rect: [x, y, 10, 10] })

/** Where the keys lead, one after the other; undefined where there is nothing that way. */
const walked = (spots: readonly Spot[], from: Spot, ...keys: readonly string[]) =>
	keys.reduce<Spot | undefined>((here, key) => {
		const direction = directionOf(key)
		return here && direction && nextSpot(spots, here, direction)
	}, from)?.id

describe('what is drawn', () => {
	it.each(Object.keys(views) as ViewId[])('is every box of the view %s', (id) => {
		const { parts, size } = drawingOf(id)
		expect(parts.map(({ scene, at, placed }) => ({ scene, at, size: placed.size }))).toEqual([
			{ scene: views[id], at: [0, 0], size },
		])
	})

	it('is every topic unfolded on one sheet, none outside it, and each on a sheet of its own', () => {
		const { parts, size } = drawingOf('all')
		expect(parts.map(({ scene }) => scene)).toEqual(panels)
		for (const { at, placed } of parts)
			for (const side of [0, 1] as const) expect(at[side] + placed.size[side]).toBeLessThanOrEqual(size[side])
		expect(sheets.map((sheet) => sheet.parts.map(({ scene }) => scene))).toEqual(panels.map((scene) => [scene]))
	})
})

describe('what can be walked to', () => {
	it('is each box, and the name of the topic that is unfolded', () => {
		const ids = idsIn(spotsOf(drawingOf('mission')))
		expect(ids).toEqual(['topic:mission', ...views.mission.boxes.map(({ id }) => id)])
		expect(idsIn(spotsOf(drawingOf('folded')))).toEqual(topicIds.map((topic) => `topic:${topic}`))
	})

	it('is where it stands on the one sheet of all topics', () => {
		const { parts } = drawingOf('all')
		const spots = spotsOf({ ...drawingOf('all'), parts })
		expect(idsIn(spots)).toEqual(panels.flatMap(({ boxes }) => boxes.map(({ id }) => id)))
		for (const { scene, placed, at } of parts) {
			const [right, down] = at
			const [x = 0, y = 0, width, height] = placed.boxes[0] ?? []
			const found = spots.find(({ id }) => id === scene.boxes[0]?.id)
			expect(found?.rect).toEqual([x + right, y + down, width, height])
		}
		expect(parts.some(({ at: [right] }) => right > 0) && parts.some(({ at: [, down] }) => down > 0)).toBe(true)
	})

	it('stands for a question by its own box, or by its topic where that is folded', () => {
		expect(spotFor(spotsOf(drawingOf('mission')), firstNode)?.id).toBe(firstNode)
		const elsewhere = nodesIn('relations')[0]?.id ?? firstNode
		expect(nodeWith(elsewhere).topic).toBe('relations')
		expect(spotFor(spotsOf(drawingOf('mission')), elsewhere)?.id).toBe('topic:relations')
	})

	it('tells a topic from a question', () => {
		expect(
			topicIds
				.map((topic) => `topic:${topic}`)
				.filter(isTopic)
				.map(topicIn),
		).toEqual(topicIds)
		expect(isTopic(firstNode)).toBe(false)
	})
})

describe('an arrow key', () => {
	const [middle, right, far, below] = [spot('a', 0, 0), spot('b', 20, 0), spot('c', 60, 0), spot('d', 2, 30)]
	const spots = [far, below, right, middle]

	it('goes to the nearest in its direction, and back', () => {
		expect(walked(spots, middle, 'ArrowRight')).toBe('b')
		expect(walked(spots, middle, 'ArrowRight', 'ArrowRight')).toBe('c')
		expect(walked(spots, middle, 'ArrowDown')).toBe('d')
		expect(walked(spots, middle, 'ArrowDown', 'ArrowUp')).toBe('a')
		expect(walked(spots, middle, 'ArrowRight', 'ArrowLeft')).toBe('a')
	})

	it('rather goes on straight than aside', () => {
		expect(walked([middle, spot('aside', 15, 20), spot('ahead', 40, 0)], middle, 'ArrowRight')).toBe('ahead')
		const below = [spot('aside', 70, 20), spot('ahead', 100, 60)]
		expect(walked(below, spot('from', 100, 0), 'ArrowDown')).toBe('ahead')
		const right = [spot('aside', 20, 70), spot('ahead', 60, 100)]
		expect(walked(right, spot('from', 0, 100), 'ArrowRight')).toBe('ahead')
	})

	it('goes nowhere where there is nothing that way; other keys have no direction', () => {
		expect(walked(spots, middle, 'ArrowLeft')).toBeUndefined()
		expect(walked([middle, spot('level', 1, 40)], middle, 'ArrowRight')).toBeUndefined()
		expect(directionOf('Enter')).toBeUndefined()
	})

	it('leads from the first question to every spot of the drawing, by some way', () => {
		const all = spotsOf(drawingOf('mission'))
		const start = spotFor(all, firstNode)
		const seen = new Set(start === undefined ? [] : [start])
		for (const here of seen)
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
				const direction = directionOf(key)
				const next = direction && nextSpot(all, here, direction)
				if (next !== undefined) seen.add(next)
			}
		expect(idsIn([...seen]).sort()).toEqual(idsIn(all).sort())
	})
})
