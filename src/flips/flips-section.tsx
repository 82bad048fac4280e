import { lazy, Suspense } from 'react'
import { flipsLabels as words } from '#content/interface-flips.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import type { SectionContent } from '#src/result/sections.tsx'

const Flips = lazy(async () => ({ default: (await import('#src/flips/flips.tsx')).Flips }))

/** What each other answer would change. It is fetched once the answer is shown. */
export const flipsSection = ({ steps, states, lead }: DeterminedResult): SectionContent => ({
	key: 'flips',
	heading: words.heading,
	text: words.text,
	body: (
		<LoadFailed isPart title={words.failed}>
			<Suspense fallback={<p className="flips-coming on-screen">{words.loading}</p>}>
				<Flips steps={steps} states={states} lead={lead} />
			</Suspense>
		</LoadFailed>
	),
})
