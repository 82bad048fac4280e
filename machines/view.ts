import type { View } from '#content/claim.ts'
import { cited, type Law } from './answer/law.ts'
import type { Cited, Ground } from './result.ts'

/** Who took a view. */
export type TakenBy = Ground & { readonly who: string }

/** A view of a contested point, with the courts and organs that took it. */
export const viewOf = (law: Law, view: View): Cited & { readonly takenBy: readonly TakenBy[] } => ({
	...cited(law, view),
	takenBy: view.takenBy
		.map(({ who, basis }) => ({ who: law.fill(who), ...law.ground(basis) }))
		.filter(({ basis }) => basis.length > 0),
})
