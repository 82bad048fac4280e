import { lazy } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { Later } from '#src/result/later.tsx'
import type { SectionContent } from '#src/result/sections.tsx'
import type { Jump } from '#src/result/sources.tsx'

const { sources: words } = answerLabels.result

const Sources = lazy(async () => ({ default: (await import('#src/result/sources.tsx')).Sources }))

export const sourcesKey = 'sources'

/** The text of every provision cited. */
export const sourcesSection = (basis: readonly ProvisionId[], jump: Jump | null): SectionContent => ({
	key: sourcesKey,
	heading: words.heading,
	folded: true,
	body: (
		<Later loading={words.loading} absent={words.failed}>
			<Sources basis={basis} jump={jump} />
		</Later>
	),
})
