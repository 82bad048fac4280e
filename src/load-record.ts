import { fetched } from '#src/fetched.tsx'
import { fetchWords } from '#src/wording.ts'

export const { Page: RecordPage } = fetched(async () => {
	const [{ RecordPage }] = await Promise.all([import('#src/record/record-page.tsx'), fetchWords()])
	return RecordPage
})
