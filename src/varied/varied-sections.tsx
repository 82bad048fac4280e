import { answerLabels } from '#content/interface-answer.ts'
import { stepLabels } from '#content/interface-steps.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import type { CertainResult } from '#machines/unknown/varied.ts'
import { Claims } from '#src/result/claims.tsx'
import { HowSure } from '#src/result/confidence.tsx'
import { Checks, IfItFails } from '#src/result/next-steps.tsx'
import { StillOwed } from '#src/result/reasoning.tsx'
import { LeadTerms, PartyClaims, SupportTerms } from '#src/result/responsibilities.tsx'
import { RoleMatrix } from '#src/result/role-matrix.tsx'
import type { SectionContent } from '#src/result/sections.tsx'
import { InCases } from '#src/varied/in-cases.tsx'
import type { OpenView } from '#src/varied/open-view.ts'
import { mainFields, shownFields } from '#src/varied/said.ts'

const { result: own } = answerLabels

type Part = SectionContent & { readonly isHollow?: boolean }

/** What holds in every case, part by part. Empty parts fall away. */
export function certainSections(certain: CertainResult): readonly SectionContent[] {
	const { lead, confidence } = certain
	const duties = certain.dutyBearers.map(({ duty, ...bearer }) => ({ ...bearer, text: duty }))
	const failures = certain.answersFor.map(({ failure, ...claim }) => ({ ...claim, text: failure }))
	const limits = certain.limits.filter(({ id }) => !certain.excluded.some((claim) => claim.id === id))
	const lists: readonly Part[] = [
		{ key: 'duty', ...own.duty, isHollow: duties.length === 0, body: <PartyClaims items={duties} /> },
		...(lead === null ? [] : [{ key: 'leadTerms', ...own.lead, body: <LeadTerms lead={lead} /> }]),
		{
			key: 'roles',
			heading: own.matrix.heading,
			folded: true,
			isHollow: certain.roles.length === 0,
			body: <RoleMatrix roles={certain.roles} />,
		},
		{
			key: 'support',
			heading: own.support.heading,
			isHollow: certain.support.length === 0,
			body: <SupportTerms support={certain.support} />,
		},
		{
			key: 'care',
			...own.care,
			isHollow: certain.careOwedBy.length === 0,
			body: <PartyClaims items={certain.careOwedBy} />,
		},
		{ key: 'answersFor', ...own.answersFor, isHollow: failures.length === 0, body: <PartyClaims items={failures} /> },
		{
			key: 'hostStillOwes',
			...own.hostStillOwes,
			folded: true,
			isHollow: certain.hostStillOwes.length === 0,
			body: <StillOwed hostStillOwes={certain.hostStillOwes} />,
		},
		{ key: 'limits', ...own.limits, isHollow: limits.length === 0, body: <Claims items={limits} /> },
		{
			key: 'ifItFails',
			heading: own.ifItFails.heading,
			isHollow: certain.ifItFails.length === 0,
			body: <IfItFails ifItFails={certain.ifItFails} />,
		},
		{
			key: 'excluded',
			...stepLabels.excluded,
			isHollow: certain.excluded.length === 0,
			body: <Claims items={certain.excluded} />,
		},
		{
			key: 'checks',
			...own.checks,
			isHollow: certain.checks.length === 0,
			body: <Checks checks={certain.checks} />,
		},
		...(confidence === null
			? []
			: [
					{
						key: 'confidence',
						heading: own.confidence.heading,
						body: <HowSure confidence={confidence} contested={certain.contested} />,
					},
				]),
	]
	return lists
		.filter(({ isHollow }) => !isHollow)
		.map((part) => ({ ...part, text: part.text === undefined ? words.certain : `${words.certain} ${part.text}` }))
}

/** Where more than this varies, paper holds only the parts that matter most. */
const mostOnPaper = 200

/** What varies, part by part. Worked out only where it is shown. */
export function varyingSections(
	{ open }: OpenView,
	isOpen: (key: string) => boolean,
	isPrinted: boolean,
): readonly SectionContent[] {
	const isLong = [...open.varying.values()].reduce((sum, count) => sum + count, 0) > mostOnPaper
	return shownFields.flatMap((field) => {
		const count = open.varying.get(field)
		if (count === undefined) return []
		const key = `varies ${field}`
		const staysOff = isLong && !mainFields.includes(field)
		return [
			{
				key,
				heading: words.varies.heading(words.fields[field]),
				text: words.varies.count(count),
				folded: true,
				body: (
					<>
						{(isOpen(key) || (isPrinted && !staysOff)) && (
							<div className={staysOff ? 'on-screen' : undefined}>
								<InCases field={field} variations={open.variesIn(field)} />
							</div>
						)}
						{staysOff && <p className="on-paper">{words.varies.offPaper}</p>}
					</>
				),
			},
		]
	})
}
