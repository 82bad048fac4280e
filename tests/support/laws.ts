import type { Law } from './every-path.ts'
import { arms } from './laws/arms.ts'
import { bearers } from './laws/bearers.ts'
import { form } from './laws/form.ts'
import { leads } from './laws/leads.ts'
import { premises } from './laws/premises.ts'
import { remedies } from './laws/remedies.ts'
import { sources } from './laws/sources.ts'

/** What must be true of every answer, by subject. G1 to G12 are the guardrails of the decision model. */
export const laws = {
	'who owes the duty': bearers,
	'who leads': leads,
	'places and their rules': premises,
	'arms and licences': arms,
	'if protection fails': remedies,
	'what it rests on': sources,
	'how it is put': form,
} as const satisfies Readonly<Record<string, readonly Law[]>>
