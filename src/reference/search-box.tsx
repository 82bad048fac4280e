import { type FormEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { referenceLabels } from '#content/interface-reference.ts'
import { readingIn, readingOf, textOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { buildSearch, type Hit, type Search } from '#src/reference/search-index.ts'

const words = referenceLabels.search
const mostShown = 30
const longestText = 180

let built: Search | undefined

function search(query: string): readonly Hit[] {
	if (query === '') return []
	built ??= buildSearch()
	return built(query)
}

const clip = (text: string) =>
	text.length > longestText ? `${text.slice(0, text.lastIndexOf(' ', longestText))} …` : text

/** Writes the query into the entry that is left, so that Back finds the same results. */
function keep(query: string) {
	const hash = location.hash.slice(1)
	const { rest, reading } = readingIn(hash)
	if (reading === undefined) return
	const text = textOf(readingOf(reading.page, reading.id, reading.at, query))
	history.replaceState(null, '', `#${[rest, text].filter((part) => part !== '').join('&')}`)
}

function Results({ hits }: { hits: readonly Hit[] }) {
	return (
		<ol className="results">
			{hits.slice(0, mostShown).map(({ to, kind, title, text }) => (
				<li key={textOf(to)}>
					<p className="facts">{words.kinds[kind]}</p>
					<ReadingLink to={to}>{title}</ReadingLink>
					<p>{clip(text)}</p>
				</li>
			))}
		</ol>
	)
}

export function SearchBox({ given, onSearch }: { given: string; onSearch: (isSearching: boolean) => void }) {
	const [query, setQuery] = useState(given)
	const asked = useDeferredValue(query.trim())
	const hits = useMemo(() => search(asked), [asked])
	const id = useId()

	function change(text: string) {
		setQuery(text)
		onSearch(text.trim() !== '')
	}

	function submit(event: FormEvent) {
		event.preventDefault()
		keep(query.trim())
	}

	return (
		<div className="search">
			<search>
				<form onSubmit={submit} autoComplete="off">
					<label htmlFor={id}>{words.label}</label>
					<p id={`${id}-hint`}>{words.hint}</p>
					<div className="search-row">
						<input
							id={id}
							type="search"
							value={query}
							maxLength={100}
							aria-describedby={`${id}-hint`}
							spellCheck={false}
							onChange={(event) => change(event.currentTarget.value)}
						/>
						<button type="submit">{words.button}</button>
					</div>
				</form>
			</search>
			<div role="status" className="found">
				{asked !== '' && hits.length === 0 && <p>{words.none(asked)}</p>}
				{hits.length > 0 && <p>{words.count(hits.length, asked)}</p>}
				{hits.length > mostShown && <p>{words.shown(mostShown)}</p>}
			</div>
			{hits.length > 0 && (
				<section aria-label={words.results} onClickCapture={() => keep(query.trim())}>
					<Results hits={hits} />
				</section>
			)}
		</div>
	)
}
