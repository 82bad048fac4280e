import { fetched } from '#src/fetched.tsx'
import { fetchWords } from '#src/wording.ts'

/** Fetched once a fact is not known. */
export const { Page: VariedPage, preload: preloadVaried } = fetched(async () => {
	const [{ VariedPage }] = await Promise.all([import('#src/varied/varied-page.tsx'), fetchWords()])
	return VariedPage
})
