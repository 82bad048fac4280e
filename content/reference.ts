import { hostDuties } from './reference/host-duties.ts'
import type { ReferencePage, ReferencePageId } from './reference/page.ts'
import { privateFirms } from './reference/private-firms.ts'
import { protectiveMeasures } from './reference/protective-measures.ts'
import { questions } from './reference/questions.ts'
import { unPart } from './reference/un-part.ts'

export { type ReferencePageId, referencePageIds } from './reference/page.ts'

/** The pages to read beside the wizard, in the order in which they are offered. */
export const referencePages = {
	hostDuties,
	protectiveMeasures,
	unPart,
	privateFirms,
	questions,
} as const satisfies Record<ReferencePageId, ReferencePage>
