import { expect, test } from 'vitest'
import { glossary } from '#content/glossary.ts'
import { provisions } from '#content/provisions.ts'
import type { GlossaryEntry } from '#content/reference/page.ts'
import { houseRules, sentencesOf, wordsOf } from './house-rules.ts'

const entries: GlossaryEntry[] = Object.values(glossary)
const forms = entries.flatMap(({ term, also = [] }) => [term, ...also].map((form) => form.toLowerCase()))

test('has at least 45 terms', () => {
	expect(entries.length).toBeGreaterThanOrEqual(45)
})

test('every id is plain, and every term and form belongs to one entry', () => {
	expect(Object.keys(glossary).filter((id) => !/^[a-z][a-zA-Z0-9]*$/.test(id))).toEqual([])
	expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})

test('every meaning is one or two sentences, at most 45 words', () => {
	expect(entries.filter(({ meaning }) => sentencesOf(meaning).length > 2)).toEqual([])
	expect(entries.filter(({ meaning }) => wordsOf(meaning).length > 45)).toEqual([])
})

test('keeps the house rules of writing', () => {
	expect(entries.flatMap(({ meaning, trap }) => [meaning, ...(trap ? [trap] : [])]).flatMap(houseRules)).toEqual([])
	expect(forms.filter((form) => /['"]|\.$/.test(form))).toEqual([])
})

test('an unchecked provision never stands alone', () => {
	const alone = entries.filter(({ basis }) => basis && !basis.some((id) => provisions[id].checked))
	expect(alone).toEqual([])
})
