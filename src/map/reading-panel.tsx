import { type ReactNode, type Ref, useContext } from 'react'
import { mapLabels } from '#content/interface-map.ts'
import type { QuestionId } from '#content/questions.ts'
import { type Branch, branchesFrom, branchesTo, type NodeId, nodeWith } from '#machines/map/graph.ts'
import { branchWords, nameOf } from '#machines/map/words.ts'
import { branchStanding, nodeCaption, useStandings } from '#src/map/standing.ts'
import { WizardHashContext } from '#src/reading-link.tsx'
import { Cites } from '#src/reference/cites.tsx'
import type { Send } from '#src/use-session.ts'
import { questionOf } from '#src/wording.ts'

const words = mapLabels.reading

type ReadProps = { read: (id: NodeId) => void }

function Target({ id, read }: ReadProps & { id: NodeId }) {
	return (
		<button type="button" className="link" onClick={() => read(id)}>
			{words.leadsTo(nameOf(id))}
		</button>
	)
}

function QuestionRead({ id, read }: ReadProps & { id: QuestionId }) {
	const { why, options } = questionOf(id)
	const { given } = useStandings()
	return (
		<>
			<p>
				<strong>{words.why}</strong> {why}
			</p>
			<h3>{words.options}</h3>
			<ul className="map-branches">
				{branchesFrom(id).map((branch) => (
					<li key={branch.key}>
						<ul>
							{branch.kind === 'answers' &&
								branch.options.map((option) => (
									<li key={option}>
										<strong>{options[option]?.label}</strong>
										{given[id] === option && ` ${mapLabels.outline.state(words.chosen)}`} {options[option]?.explains}
									</li>
								))}
						</ul>
						<Target id={branch.to} read={read} />
					</li>
				))}
			</ul>
		</>
	)
}

type RulesProps = ReadProps & { rules: readonly Branch[]; target: (branch: Branch) => NodeId; lead: string }

function Rules({ rules, target, lead, read }: RulesProps) {
	const standings = useStandings()
	return (
		<>
			<p>{lead}</p>
			<ul className="map-branches">
				{rules.map((branch) => (
					<li key={branch.key}>
						{branchWords(branch).join('; ')}{' '}
						{mapLabels.outline.state(mapLabels.branchStates[branchStanding(standings, branch.key)])}{' '}
						{branch.kind === 'way' && <Cites basis={branch.basis} />} <Target id={target(branch)} read={read} />
					</li>
				))}
			</ul>
		</>
	)
}

type Props = ReadProps & {
	id: NodeId
	heading: Ref<HTMLHeadingElement>
	trail: readonly QuestionId[]
	send: Send
	onBack: () => void
}

function GoThere({ id, trail, send }: Pick<Props, 'id' | 'trail' | 'send'>): ReactNode {
	const hash = useContext(WizardHashContext)
	const { here } = useStandings()
	const question = trail.find((one) => one === id)
	if (id === here)
		return (
			<a className="map-go" href={hash === '' ? '#' : hash}>
				{words.goThere}
			</a>
		)
	if (question === undefined) return null
	return (
		<button type="button" className="main-action" onClick={() => send({ type: 'revisit', question })}>
			{words.goThere}
		</button>
	)
}

/** One step of the chart, to be read: what it asks or weighs, on what it rests, and where it leads. */
export function ReadingPanel({ id, heading, trail, send, onBack, read }: Props) {
	const node = nodeWith(id)
	return (
		<>
			<p className="map-kind">{nodeCaption(useStandings(), node)}</p>
			<h2 ref={heading} tabIndex={-1}>
				{nameOf(id)}
			</h2>
			<div className="actions">
				<GoThere id={id} trail={trail} send={send} />
				<button type="button" onClick={onBack}>
					{words.back}
				</button>
			</div>
			{node.kind === 'question' && <QuestionRead id={node.id} read={read} />}
			{node.kind === 'weighing' && (
				<Rules rules={branchesFrom(id)} target={({ to }) => to} lead={words.rules} read={read} />
			)}
			{node.kind === 'delivery' && (
				<Rules rules={branchesTo(id)} target={({ from }) => from} lead={words.reached} read={read} />
			)}
		</>
	)
}
