import { labels } from '#content/interface.ts'
import { first } from '#content/questions/first.ts'
import type { Question } from '#content/questions/question.ts'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { type NotKnown, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'

type Rest = typeof import('#src/words/rest.ts')

let rest: Rest | null = null

/** The words of the first question come with the page. All others come with this; whatever shows them has to wait for it. */
export async function fetchWords(): Promise<void> {
	rest = await import('#src/words/rest.ts')
}

export const areWordsThere = () => rest !== null

export function restOfWords(): Rest {
	if (rest === null) throw new Error('The words are not there yet')
	return rest
}

export const questionOf = (question: QuestionId): Question =>
	question in first ? first[question as keyof typeof first] : restOfWords().questions[question]

export const optionLabel = (question: QuestionId, option: OptionId | NotKnown) =>
	option === notKnown ? labels.question.unknown.label : (questionOf(question).options[option]?.label ?? option)

export const stepWords = ({ question, option }: Step) =>
	labels.answers.inWords(questionOf(question).short, optionLabel(question, option))
