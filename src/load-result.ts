import { lazy } from 'react'
import { once } from '#src/once.ts'
import { fetchWords } from '#src/wording.ts'

const load = once(() => import('#src/result/result-page.tsx'))

/** Fetches the law and the page that shows it, ahead of need. A failure shows when the page is opened. */
export const preloadResult = () =>
	void load()
		.then(({ preloadTexts }) => preloadTexts())
		.catch(() => undefined)

export const ResultPage = lazy(async () => {
	const [{ ResultPage }] = await Promise.all([load(), fetchWords()])
	return { default: ResultPage }
})
