import { Fragment } from 'react'
import type { FactSource, Reading } from '#content/cases/case.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { Cite } from '#src/reference/cites.tsx'

function ReadingName({ reading: { name, address, checked } }: { reading: Reading }) {
	return (
		<>
			{address === undefined ? (
				name
			) : (
				<a href={address} rel="noreferrer" className="cite">
					{name}
				</a>
			)}
			{!checked && <span className="unchecked"> {referenceLabels.cases.notReadInline}</span>}
		</>
	)
}

/** Where a fact comes from: provisions lead to their entries, other texts to their addresses. */
export function FactSources({ sources }: { sources: readonly FactSource[] }) {
	return (
		<span className="cites">
			[
			{sources.map((source, index) => (
				<Fragment key={typeof source === 'string' ? source : source.name}>
					{index > 0 && '; '}
					{typeof source === 'string' ? <Cite id={source} /> : <ReadingName reading={source} />}
				</Fragment>
			))}
			]
		</span>
	)
}
