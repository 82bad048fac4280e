import { labels } from '#content/interface.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { Claims } from '#src/result/claims.tsx'
import { HowSure } from '#src/result/confidence.tsx'
import { Checks, IfItFails } from '#src/result/next-steps.tsx'
import { Because, StillOwed } from '#src/result/reasoning.tsx'
import { LeadTerms, PartyClaims, SupportTerms } from '#src/result/responsibilities.tsx'
import { RoleMatrix } from '#src/result/role-matrix.tsx'
import type { SectionContent } from '#src/result/sections.tsx'

const words = labels.result

/** What must not be missed: it stands before everything that is only read on demand. */
export const warningsOf = (result: DeterminedResult): SectionContent => ({
	key: 'warnings',
	...words.warnings,
	body: <Claims items={result.warnings} />,
})

/** The answer, part by part, in the order in which it is read. Empty parts fall away. */
export function sectionsOf(result: DeterminedResult, answers: Answers, between?: SectionContent): SectionContent[] {
	const duties = result.dutyBearers.map(({ duty, ...bearer }) => ({ ...bearer, text: duty }))
	const failures = result.answersFor.map(({ failure, ...claim }) => ({ ...claim, text: failure }))
	const parts: (SectionContent & { readonly hollow?: boolean })[] = [
		{ key: 'duty', ...words.duty, body: <PartyClaims items={duties} /> },
		{ key: 'lead', ...words.lead, body: <LeadTerms lead={result.lead} /> },
		...(between === undefined ? [] : [between]),
		{ key: 'roles', ...words.matrix, body: <RoleMatrix roles={result.roles} /> },
		{
			key: 'support',
			...words.support,
			hollow: result.support.length === 0,
			body: <SupportTerms support={result.support} />,
		},
		{
			key: 'care',
			...words.care,
			hollow: result.careOwedBy.length === 0,
			body: <PartyClaims items={result.careOwedBy} />,
		},
		{ key: 'answersFor', ...words.answersFor, hollow: failures.length === 0, body: <PartyClaims items={failures} /> },
		{ key: 'because', ...words.because, folded: true, body: <Because because={result.because} answers={answers} /> },
		{
			key: 'hostStillOwes',
			...words.hostStillOwes,
			folded: true,
			body: <StillOwed hostStillOwes={result.hostStillOwes} />,
		},
		{ key: 'limits', ...words.limits, hollow: result.limits.length === 0, body: <Claims items={result.limits} /> },
		{
			key: 'ifItFails',
			...words.ifItFails,
			hollow: result.ifItFails.length === 0,
			body: <IfItFails ifItFails={result.ifItFails} />,
		},
		{ key: 'checks', ...words.checks, hollow: result.checks.length === 0, body: <Checks checks={result.checks} /> },
		{ key: 'confidence', ...words.confidence, body: <HowSure {...result} /> },
	]
	return parts.filter(({ hollow }) => !hollow)
}
