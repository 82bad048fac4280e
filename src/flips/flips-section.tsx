import { lazy } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Later } from '#src/result/later.tsx'
import type { SectionContent } from '#src/result/sections.tsx'

const { flips: words } = answerLabels.result

const Flips = lazy(async () => ({ default: (await import('#src/flips/flips.tsx')).Flips }))

/** What each other answer would change. */
export const flipsSection = ({ steps, states, lead }: DeterminedResult): SectionContent => ({
	key: 'flips',
	heading: words.heading,
	text: words.text,
	body: (
		<Later loading={words.loading} absent={words.failed}>
			<Flips steps={steps} states={states} lead={lead} />
		</Later>
	),
})
