import type { View } from '#content/claim.ts'
import { cited, type Law } from './answer/law.ts'
import type { CitedView } from './result.ts'

/** A view of a contested point, with the courts and organs that took it. */
export const viewOf = (law: Law, view: View): CitedView => ({
	...cited(law, view),
	takenBy: view.takenBy
		.map(({ who, basis }) => ({ who: law.fill(who), ...law.ground(basis) }))
		.filter(({ basis }) => basis.length > 0),
})
