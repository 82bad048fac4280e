import { fetched } from '#src/fetched.tsx'
import { fetchWords } from '#src/wording.ts'

/** The law and the page that shows it. */
export const { Page: ResultPage, preload: preloadResult } = fetched(async () => {
	const [{ ResultPage }] = await Promise.all([import('#src/result/result-page.tsx'), fetchWords()])
	return ResultPage
})
