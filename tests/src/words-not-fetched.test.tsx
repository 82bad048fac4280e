import { expect, it, vi } from 'vitest'
import { questions } from '#content/questions.ts'

it('words that were not fetched yet are not made up', async () => {
	vi.resetModules()
	const { areWordsThere, fetchWords, restOfWords } = await import('#src/wording.ts')
	expect(areWordsThere()).toBe(false)
	expect(restOfWords).toThrow('The words are not there yet')
	await fetchWords()
	expect(restOfWords().questions.consent.prompt).toBe(questions.consent.prompt)
})
