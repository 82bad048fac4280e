import { fetched } from '#src/fetched.tsx'
import { fetchWords } from '#src/wording.ts'

export const { Page: ReferencePage } = fetched(async () => {
	const [{ ReferencePage }] = await Promise.all([import('#src/reference/reference-page.tsx'), fetchWords()])
	return ReferencePage
})
