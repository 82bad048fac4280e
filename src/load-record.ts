import { lazy } from 'react'
import { fetchWords } from '#src/wording.ts'

export const RecordPage = lazy(async () => {
	const [{ RecordPage }] = await Promise.all([import('#src/record/record-page.tsx'), fetchWords()])
	return { default: RecordPage }
})
