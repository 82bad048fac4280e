import type { Correction } from './corrections/correction.ts'
import { kindsAndHostDuties } from './corrections/host.ts'
import { measuresAndTreaties } from './corrections/measures.ts'
import { unitedNationsAndFirms } from './corrections/others.ts'

/** Common mistakes, and what a specialist would say instead. */
export const corrections = {
	...kindsAndHostDuties,
	...measuresAndTreaties,
	...unitedNationsAndFirms,
} as const satisfies Record<string, Correction>

export type CorrectionId = keyof typeof corrections
