import type { GivenPair } from '#machines/pair/pair.ts'

/** `force` is set where a treaty that does not bind both States had to give way. */
type Cites = { readonly basis: readonly string[]; readonly force?: string | undefined }
/** `id` is the same while a claim is only worded anew. */
type CitedText = Cites & { readonly text: string; readonly id?: string | undefined }
type OnTerms = Cites & { readonly conditions: readonly string[] }
type At = { readonly party: string; readonly element?: string | undefined; readonly owedBy?: string | undefined }

export type RecordedStep = { readonly question: string; readonly option: string }

/**
 * What is compared of a determined result. Ids are plain words here, since a file may be older than today’s content;
 * every result of today fits.
 */
export type RecordedResult = {
	readonly content: { readonly version: string; readonly lawAsOf: string }
	readonly steps: readonly RecordedStep[]
	/** Set where the result was made between two States. */
	readonly states?: GivenPair | undefined
	readonly headline: string
	readonly confidence: string
	readonly dutyBearers: readonly (Cites & { readonly party: string; readonly duty: string })[]
	readonly lead: OnTerms & At & { readonly why: string }
	readonly rings: { readonly outside: At; readonly inside: At }
	readonly support: readonly (OnTerms & At & { readonly task: string })[]
	readonly roles: readonly (OnTerms & { readonly task: string; readonly party: string; readonly standing: string })[]
	readonly careOwedBy: readonly (CitedText & { readonly party: string })[]
	readonly answersFor: readonly (Cites & { readonly failure: string; readonly party: string })[]
	readonly hostStillOwes: readonly CitedText[]
	readonly limits: readonly CitedText[]
	readonly warnings: readonly CitedText[]
	readonly ifItFails: readonly CitedText[]
	readonly basis: readonly string[]
}
