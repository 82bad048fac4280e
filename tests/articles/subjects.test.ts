import { expect, it } from 'vitest'
import { common } from '#content/common.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { reasons } from '#content/reasons.ts'
import { regimeTexts } from '#content/regimes.ts'
import { subjects } from './subjects.ts'

type Sentence = { readonly at: string; readonly text: string; readonly id: ProvisionId }

/** Each sentence under a value, once for every provision that it names itself. */
function sentencesIn(value: unknown, path: readonly string[] = []): readonly Sentence[] {
	if (typeof value !== 'object' || value === null) return []
	const { text, basis } = value as { text?: string; basis?: readonly string[] }
	const own =
		typeof text === 'string' && basis !== undefined
			? basis.filter((name) => !name.startsWith('@')).map((id) => ({ at: path.join('.'), text, id: id as ProvisionId }))
			: []
	return [...own, ...Object.entries(value).flatMap(([key, part]) => sentencesIn(part, [...path, key]))]
}

const isOfTheConventions = ({ id }: Sentence) => /^(VCDR|VCCR|CSM|CPIUN|CPISA|CSUN|CSUNOP)-/.test(id)
const sentences = sentencesIn({ ...regimeTexts, common, reasons }).filter(isOfTheConventions)

it('an article of the conventions is named only where its subject is spoken of', () => {
	expect(sentences.length).toBeGreaterThan(200)
	const astray = sentences.filter(({ text, id }) => subjects[id]?.test(text) !== true)
	expect(astray.map(({ at, text, id }) => `${at}: ${text} (${id})`)).toEqual([])
})

it('each subject is spoken of somewhere', () => {
	const named = new Set(sentences.map(({ id }) => id))
	expect(Object.keys(subjects).filter((id) => !named.has(id as ProvisionId))).toEqual([])
})
