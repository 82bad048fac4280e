import type { ProvisionId } from '#content/provisions.ts'

/** How far off it is: A wrong in law or fact, B said too widely, C right as far as it goes. */
export const grades = {
	A: { name: 'Wrong', means: 'not what the law or the facts say' },
	B: { name: 'Too wide', means: 'true of some cases, said of all' },
	C: { name: 'Incomplete', means: 'true, with something left out that can change the answer' },
} as const satisfies Record<string, { name: string; means: string }>

export type Grade = keyof typeof grades

export const correctionTopics = {
	kinds: 'Kinds of mission',
	hostDuties: 'What the host owes',
	securityMeasures: 'Protective measures and personnel',
	treaties: 'Treaties',
	unitedNations: 'The part of the UN',
	privateFirms: 'Private firms',
	commonQuestions: 'Questions often asked',
} as const satisfies Record<string, string>

export type CorrectionTopic = keyof typeof correctionTopics

/** What is often said, and what a specialist would say. */
export type Correction = {
	readonly topic: CorrectionTopic
	/** As people put it, short and neutral. */
	readonly mistake: string
	/** One or two sentences of our own. */
	readonly correction: string
	readonly basis: readonly [ProvisionId, ...ProvisionId[]]
	readonly grade: Grade
	/** Set where the correction can itself be argued with. */
	readonly contestable?: true
}
