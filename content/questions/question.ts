/** One choice. `label` names it, `explains` is the one line under it. */
export type Option = { readonly label: string; readonly explains: string }

/** `short` is its name in a list of answers; `why` tells the reader what hangs on it. */
export type Question = {
	readonly prompt: string
	readonly short: string
	readonly why: string
	readonly options: Readonly<Record<string, Option>>
}
