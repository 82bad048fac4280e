import { describe, expect, it } from 'vitest'
import { provisions } from '#content/provisions.ts'
import { questions } from '#content/questions.ts'
import { branches, branchesFrom, firstNode, nodes, nodeWith } from '#machines/map/graph.ts'
import { type Box, type Edge, panels, type Scene, views } from '#machines/map/scenes.ts'
import { questionnaire } from '#machines/questionnaire.ts'

type Config = {
	readonly id?: string
	readonly type?: string
	readonly states?: Readonly<Record<string, Config>>
	readonly on?: Readonly<Record<string, string>>
	readonly always?: readonly { readonly target: string; readonly guard?: string; readonly meta?: { basis: string[] } }[]
}

/** The chart as it was written, read without the map: each state, and `from answer|rank to` for each way. */
function chartByHand() {
	const states: string[] = []
	const ways: string[] = []
	const visit = (config: Config) => {
		for (const child of Object.values(config.states ?? {})) visit(child)
		if (config.id === undefined || config.id === 'questionnaire') return
		states.push(config.id)
		for (const [answer, target] of Object.entries(config.on ?? {}))
			ways.push(`${config.id} ${answer.split('.')[1]} ${target}`)
		for (const [index, { target, guard = '' }] of (config.always ?? []).entries())
			ways.push(`${config.id} ${index + 1}:${guard} ${target}`)
	}
	visit(questionnaire.config as unknown as Config)
	return { states: states.sort(), ways: ways.sort() }
}

const waysOf = (some: typeof branches) =>
	some
		.flatMap((branch) =>
			branch.kind === 'way'
				? [`${branch.from} ${branch.rank}:${branch.when ?? ''} #${branch.to}`]
				: branch.options.map((option) => `${branch.from} ${option} #${branch.to}`),
		)
		.sort()

const drawn = (edges: readonly Edge[]) => [
	...new Set(edges.flatMap(({ entries }) => entries.flatMap((entry) => entry.branches))),
]
const ownNodes = (boxes: readonly Box[]) =>
	boxes.flatMap(({ kind, node }) => (node === undefined || kind === 'tag' ? [] : [node])).sort()

describe('the graph of the map', () => {
	it('rests every condition of a weighing on provisions that there are', () => {
		const conditions = branches.filter((branch) => branch.kind === 'way' && branch.when !== undefined)
		expect(conditions.length).toBeGreaterThan(20)
		for (const branch of conditions) {
			const basis = branch.kind === 'way' ? branch.basis : []
			expect([branch.key, basis.length > 0, ...basis.filter((id) => !Object.hasOwn(provisions, id))]).toEqual([
				branch.key,
				true,
			])
		}
	})

	const { states, ways } = chartByHand()

	it('names every question, weighing and delivery of the chart, and nothing else', () => {
		expect(states.length).toBeGreaterThan(40)
		expect(nodes.map(({ id }) => id as string).sort()).toEqual(states)
	})

	it('has every way of the chart on one of its branches, and no other', () => {
		expect(ways.length).toBeGreaterThan(100)
		expect(waysOf(branches)).toEqual(ways)
	})

	it('gives options with the same target one branch, and each way of a weighing its own with its provisions', () => {
		const ends = branches.flatMap(({ kind, from, to }) => (kind === 'answers' ? [`${from} ${to}`] : []))
		expect(new Set(ends).size).toBe(ends.length)
		for (const branch of branches)
			if (branch.kind === 'way') expect(branch.basis.length > 0, branch.key).toBe(branch.when !== undefined)
		expect(new Set(branches.map(({ key }) => key)).size).toBe(branches.length)
	})

	it('tells where all answers lead to one place', () => {
		for (const { id, kind } of nodes) {
			const [only, ...others] = branchesFrom(id)
			if (kind === 'question') expect(only?.kind === 'answers' && only.isEvery, id).toBe(others.length === 0)
		}
	})

	it('begins where the chart does', () => {
		expect(nodeWith(firstNode).kind).toBe('question')
		expect(Object.keys(questions)[0]).toBe(firstNode)
	})
})

describe('what is drawn', () => {
	it('all unfolded: every node once, every branch once', () => {
		expect(ownNodes(panels.flatMap(({ boxes }) => boxes))).toEqual(nodes.map(({ id }) => id).sort())
		expect(waysOf(drawn(panels.flatMap(({ edges }) => edges)))).toEqual(waysOf(branches))
	})

	it.each(Object.entries(views))(
		'%s: the open topic’s nodes, and every branch that leaves a box',
		(_, scene: Scene) => {
			const open = nodes.filter(({ topic }) => scene.frames.includes(topic))
			expect(ownNodes(scene.boxes)).toEqual(open.map(({ id }) => id).sort())
			const leaving = branches.filter(
				({ from, to }) => nodeWith(from).topic !== nodeWith(to).topic || scene.frames.includes(nodeWith(from).topic),
			)
			expect(waysOf(drawn(scene.edges))).toEqual(waysOf(leaving))
		},
	)

	it('each line joins boxes that are drawn', () => {
		for (const { boxes, edges } of [...panels, ...Object.values(views)]) {
			const ids = new Set(boxes.map(({ id }) => id))
			for (const { from, to } of edges) expect([ids.has(from), ids.has(to)], `${from} ${to}`).toEqual([true, true])
		}
	})
})
