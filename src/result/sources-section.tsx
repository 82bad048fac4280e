import { lazy, Suspense } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import type { SectionContent } from '#src/result/sections.tsx'
import type { Jump } from '#src/result/sources.tsx'

const { sources: words } = answerLabels.result

const Sources = lazy(async () => ({ default: (await import('#src/result/sources.tsx')).Sources }))

export const sourcesKey = 'sources'

/** The text of every provision cited. It is fetched once the answer is shown. */
export const sourcesSection = (basis: readonly ProvisionId[], jump: Jump | null): SectionContent => ({
	key: sourcesKey,
	heading: words.heading,
	folded: true,
	body: (
		<LoadFailed isPart title={words.failed}>
			<Suspense fallback={<p className="sources-coming on-screen">{words.loading}</p>}>
				<Sources basis={basis} jump={jump} />
			</Suspense>
		</LoadFailed>
	),
})
