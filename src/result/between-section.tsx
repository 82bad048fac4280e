import { type Instrument, instruments } from '#content/instruments.ts'
import { betweenLabels as words } from '#content/interface-between.ts'
import { organisations } from '#content/organisations.ts'
import type { State } from '#content/state-names.ts'
import { states } from '#content/states.ts'
import type { Pair } from '#machines/pair/pair.ts'
import { isState } from '#machines/pair/read.ts'
import type { DeterminedResult, TreatyStatus } from '#machines/result.ts'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { citation } from '#src/result/citation.tsx'
import { Claims } from '#src/result/claims.tsx'

const unknown: TreatyStatus['binds'] = 'unknown'

export const sideName = (code: Pair['sending']): string =>
	isState(code) ? states[code].name : organisations[code].name

const sideLabel = (pair: Pair, side: keyof Pair): string => {
	if (side === 'receiving') return words.receiving
	return isState(pair.sending) ? words.sending.state : words.sending.organisation
}

function Side({ pair, side }: { pair: Pair; side: keyof Pair }) {
	const code = pair[side]
	const note = isState(code) ? (states[code] as State).note : undefined
	return (
		<div>
			<dt>{sideLabel(pair, side)}</dt>
			<dd>{sideName(code)}</dd>
			{note !== undefined && <dd>{note}</dd>}
		</div>
	)
}

function Treaty({ pair, treaty }: { pair: Pair; treaty: TreatyStatus }) {
	const { instrument, binds, asOf, source, pointers } = treaty
	const { mark, name } = words.binds[binds]
	return (
		<li data-instrument={instrument} data-binds={binds}>
			<p>
				<ReadingLink to={readingOf('treaty', instrument)}>{(instruments[instrument] as Instrument).short}</ReadingLink>
			</p>
			<p>
				<strong>
					<span aria-hidden="true">{mark}</span> {name}
				</strong>
			</p>
			<p className="facts">
				{asOf !== undefined && `${words.list(asOf)} · `}
				{asOf === undefined && binds === unknown && `${words.noList} · `}
				<a href={source} rel="noreferrer">
					{words.depositary}
				</a>
				<span className="on-paper"> {source}</span>
			</p>
			{pointers.map(({ side, text }) => (
				<p className="facts" key={side + text}>
					{words.pointer(sideName(pair[side]), text)}
				</p>
			))}
		</li>
	)
}

/** What binds the two States that were named, treaty by treaty, and what follows for the answer. */
export function BetweenSection({ result }: { result: DeterminedResult }) {
	const { states: pair, treaties = [], court = [], fallsAway = [] } = result
	if (pair === undefined) return null
	return (
		<>
			<dl className="facts-list">
				<Side pair={pair} side="receiving" />
				<Side pair={pair} side="sending" />
			</dl>
			<h3>{words.treaties}</h3>
			<ul className="binding-list">
				{treaties.map((treaty) => (
					<Treaty key={treaty.instrument} pair={pair} treaty={treaty} />
				))}
			</ul>
			<h3>{words.court}</h3>
			{court.length === 0 ? (
				<p>{isState(pair.sending) ? words.noCourt : words.noCourtForOrganisation}</p>
			) : (
				<ul className="claims">
					{court.map(({ title, note }) => (
						<li key={title} data-title={title}>
							<strong>{citation(title)}</strong>: {note}
						</li>
					))}
				</ul>
			)}
			{court.length > 0 && <p>{words.courtRest}</p>}
			{fallsAway.length > 0 && (
				<>
					<h3>{words.fallsAway}</h3>
					<p>{words.fallsAwayText}</p>
					<Claims items={fallsAway} />
				</>
			)}
		</>
	)
}
