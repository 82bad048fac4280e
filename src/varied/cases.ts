import { labels } from '#content/interface.ts'
import { variedLabels as words } from '#content/interface-varied.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import type { Alternatives, Variation } from '#machines/unknown/varied.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

/** More are only counted: nobody reads them. */
const mostShown = 4

export const optionWords = (question: QuestionId, options: readonly OptionId[]) =>
	words.lead.when(
		questionOf(question).short,
		words.either(options.map((option) => words.lead.option(optionLabel(question, option)))),
	)

const whenWords = (when: Alternatives) =>
	(Object.entries(when) as [QuestionId, readonly OptionId[]][])
		.map(([question, options]) => optionWords(question, options))
		.join('; ')

export const questionNames = (questions: readonly QuestionId[]) =>
	labels.list(questions.map((question) => questionOf(question).short))

/** Things that hold in the same cases. */
export type Group = {
	readonly key: string
	/** The cases, or in one sentence that they are many. */
	readonly when: readonly string[]
	readonly isMany: boolean
	readonly values: readonly unknown[]
}

function casesByValue({ by, cases }: Variation<Alternatives>) {
	const values = new Map<unknown, Alternatives[]>()
	for (const { when, value } of cases) values.set(value, [...(values.get(value) ?? []), when])
	return [...values].map(([value, found]) => {
		const isMany = found.length > mostShown
		return { value, isMany, when: isMany ? [words.varies.many(questionNames(by))] : found.map(whenWords) }
	})
}

/** What varies in one part, gathered by the cases in which it holds. */
export function groupsOf(variations: readonly Variation<Alternatives>[]): readonly Group[] {
	const groups = new Map<string, Group>()
	for (const { value, when, isMany } of variations.flatMap(casesByValue)) {
		const key = when.join()
		groups.set(key, { key, when, isMany, values: [...(groups.get(key)?.values ?? []), value] })
	}
	return [...groups.values()].sort((one, other) => Number(one.isMany) - Number(other.isMany))
}
