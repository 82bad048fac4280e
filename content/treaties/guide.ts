import type { InstrumentId } from '#content/instruments.ts'
import type { ProvisionId } from '#content/provisions.ts'

/** The shelves on which the reference sorts its instruments, in reading order. */
export const instrumentGroups = {
	diplomaticAndConsular: 'Diplomatic and consular law',
	crimes: 'Crimes against protected people',
	unitedNations: 'The United Nations and other organisations',
	regional: 'Regional law',
	conflict: 'Armed conflict and occupation',
	responsibility: 'General law and responsibility',
	courts: 'Courts and judgments',
	unSecurity: 'Security inside the UN',
	resolutions: 'UN resolutions',
	companies: 'Private security companies',
	nationalLaw: 'National law',
	practice: 'State practice and doctrine',
} as const satisfies Record<string, string>

export type InstrumentGroup = keyof typeof instrumentGroups

/** A trap, and a provision that shows it: of the same instrument or of another. */
export type InstrumentLimit = {
	readonly text: string
	readonly basis: readonly [ProvisionId, ...ProvisionId[]]
}

/** The words of one instrument’s reference page. Title, dates and address come from the instrument list. */
export type InstrumentGuide = {
	readonly group: InstrumentGroup
	/** One or two sentences: what it gives, in plain words. */
	readonly gives: string
	/** Whose protection, and whom it binds. */
	readonly toWhom: string
	/** One to four traps. */
	readonly limits: readonly InstrumentLimit[]
	/** One sentence: adopted, in force, how many parties and on which date, as far as recorded. */
	readonly status: string
	/** Those an answer leans on most. */
	readonly keyProvisions: readonly ProvisionId[]
}

export type InstrumentGuides = { readonly [I in InstrumentId]?: InstrumentGuide }
