import { type ReactNode, useMemo, useState } from 'react'
import { partiesLabels } from '#content/interface-parties.ts'
import { participationLists } from '#content/participation/lists.ts'
import type { ListId, ParticipationList } from '#content/participation/participation.ts'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { fits, type Group, groupsOf, unnamedIn } from '#src/reference/party-entries.ts'
import { PartyFilter } from '#src/reference/party-filter.tsx'
import { PartyGroup } from '#src/reference/party-group.tsx'
import { dateWords } from '#src/result/dates.ts'
import '#src/styles/parties.css'

const words = partiesLabels

const listOf = (id: ListId): ParticipationList => participationLists[id]

const hasPointers = (groups: readonly Group[]) =>
	groups
		.flatMap(({ entries }) => entries)
		.some(({ note }) => (note?.reservation ?? note?.statement ?? note?.recognition) !== undefined)

function About({ list, groups }: { list: ListId; groups: readonly Group[] }) {
	const { asOf, label, absence, depositary, depositaryCount } = listOf(list)
	const counts = groups.map(({ status, entries }) => words.statuses[status].count(entries.length)).join(' · ')
	const rows: readonly (readonly [string, ReactNode])[] = [
		[words.facts.counts, counts],
		[words.facts.asOf, dateWords(asOf)],
		[words.facts.label, label],
		[words.facts.absence, words.absence[absence]],
		[words.ofList[list]?.count ?? words.facts.depositaryCount, depositaryCount],
		[words.ofList[list]?.check ?? words.facts.check, <OutsideLink key={depositary} url={depositary} />],
	]
	return (
		<dl className="facts-list">
			{rows
				.filter(([, told]) => told !== undefined)
				.map(([term, told]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{told}</dd>
					</div>
				))}
		</dl>
	)
}

function Origin({ list }: { list: ListId }) {
	const { doubts, sources } = listOf(list)
	return (
		<>
			<h3>{words.doubts}</h3>
			<ul className="statements">
				{doubts.map((doubt) => (
					<li key={doubt}>{doubt}</li>
				))}
			</ul>
			<h3>{words.sources}</h3>
			<ul className="statements">
				{sources.map(({ name, url }) => (
					<li key={name}>
						{name}: <OutsideLink url={url} />
					</li>
				))}
			</ul>
		</>
	)
}

/** Who takes part, as one list has it. It decides nothing about a pair of States. */
export function PartiesList({ list }: { list: ListId }) {
	const [typed, setTyped] = useState('')
	const groups = useMemo(() => groupsOf(list), [list])
	const unnamed = useMemo(() => unnamedIn(list), [list])
	const query = typed.trim()
	const entries = groups.flatMap((group) => group.entries)
	const found = entries.filter((entry) => fits(entry, query))
	const others = query === '' ? [] : unnamed.filter((entry) => fits(entry, query))
	const lead = words.ofList[list]?.lead
	return (
		<>
			{lead !== undefined && <p>{lead}</p>}
			<p>{words.copied}</p>
			<About list={list} groups={groups} />
			{hasPointers(groups) && <p className="note">{words.pointers}</p>}
			<PartyFilter query={typed} onQuery={setTyped} found={found.length} total={entries.length} />
			{others.length > 0 && (
				<div className="without-entry">
					<PartyGroup
						heading={words.heading(words.unnamed.heading, others.length)}
						text={words.unnamed.text}
						entries={others}
						query={query}
					/>
				</div>
			)}
			{groups.map(({ status, entries }) => {
				const { heading, count, text } = words.statuses[status]
				return (
					<PartyGroup
						key={status}
						heading={words.heading(heading, entries.length)}
						unfold={words.unfold(count(entries.length))}
						text={text}
						entries={entries}
						query={query}
					/>
				)
			})}
			<Origin list={list} />
		</>
	)
}
