import { lazy } from 'react'
import { once } from '#src/once.ts'
import { fetchWords } from '#src/wording.ts'

const load = once(() => import('#src/varied/varied-page.tsx'))

/** Fetched once a fact is not known. */
export const preloadVaried = () => void load().catch(() => undefined)

export const VariedPage = lazy(async () => {
	const [{ VariedPage }] = await Promise.all([load(), fetchWords()])
	return { default: VariedPage }
})
