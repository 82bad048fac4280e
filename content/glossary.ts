import type { GlossaryEntry } from './reference/page.ts'
import { termsOfTheAnswer } from './reference/terms-answer.ts'
import { termsOfAnswering } from './reference/terms-answering.ts'
import { termsOfGuarding } from './reference/terms-guarding.ts'
import { termsOfMissions } from './reference/terms-missions.ts'
import { termsOfProtection } from './reference/terms-protection.ts'
import { termsOfUpheaval } from './reference/terms-upheaval.ts'

/** Words of the field as they are used here, by id. */
export const glossary = {
	...termsOfTheAnswer,
	...termsOfProtection,
	...termsOfMissions,
	...termsOfGuarding,
	...termsOfUpheaval,
	...termsOfAnswering,
} as const satisfies Readonly<Record<string, GlossaryEntry>>

export type GlossaryId = keyof typeof glossary
