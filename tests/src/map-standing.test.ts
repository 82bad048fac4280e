import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
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
	useStandings,
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

	it('a box of its own stands as it does, whatever its topic: whose home it is was ruled out', () => {
		expect(boxStanding(standings, boxOf('homeOf'))).toBe('shut')
		expect(boxStanding(standings, boxOf('missionKind'))).toBe('taken')
	})

	it('a tag that names a box elsewhere is not where the person is', () => {
		const tag: Box = { ...boxOf('relations'), id: 'tag:relations', kind: 'tag' }
		expect(isHere(standings, boxOf('relations'))).toBe(true)
		expect(isHere(standings, tag)).toBe(false)
		expect(captionOf(standings, tag)).toBe(kinds.tag)
		const answered: Box = { ...boxOf('missionKind'), id: 'tag:missionKind', kind: 'tag' }
		expect(captionOf(standings, answered)).toBe(kinds.tag)
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

	it('an answer to a question that is still open is open, and words that stand for no one answer are as their line', () => {
		const entries = views.relations.edges.flatMap((edge) => edge.entries)
		const now = entries.filter(({ branches }) => branches.some(({ from }) => from === 'relations'))
		expect(now.length).toBeGreaterThan(0)
		expect(new Set(now.map((entry) => entryStanding(standings, entry)))).toEqual(new Set(['ahead']))
		const folded = views.folded.edges.flatMap((edge) => edge.entries)
		expect(folded.map((entry) => entryStanding(standings, entry))).toContain('taken')
		expect(folded.filter(({ option }) => option !== undefined)).toEqual([])
	})

	it('an answer that was given to another question is none to this one', () => {
		const entries = views.mission.edges.flatMap((edge) => edge.entries)
		const kind = entries.find(({ option }) => option === 'embassy')
		if (kind === undefined) throw new Error('No embassy on the map')
		expect(entryStanding(standings, { ...kind, option: 'accepted' })).toBe('shut')
	})

	it('a line is taken, open or ruled out as its best branch is', () => {
		const found = new Set(views.mission.edges.map((edge) => edgeStanding(standings, edge)))
		expect([...found].sort()).toEqual(['ahead', 'shut', 'taken'])
	})

	it('the question that is open says that the person is there', () => {
		expect(nodeCaption(standings, nodeWith('relations'))).toBe(captioned(kinds.question, states.here))
		expect(nodeCaption(standings, nodeWith('missionKind'))).toBe(captioned(kinds.question, states.taken.question))
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
	it('as on a poster, nothing is known of a person', () => {
		let found: Standings | undefined
		const Reader = () => {
			found = useStandings()
			return null
		}
		renderToStaticMarkup(createElement(Reader))
		expect(found).toEqual(blank)
	})

	it('all is open, and nobody is anywhere', () => {
		expect(new Set(boxes.map((box) => boxStanding(blank, box)))).toEqual(new Set(['ahead']))
		expect(boxes.filter((box) => isHere(blank, box))).toEqual([])
		const entries = views.mission.edges.flatMap((edge) => edge.entries)
		expect(new Set(entries.map((entry) => entryStanding(blank, entry)))).toEqual(new Set(['ahead']))
		expect(new Set(views.folded.edges.map((edge) => edgeStanding(blank, edge)))).toEqual(new Set(['ahead']))
		expect(branchesFrom('missionKind').length).toBeGreaterThan(0)
	})
})
