import { firstNode } from '#machines/unknown/diagram.ts'
import { questionIds } from '#machines/unknown/questions.ts'
import type { Shape } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/shape.json'

const { root, nodes, deliveries } = compiled as unknown as Shape

/** Stands in for the compiled shape: the ends of one copy lead to the root of the next. A node follows those it leads to. */
export function shapeOf(copies: number): Shape {
	const all: Shape['nodes'][number][] = []
	let next: number | undefined
	for (let copy = copies - 1; copy >= 0; copy--) {
		const before = all.length
		const leadsTo = (way: number) => (way >= firstNode ? way + before : (next ?? way))
		for (const [question, ...ways] of nodes) all.push([question + copy * questionIds.length, ...ways.map(leadsTo)])
		next = root + before
	}
	return { root: next ?? root, nodes: all, deliveries }
}
