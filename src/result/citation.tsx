import citations from 'virtual:citations'
import { createContext, Fragment, type MouseEvent, useContext } from 'react'
import type { Force } from '#content/claim.ts'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { type Cited, unpacked } from '#src/result/packed-citations.ts'

const cited = unpacked(citations) as Readonly<Record<ProvisionId, Cited>>

/** All that a citation shows of a provision; `provisionOf` has the rest. */
export const citedAs = (id: ProvisionId) => cited[id]

export const citation = (id: ProvisionId) => `${citedAs(id).instrument} ${citedAs(id).pinpoint}`

/** Short enough to stay on one line, even in a narrow cell. */
export const isShort = (name: string) => (name.length <= 18 ? '' : undefined)

type SourceList = {
	/** The address of this very answer: a citation must not put anything else after the #. */
	readonly hash: string
	/** Takes the reader to a source, and remembers what to come back to. */
	readonly show: (id: ProvisionId, from: HTMLElement) => void
}

export const SourceListContext = createContext<SourceList>({ hash: '', show: () => undefined })

function Citation({ id }: { id: ProvisionId }) {
	const { hash, show } = useContext(SourceListContext)

	function follow(event: MouseEvent<HTMLAnchorElement>) {
		event.preventDefault()
		show(id, event.currentTarget)
	}

	const name = citation(id)
	return (
		<>
			<a href={hash} className="cite" data-provision={id} data-short={isShort(name)} onClick={follow}>
				{name}
			</a>
			{!citedAs(id).checked && <span className="unchecked"> {answerLabels.result.sources.unchecked}</span>}
		</>
	)
}

type GroundProps = { readonly basis: readonly ProvisionId[]; readonly force?: Force | undefined }

/** The articles behind a claim, and by what they hold where a treaty gave way. */
export function Citations({ basis, force }: GroundProps) {
	if (basis.length === 0) return null
	return (
		<span className="cites" data-force={force}>
			{force !== undefined && `${answerLabels.forces[force]} `}[
			{basis.map((id, index) => (
				<Fragment key={id}>
					{index > 0 && '; '}
					<Citation id={id} />
				</Fragment>
			))}
			]
		</span>
	)
}
