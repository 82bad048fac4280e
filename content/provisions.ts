import { armedConflict } from './provisions/armed-conflict.ts'
import { cases } from './provisions/cases.ts'
import { charter } from './provisions/charter.ts'
import { charterAndCourt } from './provisions/charter-and-court.ts'
import { contractors } from './provisions/contractors.ts'
import { crimes } from './provisions/crimes.ts'
import { custom } from './provisions/custom.ts'
import { lateAdditions } from './provisions/late-additions.ts'
import { nationalLaw } from './provisions/national-law.ts'
import { practice } from './provisions/practice.ts'
import type { Provision } from './provisions/provision.ts'
import { regional } from './provisions/regional.ts'
import { resolutions } from './provisions/resolutions.ts'
import { responsibility } from './provisions/responsibility.ts'
import { responsibility2 } from './provisions/responsibility-2.ts'
import { specialMissions } from './provisions/special-missions.ts'
import { tehran } from './provisions/tehran.ts'
import { unPrivileges } from './provisions/un-privileges.ts'
import { unSafety } from './provisions/un-safety.ts'
import { unSecurity } from './provisions/un-security.ts'
import { viennaConsular } from './provisions/vienna-consular.ts'
import { viennaDiplomatic } from './provisions/vienna-diplomatic.ts'

/** Every rule that an answer can cite, by the id it is cited with. */
export const provisions = {
	...viennaDiplomatic,
	...viennaConsular,
	...specialMissions,
	...crimes,
	...charter,
	...charterAndCourt,
	...unPrivileges,
	...unSafety,
	...armedConflict,
	...custom,
	...responsibility,
	...responsibility2,
	...tehran,
	...cases,
	...unSecurity,
	...resolutions,
	...contractors,
	...nationalLaw,
	...regional,
	...practice,
	...lateAdditions,
} as const satisfies Record<string, Provision>

export type ProvisionId = keyof typeof provisions
