import { first } from '#content/questions/first.ts'
import { means } from '#content/questions/means.ts'
import { mission } from '#content/questions/mission.ts'
import type { Question } from '#content/questions/question.ts'
import { relations } from '#content/questions/relations.ts'
import { setting } from '#content/questions/setting.ts'
import { copies, idIn } from './copies.ts'
import { promptIn } from './prompts.ts'

export const once: Readonly<Record<string, Question>> = { ...first, ...mission, ...relations, ...setting, ...means }

/** Stands in for `content/questions.ts`. */
export const questions = Object.fromEntries(
	Array.from({ length: copies }, (_, copy) =>
		Object.entries(once).map(([id, question]) => [
			idIn(copy, id),
			{ ...question, prompt: promptIn(copy, question.prompt) },
		]),
	).flat(),
)
