import { problemLabels as words } from '#content/interface-problems.ts'
import type { Problem } from '#machines/session.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

const longestPart = 60

const clip = (text: string) =>
	text.length > longestPart ? `${Array.from(text).slice(0, longestPart).join('')}…` : text

export function problemWords(problem: Problem): string {
	switch (problem.kind) {
		case 'tooLong':
		case 'moved':
			return words[problem.kind]
		case 'malformed':
		case 'unknownQuestion':
		case 'notAPair':
		case 'unknownReader':
			return words[problem.kind](clip(problem.part))
		case 'unknownOption':
			return words.unknownOption(questionOf(problem.question).short, clip(problem.part))
		case 'repeated':
			return words.repeated(questionOf(problem.question).short)
		case 'offPath': {
			const { question, option } = problem.step
			return words.offPath(questionOf(question).short, optionLabel(question, option))
		}
	}
}
