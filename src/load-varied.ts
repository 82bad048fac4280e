import { lazy } from 'react'
import { fetchWords } from '#src/wording.ts'

const load = () => import('#src/varied/varied-page.tsx')

/** Fetched once a fact is not known. */
export const preloadVaried = () => void load().catch(() => undefined)

export const VariedPage = lazy(async () => {
	const [{ VariedPage }] = await Promise.all([load(), fetchWords()])
	return { default: VariedPage }
})
