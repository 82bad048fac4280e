import { lazy } from 'react'

export const ReferencePage = lazy(async () => ({
	default: (await import('#src/reference/reference-page.tsx')).ReferencePage,
}))
