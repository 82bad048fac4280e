import { labels } from '#content/interface.ts'
import type { Question } from '#content/questions/question.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { type NotKnown, notKnown } from '#machines/chart.ts'
import type { Step } from '#machines/result.ts'
import type { Problem } from '#machines/session.ts'

export const questionOf = (question: QuestionId): Question => questions[question]

export const optionLabel = (question: QuestionId, option: OptionId | NotKnown) =>
	option === notKnown ? labels.question.unknown.label : (questionOf(question).options[option]?.label ?? option)

export const stepWords = ({ question, option }: Step) =>
	labels.notice.answer(questionOf(question).short, optionLabel(question, option))

const longestPart = 60

const clip = (text: string) =>
	text.length > longestPart ? `${Array.from(text).slice(0, longestPart).join('')}…` : text

export function problemWords(problem: Problem): string {
	const { notice } = labels
	switch (problem.kind) {
		case 'tooLong':
		case 'moved':
			return notice[problem.kind]
		case 'malformed':
		case 'unknownQuestion':
		case 'notAPair':
		case 'unknownReader':
			return notice[problem.kind](clip(problem.part))
		case 'unknownOption':
			return notice.unknownOption(questionOf(problem.question).short, clip(problem.part))
		case 'repeated':
			return notice.repeated(questionOf(problem.question).short)
		case 'offPath': {
			const { question, option } = problem.step
			return notice.offPath(questionOf(question).short, optionLabel(question, option))
		}
	}
}
