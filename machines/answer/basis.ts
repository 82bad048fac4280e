import type { ProvisionId } from '#content/provisions.ts'
import type { DeterminedResult } from '#machines/result.ts'

type Claims = Pick<
	DeterminedResult,
	| 'dutyBearers'
	| 'lead'
	| 'careOwedBy'
	| 'answersFor'
	| 'support'
	| 'roles'
	| 'hostStillOwes'
	| 'limits'
	| 'warnings'
	| 'ifItFails'
	| 'excluded'
	| 'because'
	| 'contested'
>

/** Every provision the answer cites, once, in the order first cited. */
export function citedIn(answer: Claims): readonly ProvisionId[] {
	const claims = [
		...answer.dutyBearers,
		answer.lead,
		...answer.careOwedBy,
		...answer.answersFor,
		...answer.support,
		...answer.roles,
		...answer.hostStillOwes,
		...answer.limits,
		...answer.warnings,
		...answer.ifItFails,
		...answer.excluded,
		...answer.because,
		...answer.contested.flatMap(({ views }) => views.flatMap((view) => [view, ...view.takenBy])),
	]
	return [...new Set(claims.flatMap((claim) => claim.basis))]
}
