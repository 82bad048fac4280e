import { use, useEffect, useRef } from 'react'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { indexPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { citation } from '#src/result/citation.tsx'
import { dateWords, isDate } from '#src/result/dates.ts'
import { type CitedInstrument, type CitedSource, sourcesFor } from '#src/result/source-texts.ts'

const { sources } = answerLabels.result

export type Jump = { readonly id: ProvisionId; readonly from: HTMLElement }

function Source({ id, provision, jump }: CitedSource & { jump: Jump | null }) {
	const entry = useRef<HTMLLIElement>(null)
	const { instrument, kind, binding, binds, gist, limits, checked, url } = provision
	const arrived = jump?.id === id ? jump : null

	useEffect(() => {
		if (arrived === null) return
		entry.current?.scrollIntoView({ block: 'center' })
		entry.current?.focus({ preventScroll: true })
	}, [arrived])

	return (
		<li ref={entry} tabIndex={-1} className="source" data-source={id}>
			<p className="source-name">
				<strong>
					<ReadingLink to={readingOf('treaty', instrument, id)}>{citation(id)}</ReadingLink>
				</strong>{' '}
				<span className="source-id">{id}</span>
				{!checked && <strong className="text-not-checked"> {sources.textNotChecked}</strong>}
			</p>
			<p>{gist}</p>
			{limits !== undefined && (
				<p>
					<span className="term">{sources.limits}:</span> {limits}
				</p>
			)}
			<p className="facts">
				{answerLabels.kinds[kind]} · {answerLabels.bindings[binding]} · {sources.binds}: {binds}
			</p>
			<p className="address">
				<a href={url} rel="noreferrer">
					{url}
				</a>
			</p>
			{arrived !== null && (
				<button type="button" className="quiet" onClick={() => arrived.from.focus()}>
					{sources.backToText}
				</button>
			)}
		</li>
	)
}

function InstrumentHead({ id, instrument }: Pick<CitedInstrument, 'id' | 'instrument'>) {
	const { short, inForce, parties, partiesAsOf, note } = instrument
	const facts = [
		inForce && (isDate(inForce) ? sources.inForce(dateWords(inForce)) : sources.status(inForce)),
		parties && sources.parties(parties, partiesAsOf && dateWords(partiesAsOf)),
		note,
	]
	return (
		<>
			<h3>
				<ReadingLink to={readingOf('treaty', id)}>{short}</ReadingLink>
			</h3>
			<p className="facts">{facts.filter(Boolean).join(' · ')}</p>
		</>
	)
}

/** Every provision cited, under the instrument it belongs to. */
export function Sources({ basis, jump }: { basis: readonly ProvisionId[]; jump: Jump | null }) {
	return (
		<>
			<p>{sources.text}</p>
			<p className="on-screen">
				<ReadingLink to={readingOf(indexPage)}>{labels.reference.search}</ReadingLink>
			</p>
			{use(sourcesFor(basis)).map(({ id, instrument, sources }) => (
				<div className="instrument" key={id}>
					<InstrumentHead {...{ id, instrument }} />
					<ul>
						{sources.map((source) => (
							<Source key={source.id} {...source} jump={jump} />
						))}
					</ul>
				</div>
			))}
		</>
	)
}
