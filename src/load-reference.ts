import { lazy } from 'react'
import { fetchWords } from '#src/wording.ts'

export const ReferencePage = lazy(async () => {
	const [{ ReferencePage }] = await Promise.all([import('#src/reference/reference-page.tsx'), fetchWords()])
	return { default: ReferencePage }
})
