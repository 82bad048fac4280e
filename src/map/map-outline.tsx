import type { Dispatch, SetStateAction } from 'react'
import { useId } from 'react'
import { mapLabels } from '#content/interface-map.ts'
import {
	type Branch,
	branchesFrom,
	type MapNode,
	type NodeId,
	nodesIn,
	type TopicId,
	topicIds,
} from '#machines/map/graph.ts'
import { branchWords, nameOf, topicName } from '#machines/map/words.ts'
import { branchStanding, nodeCaption, useStandings } from '#src/map/standing.ts'

const { outline: words } = mapLabels

type ReadProps = { read: (id: NodeId, from: HTMLElement) => void }

function BranchItem({ branch }: { branch: Branch }) {
	const standing = branchStanding(useStandings(), branch.key)
	return (
		<li data-branch={branch.key} data-standing={standing}>
			{words.leadsTo(words.joined(branchWords(branch)), nameOf(branch.to))}{' '}
			<span className="map-state">{words.state(mapLabels.branchStates[standing])}</span>
		</li>
	)
}

function NodeItem({ node, read }: ReadProps & { node: MapNode }) {
	const standings = useStandings()
	const ways = branchesFrom(node.id)
	return (
		<li data-node={node.id} aria-current={node.id === standings.here ? 'step' : undefined}>
			<span className="map-kind">{nodeCaption(standings, node)}: </span>
			<button type="button" className="link" onClick={(event) => read(node.id, event.currentTarget)}>
				{nameOf(node.id)}
			</button>
			{ways.length > 0 && (
				<ul>
					{ways.map((branch) => (
						<BranchItem key={branch.key} branch={branch} />
					))}
				</ul>
			)}
		</li>
	)
}

type TopicProps = ReadProps & { topic: TopicId; isOpen: boolean; fold: (topic: TopicId) => void }

function TopicItem({ topic, isOpen, fold, read }: TopicProps) {
	const id = useId()
	const own = nodesIn(topic)
	return (
		<li>
			<h3>
				<button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => fold(topic)}>
					<span className="fold-sign" aria-hidden="true" /> {mapLabels.topicWithSteps(topicName(topic), own.length)}
				</button>
			</h3>
			<ol id={id} hidden={!isOpen}>
				{own.map((node) => (
					<NodeItem key={node.id} node={node} read={read} />
				))}
			</ol>
		</li>
	)
}

type Props = ReadProps & { open: ReadonlySet<TopicId>; setOpen: Dispatch<SetStateAction<ReadonlySet<TopicId>>> }

/** The chart as a list, topic by topic, from the same data as the drawing. */
export function MapOutline({ open, setOpen, read }: Props) {
	const fold = (topic: TopicId) =>
		setOpen((before) => new Set(topicIds.filter((one) => before.has(one) !== (one === topic))))
	return (
		<section className="map-outline" aria-labelledby="map-outline">
			<h2 id="map-outline">{words.heading}</h2>
			<p>{words.text}</p>
			<div className="actions">
				<button type="button" onClick={() => setOpen(new Set(topicIds))}>
					{words.openAll}
				</button>
				<button type="button" onClick={() => setOpen(new Set())}>
					{words.foldAll}
				</button>
			</div>
			<ul className="map-topics">
				{topicIds.map((topic) => (
					<TopicItem key={topic} topic={topic} isOpen={open.has(topic)} fold={fold} read={read} />
				))}
			</ul>
		</section>
	)
}
