import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { partiesLabels } from '#content/interface-parties.ts'
import type { Note } from '#content/participation/participation.ts'
import { OutsideLink } from '#src/reference/outside-link.tsx'
import { type Entry, fits } from '#src/reference/party-entries.ts'

const { noteKinds, rowAsOf, rowSource } = partiesLabels

/** A group no longer than this is never folded. */
const short = 20

const kinds = Object.keys(noteKinds) as (keyof Note)[]

function Party({ entry: { name, when, note, asOf, source }, missed }: { entry: Entry; missed: boolean }) {
	return (
		<li data-missed={missed || undefined}>
			<p className="party-line">
				<span className="party-name">{name}</span> <span className="party-when">{when}</span>
			</p>
			{kinds
				.filter((kind) => note?.[kind] !== undefined)
				.map((kind) => (
					<p key={kind} className="pointer">
						<strong>{noteKinds[kind]}:</strong> {note?.[kind]}
					</p>
				))}
			{asOf !== undefined && (
				<p className="pointer">
					<strong>{rowAsOf}:</strong> {asOf}
				</p>
			)}
			{source !== undefined && (
				<p className="pointer">
					<strong>{rowSource}:</strong> {/^https?:/.test(source) ? <OutsideLink url={source} /> : source}
				</p>
			)}
		</li>
	)
}

type Props = {
	heading: string
	unfold?: string
	text?: string | undefined
	entries: readonly Entry[]
	query: string
}

/** While a name is looked for, what fits is shown and the rest is kept for paper. */
export function PartyGroup({ heading, unfold, text, entries, query }: Props) {
	const id = useId()
	const list = useRef<HTMLUListElement>(null)
	const [isOpen, setOpen] = useState(false)
	const isLong = entries.length > short
	const folds = isLong && query === ''
	const isShown = isOpen || !folds
	const found = query === '' ? entries : entries.filter((entry) => fits(entry, query))

	useLayoutEffect(() => {
		if (isShown) list.current?.removeAttribute('hidden')
		else list.current?.setAttribute('hidden', 'until-found')
	}, [isShown])

	useEffect(() => {
		const open = () => setOpen(true)
		const part = list.current
		part?.addEventListener('beforematch', open)
		return () => part?.removeEventListener('beforematch', open)
	}, [])

	return (
		<section
			className="party-group"
			aria-labelledby={id}
			data-long={isLong || undefined}
			data-missed={found.length === 0 || undefined}
		>
			<h3 id={id}>{heading}</h3>
			{text !== undefined && <p>{text}</p>}
			{folds && (
				<button
					type="button"
					className="fold"
					aria-expanded={isOpen}
					aria-controls={`${id}-list`}
					onClick={() => setOpen(!isOpen)}
				>
					{unfold}
				</button>
			)}
			<ul ref={list} id={`${id}-list`} className="folded party-list">
				{entries.map((entry) => (
					<Party key={entry.code} entry={entry} missed={!found.includes(entry)} />
				))}
			</ul>
		</section>
	)
}
