import { useId } from 'react'
import { partiesLabels } from '#content/interface-parties.ts'

const words = partiesLabels.filter

type Props = { query: string; onQuery: (query: string) => void; found: number; total: number }

export function PartyFilter({ query, onQuery, found, total }: Props) {
	const id = useId()
	const asked = query.trim()
	return (
		<div className="search">
			<search>
				<label htmlFor={id}>{words.label}</label>
				<div className="search-row">
					<input
						id={id}
						type="search"
						value={query}
						maxLength={100}
						autoComplete="off"
						spellCheck={false}
						onChange={(event) => onQuery(event.currentTarget.value)}
					/>
				</div>
			</search>
			<div role="status" className="found">
				{asked !== '' && <p>{found === 0 ? words.none(total, asked) : words.found(found, total, asked)}</p>}
			</div>
		</div>
	)
}
