import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import type { Variants } from '#content/claim.ts'
import { deliveries } from '#content/deliveries.ts'
import { questions } from '#content/questions.ts'
import { lawOf } from '#machines/answer/determine.ts'
import { wording } from '#machines/answer/law.ts'
import { shapePaths } from '#tests/support/shape-paths.ts'

type Text = { readonly at: string; readonly text: string }

const highestGrade = 10
const largestShare = 1 / 20

/** What reads harder, and the legal term that forces it. */
const forcedBy: Readonly<Record<string, string>> = {
	'missionKind.regionalMission': 'regional organisation: the European Union, the African Union',
	'homeOf.administrative': 'administrative or technical staff; neither nationals nor permanent residents (VCDR 37(2))',
	'buildingConsent.objectedTo': 'an objection that is neither arbitrary nor discriminatory (EQGFRA-74)',
}

const wordsIn = (text: string) => text.split(/[\s–—]+/).filter((word) => /\w/.test(word))
const sentencesIn = (text: string) => text.split(/[.?!]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence))

/** Flesch–Kincaid. Only a full stop or a question mark ends a sentence; a colon does not. */
const gradeOf = (text: string) =>
	fleschKincaid({
		sentence: sentencesIn(text).length,
		word: wordsIn(text).length,
		syllable: wordsIn(text).reduce((sum, word) => sum + syllable(word), 0),
	})

/** A question, why it is asked, and each option: its name and the line under it. */
const asked: readonly Text[] = Object.entries(questions).flatMap(([question, { prompt, why, options }]) => [
	{ at: `${question}.prompt`, text: prompt },
	{ at: `${question}.why`, text: why },
	...Object.entries(options).map(([option, { label, explains }]) => ({
		at: `${question}.${option}`,
		text: `${label}. ${explains}`,
	})),
])

/** Every headline that some way through the questionnaire ends in, once. */
function headlines(): readonly Text[] {
	const told = new Map<string, Text>()
	for (const { answers, determination } of shapePaths()) {
		const headline: Variants = deliveries[determination].headline
		const text = wording(lawOf(answers), headline)
		if (!told.has(text)) told.set(text, { at: `${determination}: ${text}`, text })
	}
	return [...told.values()]
}

const kinds = { 'questions and options': asked, headlines: headlines() } as const
const texts = Object.values(kinds).flat()
const hardAmong = (some: readonly Text[]) => some.filter(({ text }) => gradeOf(text) > highestGrade)

function tally(some: readonly Text[]): string {
	const hard = hardAmong(some).length
	return `${some.length} texts, ${hard} above grade ${highestGrade} (${((hard / some.length) * 100).toFixed(1)} %)`
}

console.log(`reading level: ${tally(texts)}`)

describe('what is asked and what is answered', () => {
	it('reads at grade 10 or below, save where a legal term forces more', () => {
		expect(
			hardAmong(texts)
				.map(({ at }) => at)
				.sort(),
		).toEqual(Object.keys(forcedBy).sort())
	})

	it.each(Object.entries(kinds))('at most one in twenty of the %s reads harder', (kind, some) => {
		console.log(`${kind}: ${tally(some)}`)
		expect(some.length).toBeGreaterThan(100)
		expect(hardAmong(some).length / some.length).toBeLessThanOrEqual(largestShare)
	})
})
