import { lazy, Suspense } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import { stepLabels } from '#content/interface-steps.ts'
import type { ReaderId } from '#content/readers/ids.ts'
import type { Law } from '#machines/answer/law.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { LoadFailed } from '#src/load-failed.tsx'
import { Claims } from '#src/result/claims.tsx'
import { HowSure } from '#src/result/confidence.tsx'
import { Later } from '#src/result/later.tsx'
import { Checks, IfItFails } from '#src/result/next-steps.tsx'
import { ReaderChoice } from '#src/result/reader-choice.tsx'
import { Because, StillOwed } from '#src/result/reasoning.tsx'
import { LeadTerms, PartyClaims, SupportTerms } from '#src/result/responsibilities.tsx'
import { RoleMatrix } from '#src/result/role-matrix.tsx'
import type { SectionContent } from '#src/result/sections.tsx'

const words = answerLabels.result

const StepsOfReader = lazy(async () => ({ default: (await import('#src/result/steps-of-reader.tsx')).StepsOfReader }))

const Outlines = lazy(async () => ({ default: (await import('#src/result/outlines.tsx')).Outlines }))

/** What must not be missed: it stands before everything that is only read on demand. */
export const warningsOf = (result: DeterminedResult): SectionContent => ({
	key: 'warnings',
	...words.warnings,
	body: <Claims items={result.warnings} />,
})

type Parts = {
	result: DeterminedResult
	answers: Answers
	law: Law
	reader: ReaderId | undefined
	between: SectionContent | undefined
	onRead: (reader: ReaderId | undefined) => void
}

/** The answer, part by part, in the order in which it is read. Empty parts fall away. */
export function sectionsOf({ result, answers, law, reader, between, onRead }: Parts): SectionContent[] {
	const limits = result.limits.filter(({ id }) => !result.excluded.some((claim) => claim.id === id))
	const duties = result.dutyBearers.map(({ duty, ...bearer }) => ({ ...bearer, text: duty }))
	const failures = result.answersFor.map(({ failure, ...claim }) => ({ ...claim, text: failure }))
	const parts: (SectionContent & { readonly hollow?: boolean })[] = [
		{ key: 'roles', ...words.matrix, body: <RoleMatrix roles={result.roles} /> },
		{ key: 'duty', ...words.duty, body: <PartyClaims items={duties} /> },
		{ key: 'lead', ...words.lead, body: <LeadTerms lead={result.lead} /> },
		...(between === undefined ? [] : [between]),
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
		{ key: 'limits', ...words.limits, hollow: limits.length === 0, body: <Claims items={limits} /> },
		{
			key: 'ifItFails',
			heading: reader === undefined ? words.ifItFails.heading : stepLabels.steps.heading,
			body: (
				<>
					<ReaderChoice reader={reader ?? null} onChange={(id) => onRead(id ?? undefined)} />
					{reader === undefined ? (
						<IfItFails ifItFails={result.ifItFails} />
					) : (
						<LoadFailed isPart title={stepLabels.steps.failed}>
							<Suspense fallback={<p role="status">{stepLabels.steps.loading}</p>}>
								<StepsOfReader {...{ result, reader, law }} />
							</Suspense>
						</LoadFailed>
					)}
				</>
			),
		},
		{
			key: 'excluded',
			...stepLabels.excluded,
			hollow: result.excluded.length === 0 || reader !== undefined,
			body: <Claims items={result.excluded} />,
		},
		{
			key: 'outlines',
			heading: stepLabels.outlines.heading,
			text: stepLabels.outlines.text,
			folded: true,
			body: (
				<Later loading={stepLabels.outlines.loading} absent={stepLabels.outlines.failed}>
					<Outlines law={law} />
				</Later>
			),
		},
		{ key: 'checks', ...words.checks, hollow: result.checks.length === 0, body: <Checks checks={result.checks} /> },
		{ key: 'confidence', ...words.confidence, body: <HowSure {...result} /> },
	]
	return parts.filter(({ hollow }) => !hollow)
}
