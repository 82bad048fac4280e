import { lazy, Suspense } from 'react'
import type { InstrumentId } from '#content/instruments.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { listIds } from '#content/participation/participation.ts'
import { unlisted } from '#content/participation/unlisted.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { provisionsIn } from '#src/reference/provision-entry.tsx'

const words = referenceLabels.treaty.takesPart
const anchor = 'parties'

/** An instrument has a list under its own id, or under that of one of its provisions. */
export const listOf = (id: InstrumentId) =>
	listIds.find((list) => list === id || provisionsIn(id).some((provision) => provision === list))

const insteadOf = (id: InstrumentId) => Object.entries(unlisted).find(([instrument]) => instrument === id)?.[1]

const PartiesList = lazy(async () => ({ default: (await import('#src/reference/parties-list.tsx')).PartiesList }))

/** Stands far down the page, so that what a link led to does not move when the list arrives. */
export function PartiesSection({ id }: { id: InstrumentId }) {
	const list = listOf(id)
	const instead = insteadOf(id)
	if (list === undefined && instead === undefined) return null
	return (
		<section className="takes-part">
			<h2 data-anchor={anchor} tabIndex={-1}>
				{words.heading}
			</h2>
			{list === undefined ? (
				<p>{instead}</p>
			) : (
				<LoadFailed isPart title={words.failed}>
					<Suspense
						fallback={
							<p role="status" className="list-coming">
								{words.loading}
							</p>
						}
					>
						<PartiesList key={list} list={list} />
					</Suspense>
				</LoadFailed>
			)}
		</section>
	)
}

export function PartiesLink({ id }: { id: InstrumentId }) {
	if (listOf(id) === undefined) return null
	return (
		<p className="to-parties">
			<ReadingLink to={readingOf('treaty', id, anchor)}>{words.link}</ReadingLink>
		</p>
	)
}
