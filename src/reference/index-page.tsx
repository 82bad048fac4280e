import { useState } from 'react'
import { referenceLabels } from '#content/interface-reference.ts'
import { listPages, textPages } from '#src/reference/catalogue.ts'
import { PageHead } from '#src/reference/page-head.tsx'
import { SearchBox } from '#src/reference/search-box.tsx'
import { Summaries } from '#src/reference/summaries.tsx'

const words = referenceLabels.index

/** Everything there is to read. While a search stands, its results take the place of the list. */
export function IndexPage({ query, moved }: { query: string; moved: boolean }) {
	const { title, summary } = referenceLabels.pages.reference
	const [isSearching, setSearching] = useState(query !== '')
	return (
		<>
			<PageHead title={title} moved={moved}>
				<p className="lead">{summary}</p>
			</PageHead>
			<SearchBox given={query} onSearch={setSearching} />
			<div className={isSearching ? 'index-list less' : 'index-list'}>
				<h2>{words.read}</h2>
				<Summaries items={textPages} />
				<h2>{words.lookUp}</h2>
				<Summaries items={listPages} />
			</div>
		</>
	)
}
