/** A name without accents, case and punctuation, to tell whether two names are one. */
export const folded = (name: string) =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
