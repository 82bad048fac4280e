import type { InstrumentId } from './instruments.ts'
import { companies } from './treaties/companies.ts'
import { conflict } from './treaties/conflict.ts'
import { courts } from './treaties/courts.ts'
import { crimes } from './treaties/crimes.ts'
import { diplomaticAndConsular } from './treaties/diplomatic-and-consular.ts'
import type { InstrumentGuide } from './treaties/guide.ts'
import { nationalLaw } from './treaties/national-law.ts'
import { practice } from './treaties/practice.ts'
import { regional } from './treaties/regional.ts'
import { resolutions } from './treaties/resolutions.ts'
import { responsibility } from './treaties/responsibility.ts'
import { unSecurity } from './treaties/un-security.ts'
import { unitedNations } from './treaties/united-nations.ts'

export { type InstrumentGroup, type InstrumentGuide, instrumentGroups } from './treaties/guide.ts'

/** The words of each instrument’s reference page, group by group. */
export const instrumentGuides = {
	...diplomaticAndConsular,
	...crimes,
	...unitedNations,
	...regional,
	...conflict,
	...responsibility,
	...courts,
	...unSecurity,
	...resolutions,
	...companies,
	...nationalLaw,
	...practice,
} as const satisfies Record<InstrumentId, InstrumentGuide>
