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
		...answer.because,
		...answer.contested.flatMap((point) => point.views),
	]
	return [...new Set(claims.flatMap((claim) => claim.basis))]
}
