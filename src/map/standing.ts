import { createContext, useContext } from 'react'
import { mapLabels } from '#content/interface-map.ts'
import type { Given } from '#machines/chart.ts'
import { type MapNode, type NodeId, nodesIn, nodeWith } from '#machines/map/graph.ts'
import type { Box, Edge, Entry } from '#machines/map/scenes.ts'
import type { Standing, Way } from '#machines/map/way.ts'

/** What the answers say of the chart: where a person is, the way taken, what is open and what is ruled out. */
export type Standings = { readonly way: Way; readonly here: NodeId | null; readonly given: Given }

const blank: Standings = { way: { nodes: new Map(), branches: new Map() }, here: null, given: {} }

/** Without answers, as on a poster, all is open. */
export const StandingContext = createContext(blank)
export const useStandings = () => useContext(StandingContext)

/** What stands for several is on the way if one of them is, and ruled out if all are. */
function bestOf(some: readonly Standing[]): Standing {
	if (some.includes('taken')) return 'taken'
	return some.includes('ahead') ? 'ahead' : 'shut'
}

export const branchStanding = ({ way }: Standings, key: string): Standing => way.branches.get(key) ?? 'ahead'
export const nodeStanding = ({ way }: Standings, id: NodeId): Standing => way.nodes.get(id) ?? 'ahead'

export const boxStanding = (all: Standings, { node, topic }: Box): Standing =>
	node === undefined ? bestOf(nodesIn(topic).map(({ id }) => nodeStanding(all, id))) : nodeStanding(all, node)

export const isHere = ({ here }: Standings, { node, topic, kind }: Box): boolean =>
	here !== null && (node === undefined ? nodeWith(here).topic === topic : node === here && kind !== 'tag')

/** Of several answers that share a branch, one was given. */
export function entryStanding(all: Standings, { branches: some, option }: Entry): Standing {
	const best = bestOf(some.map(({ key }) => branchStanding(all, key)))
	if (best !== 'taken' || option === undefined) return best
	return some.some(({ from }) => Object.entries(all.given).some(([id, given]) => id === from && given === option))
		? best
		: 'shut'
}

export const edgeStanding = (all: Standings, { entries }: Edge): Standing =>
	bestOf(entries.flatMap(({ branches: some }) => some.map(({ key }) => branchStanding(all, key))))

const { kinds, states, captioned } = mapLabels

function captionFor(kind: Box['kind'], standing: Standing, here: boolean): string {
	if (here) return captioned(kinds[kind], states.here)
	if (standing === 'ahead' || kind === 'tag') return kinds[kind]
	return captioned(kinds[kind], standing === 'shut' ? states.shut : states.taken[kind])
}

export const captionOf = (all: Standings, box: Box): string =>
	captionFor(box.kind, boxStanding(all, box), isHere(all, box))

export const nodeCaption = (all: Standings, { kind, id }: MapNode): string =>
	captionFor(kind, nodeStanding(all, id), id === all.here)
