import { describe, expect, it } from 'vitest'
import { mapLabels } from '#content/interface-map.ts'
import type { Given } from '#machines/chart.ts'
import { branchesFrom, type NodeId, nodesIn, nodeWith, topicIds } from '#machines/map/graph.ts'
import { type Box, type BoxId, panels, views } from '#machines/map/scenes.ts'
import { wayOf } from '#machines/map/way.ts'
import {
	boxStanding,
	captionOf,
	edgeStanding,
	entryStanding,
	isHere,
	nodeCaption,
	type Standings,
} from '#src/map/standing.ts'

const given: Given = { missionKind: 'embassy', consent: 'accepted' }
const standings: Standings = { way: wayOf(given), here: 'relations', given }
const blank: Standings = { way: { nodes: new Map(), branches: new Map() }, here: null, given: {} }
const { kinds, states, captioned } = mapLabels

const boxes = [...Object.values(views), ...panels].flatMap((scene) => scene.boxes)
function boxOf(id: BoxId): Box {
	const box = boxes.find((one) => one.id === id)
	if (box === undefined) throw new Error(`No box ${id}`)
	return box
}
const captionAt = (id: BoxId, all = standings) => captionOf(all, boxOf(id))

describe('on the map of an embassy that was accepted', () => {
	it('its kind was asked, how relations stand is asked now, and the rest is ahead', () => {
		expect(captionAt('missionKind')).toBe(captioned(kinds.question, states.taken.question))
		expect(captionAt('relations')).toBe(captioned(kinds.question, states.here))
		expect(captionAt('setting')).toBe(kinds.question)
	})

	it('a folded topic is on the way where one of its boxes is, and is where the person is', () => {
		expect(boxStanding(standings, boxOf('topic:mission'))).toBe('taken')
		expect(boxStanding(standings, boxOf('topic:setting'))).toBe('ahead')
		expect(topicIds.filter((topic) => isHere(standings, boxOf(`topic:${topic}`)))).toEqual([
			nodeWith('relations').topic,
		])
	})

	it('a tag that names a box elsewhere is not where the person is', () => {
		const tag: Box = { ...boxOf('relations'), id: 'tag:relations', kind: 'tag' }
		expect(isHere(standings, boxOf('relations'))).toBe(true)
		expect(isHere(standings, tag)).toBe(false)
		expect(captionOf(standings, tag)).toBe(kinds.tag)
	})

	it('of the answers to a question that lead the same way only the one that was given is taken', () => {
		const entries = views.mission.edges.flatMap((edge) => edge.entries)
		const taken = entries.filter((entry) => entry.option !== undefined && entryStanding(standings, entry) === 'taken')
		expect(taken.map(({ option }) => option)).toEqual(['embassy', 'accepted'])
		const beside = entries.filter(
			({ branches, option }) =>
				option !== undefined && option !== 'embassy' && branches.some(({ from }) => from === 'missionKind'),
		)
		expect(beside.length).toBeGreaterThan(0)
		expect(beside.filter((entry) => entryStanding(standings, entry) !== 'shut')).toEqual([])
	})

	it('a line is taken, open or ruled out as its best branch is', () => {
		const found = new Set(views.mission.edges.map((edge) => edgeStanding(standings, edge)))
		expect([...found].sort()).toEqual(['ahead', 'shut', 'taken'])
	})

	it('what is ruled out says so', () => {
		const shut = [...standings.way.nodes].find(([, standing]) => standing === 'shut')?.[0]
		const node = nodeWith(shut as NodeId)
		expect(nodeCaption(standings, node)).toBe(captioned(kinds[node.kind], states.shut))
	})

	it('a topic of which every box is ruled out is ruled out', () => {
		const all = nodesIn('lead').map(({ id }) => [id, 'shut'] as const)
		const way = { ...standings.way, nodes: new Map([...standings.way.nodes, ...all]) }
		expect(boxStanding({ ...standings, way }, boxOf('topic:lead'))).toBe('shut')
	})
})

describe('on a map without answers', () => {
	it('all is open, and nobody is anywhere', () => {
		expect(new Set(boxes.map((box) => boxStanding(blank, box)))).toEqual(new Set(['ahead']))
		expect(boxes.filter((box) => isHere(blank, box))).toEqual([])
		expect(new Set(views.folded.edges.map((edge) => edgeStanding(blank, edge)))).toEqual(new Set(['ahead']))
		expect(branchesFrom('missionKind').length).toBeGreaterThan(0)
	})
})
