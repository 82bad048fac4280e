import { lazy } from 'react'
import type { QuestionId } from '#content/questions.ts'
import type { Given } from '#machines/chart.ts'
import { fetchWords } from '#src/wording.ts'

const load = () => import('#src/result/result-page.tsx')

/** Fetches the page that shows the law, and the law itself once the next answer may be the last. A failure shows when the page is opened. */
export const preloadResult = (answers: Given, question: QuestionId | null) =>
	void load()
		.then(({ preloadAhead }) => preloadAhead(answers, question))
		.catch(() => undefined)

export const ResultPage = lazy(async () => {
	const [{ ResultPage }] = await Promise.all([load(), fetchWords()])
	return { default: ResultPage }
})
