import { mapLabels } from '#content/interface-map.ts'
import type { OptionId } from '#content/questions.ts'
import { type Branch, branches, branchesTo, type NodeId, nodesIn, nodeWith, type TopicId, topicIds } from './graph.ts'
import { wrap } from './lines.ts'
import { drawnWords, nameOf, optionWords, shortNameOf, topicName } from './words.ts'

export type BoxId = NodeId | `topic:${TopicId}` | `tag:${NodeId}`

/** `tag` stands for a node that is drawn elsewhere. */
export type Box = {
	readonly id: BoxId
	readonly kind: 'question' | 'weighing' | 'delivery' | 'topic' | 'tag'
	readonly topic: TopicId
	/** The node that is read here; none for a folded topic. */
	readonly node: NodeId | undefined
	readonly lines: readonly string[]
}

/** The words beside a line; several branches may share the line, and several words a branch. */
export type Entry = {
	readonly branches: readonly Branch[]
	/** The one answer that these words stand for. */
	readonly option: OptionId | undefined
	readonly lines: readonly string[]
}
export type Edge = { readonly from: BoxId; readonly to: BoxId; readonly entries: readonly Entry[] }
export type Scene = {
	readonly runs: 'DOWN' | 'RIGHT'
	/** The topics that are unfolded, framed. */
	readonly frames: readonly TopicId[]
	readonly boxes: readonly Box[]
	readonly edges: readonly Edge[]
}

/** Before each text of a label: whether it was taken or is ruled out. */
export const markWidth = 20
export const padding = 10
export const lineHeights = { box: 19, label: 17, caption: 17, frame: 40 } as const
export const sizes = {
	title: 17,
	box: 15,
	caption: 13.5,
	label: 14,
	boxWidth: 170,
	outcomeWidth: 330,
	labelWidth: 150,
} as const

const entry = (words: string, of: readonly Branch[], option?: OptionId): Entry => ({
	branches: of,
	option,
	lines: wrap(words, sizes.label, sizes.labelWidth),
})

const entriesOf = (branch: Branch): readonly Entry[] =>
	branch.kind === 'answers' && !branch.isEvery
		? branch.options.map((option) => entry(optionWords(branch, option), [branch], option))
		: [entry(drawnWords(branch), [branch])]

/** Branches out of a folded topic are told by where they come from. */
function entriesBySource(of: readonly Branch[]): readonly Entry[] {
	const bySource = new Map<string, Branch[]>()
	for (const branch of of) {
		const words = shortNameOf(branch.from)
		bySource.set(words, [...(bySource.get(words) ?? []), branch])
	}
	return [...bySource].map(([words, some]) => entry(words, some))
}

function edgesFor(some: readonly Branch[], boxOf: (id: NodeId) => BoxId): readonly Edge[] {
	const byEnds = new Map<string, { from: BoxId; to: BoxId; of: Branch[] }>()
	for (const branch of some) {
		const [from, to] = [boxOf(branch.from), boxOf(branch.to)]
		if (from === to) continue
		const key = `${from} ${to}`
		const known = byEnds.get(key) ?? { from, to, of: [] }
		known.of.push(branch)
		byEnds.set(key, known)
	}
	return [...byEnds.values()].map(({ from, to, of }) => ({
		from,
		to,
		entries: from.startsWith('topic:') ? entriesBySource(of) : of.flatMap(entriesOf),
	}))
}

const boxFor = (id: NodeId): Box => {
	const { kind, topic } = nodeWith(id)
	return {
		id,
		kind,
		topic,
		node: id,
		lines: wrap(nameOf(id), sizes.box, kind === 'delivery' ? sizes.outcomeWidth : sizes.boxWidth),
	}
}

const folded = (topic: TopicId): Box => ({
	id: `topic:${topic}`,
	kind: 'topic',
	topic,
	node: undefined,
	lines: wrap(topicName(topic), sizes.box, sizes.boxWidth),
})

const tagFor = (id: NodeId): Box => ({
	id: `tag:${id}`,
	kind: 'tag',
	topic: nodeWith(id).topic,
	node: id,
	lines: wrap(mapLabels.onTo(nameOf(id)), sizes.box, sizes.boxWidth),
})

/** Outcomes stand in the order in which they are tried, so that no line crosses another. */
const boxesIn = (topic: TopicId): readonly Box[] => {
	const rankOf = (id: NodeId) => branches.indexOf(branchesTo(id)[0] as Branch)
	const ids = nodesIn(topic).map(({ id }) => id)
	return (topic === 'deliveries' ? ids.toSorted((one, other) => rankOf(one) - rankOf(other)) : ids).map(boxFor)
}

/** All topics folded, save one. */
function sceneWith(open: TopicId | undefined): Scene {
	const boxOf = (id: NodeId): BoxId => {
		const { topic } = nodeWith(id)
		return topic === open ? id : `topic:${topic}`
	}
	return {
		runs: open === 'deliveries' ? 'RIGHT' : 'DOWN',
		frames: open === undefined ? [] : [open],
		boxes: topicIds.flatMap((topic) => (topic === open ? boxesIn(topic) : [folded(topic)])),
		edges: edgesFor(branches, boxOf),
	}
}

/** Some topics by themselves; what lies elsewhere is a tag that names it. */
function panelOf(...topics: readonly TopicId[]): Scene {
	const isHere = (id: NodeId) => topics.includes(nodeWith(id).topic)
	const own = branches.filter(({ from }) => isHere(from))
	const elsewhere = [...new Set(own.map(({ to }) => to).filter((id) => !isHere(id)))]
	return {
		runs: topics.includes('deliveries') ? 'RIGHT' : 'DOWN',
		frames: topics,
		boxes: [...topics.flatMap(boxesIn), ...elsewhere.map(tagFor)],
		edges: edgesFor(own, (id) => (isHere(id) ? id : `tag:${id}`)),
	}
}

/** What can be shown at once: all folded, or one topic unfolded. */
export const views: Readonly<Record<TopicId | 'folded', Scene>> = {
	folded: sceneWith(undefined),
	mission: sceneWith('mission'),
	relations: sceneWith('relations'),
	setting: sceneWith('setting'),
	means: sceneWith('means'),
	lead: sceneWith('lead'),
	deliveries: sceneWith('deliveries'),
}
export type ViewId = keyof typeof views

/** All unfolded: topic by topic, each by itself; on paper each has a sheet of its own. */
export const panels: readonly Scene[] = [
	panelOf('mission'),
	panelOf('relations'),
	panelOf('setting'),
	panelOf('means'),
	panelOf('lead', 'deliveries'),
]
