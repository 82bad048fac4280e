import { lazy } from 'react'

const load = () => import('#src/result/result-page.tsx')

/** Fetches the law and the page that shows it, ahead of need. A failure shows when the page is opened. */
export const preloadResult = () => void load().catch(() => undefined)

export const ResultPage = lazy(async () => ({ default: (await load()).ResultPage }))
