import type { ProvisionId } from '#content/provisions.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'

/** Answers to the questions of the wizard. A wrong question or option does not compile. */
export type CaseAnswers = { readonly [Q in QuestionId]?: OptionId<Q> }

/** One moment of a case, as a user at that moment would answer. */
export type Situation = {
	readonly name: string
	readonly answers: CaseAnswers
}

/** A text that facts of this case rest on. It is no rule, so it has no id and no claim can cite it. */
export type Reading = {
	readonly name: string
	readonly what: string
	readonly address?: `https://${string}`
	/** The passage that the facts rest on has been read. Where only some passages were, each part is a reading of its own. */
	readonly checked: boolean
}

export type FactSource = ProvisionId | Reading

/** A short sentence of our own, and where it comes from. */
export type Fact = {
	readonly text: string
	readonly sources: readonly [FactSource, ...FactSource[]]
	/** Told differently elsewhere, or weighed differently: the point stands under `disputed` as well. */
	readonly disputed?: true
}

/** What somebody with authority said about it, in our own words, and where that can be read. */
export type Finding = {
	readonly text: string
	readonly sources: readonly [string, ...string[]]
}

/** A source that belongs to this case. It is shown with the case and is no general rule. */
export type Example = {
	readonly provision: ProvisionId
	readonly shows: string
}

export type Case = {
	readonly title: string
	readonly year: string
	readonly place: string
	readonly host: string
	readonly sender: string
	readonly facts: readonly [Fact, Fact, Fact, ...Fact[]]
	/** What the facts were taken from, beside provisions. */
	readonly readings: Readonly<Record<string, Reading>>
	readonly situations: Readonly<Record<string, Situation>>
	readonly found: readonly [Finding, ...Finding[]]
	readonly examples: readonly [Example, ...Example[]]
	/** What is disputed about the facts or the law. */
	readonly disputed: readonly string[]
	/** Named here in words only, since its text has not been read. */
	readonly notRead: readonly string[]
}
