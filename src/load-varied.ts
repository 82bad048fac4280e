import { lazy } from 'react'

const load = () => import('#src/varied/varied-page.tsx')

/** Fetched once a fact is not known. */
export const preloadVaried = () => void load().catch(() => undefined)

export const VariedPage = lazy(async () => ({ default: (await load()).VariedPage }))
