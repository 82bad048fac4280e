import { Fragment } from 'react'
import type { Force } from '#content/claim.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { compareLabels } from '#content/interface-compare.ts'
import { isProvision } from '#src/compare/words.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { Cite, readingOfProvision } from '#src/reference/cites.tsx'
import { citedAs } from '#src/result/citation.tsx'

const isForce = (id: string): id is Force => Object.hasOwn(answerLabels.forces, id)
const forceWords = (force: string) => (isForce(force) ? answerLabels.forces[force] : force)

function Pinpoint({ id }: { id: string }) {
	if (!isProvision(id)) return <bdi>{id}</bdi>
	const { pinpoint, checked } = citedAs(id)
	return (
		<>
			<ReadingLink to={readingOfProvision(id)} className="cite" provision={id}>
				{pinpoint}
			</ReadingLink>
			{!checked && <span className="unchecked"> {answerLabels.result.sources.unchecked}</span>}
		</>
	)
}

/** Many provisions: each instrument is named once, before its articles. */
export function ByInstrument({ basis }: { basis: readonly string[] }) {
	const instrumentOf = (id: string) => (isProvision(id) ? citedAs(id).instrument : '')
	return [...new Set(basis.map(instrumentOf))].map((instrument) => (
		<li key={instrument}>
			{instrument !== '' && <strong>{instrument} </strong>}
			{basis
				.filter((id) => instrumentOf(id) === instrument)
				.map((id, index) => (
					<Fragment key={id}>
						{index > 0 && '; '}
						<Pinpoint id={id} />
					</Fragment>
				))}
		</li>
	))
}

/** Provisions one after the other, each known one leading to its entry. */
function ProvisionList({ basis }: { basis: readonly string[] }) {
	return basis.map((id, index) => (
		<Fragment key={id}>
			{index > 0 && '; '}
			{isProvision(id) ? <Cite id={id} /> : <bdi>{id}</bdi>}
		</Fragment>
	))
}

type Props = { basis: readonly string[]; force: string | undefined }

/** What a line rests on, and by what that holds where a treaty gave way. */
export function Grounds({ basis, force }: Props) {
	if (basis.length === 0) return <span className="cites">{compareLabels.noBasis}</span>
	return (
		<span className="cites">
			{force !== undefined && <bdi>{forceWords(force)} </bdi>}[
			<ProvisionList basis={basis} />]
		</span>
	)
}
