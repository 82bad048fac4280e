export type Answers = Readonly<Record<string, string>>

/** What a page lets the race do with it besides choosing an option and pressing its buttons. */
export type Offer = {
	/** Begins anew, with the first question and no answer. */
	readonly again: () => unknown
	/** Settles once nothing that follows from a choice or a new page waits for a timer. */
	readonly rest?: () => Promise<unknown>
	/** What its own engine asks, in which order, and what it says at the end. */
	readonly walk: (answers: Answers) => { readonly asked: readonly string[]; readonly end: string }
}

export const offer = (offered: Offer) => Object.assign(window, { offered })
