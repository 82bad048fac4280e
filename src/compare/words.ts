import { answerLabels } from '#content/interface-answer.ts'
import { type ElementId, elements, type PartyId, parties } from '#content/parties.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { type Standing, standings, type TaskId, tasks } from '#content/tasks.ts'
import type { Confidence } from '#machines/result.ts'
import { optionLabel, questionOf } from '#src/wording.ts'

/** A file may be older than the content, or changed by hand: an id that the content does not have is shown as it is. */

export const isParty = (id: string): id is PartyId => Object.hasOwn(parties, id)
export const isProvision = (id: string): id is ProvisionId => Object.hasOwn(provisions, id)
export const isStanding = (id: string): id is Standing => Object.hasOwn(standings, id)
const isElement = (id: string): id is ElementId => Object.hasOwn(elements, id)
const isTask = (id: string): id is TaskId => Object.hasOwn(tasks, id)
const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id)

const { settled, contested, depends } = answerLabels.result.confidence
const confidences: Readonly<Record<Confidence, { readonly name: string }>> = { settled, contested, depends }

export function partyWords(party: string, element?: string): string {
	if (element !== undefined) return isElement(element) ? elements[element] : element
	return isParty(party) ? parties[party].name : party
}

export const taskWords = (id: string): string => (isTask(id) ? tasks[id] : id)

export const confidenceWords = (id: string): string =>
	Object.hasOwn(confidences, id) ? confidences[id as Confidence].name : id

export const questionWords = (id: string): string => (isQuestion(id) ? questionOf(id).short : id)

export const optionWords = (question: string, option: string): string =>
	isQuestion(question) && Object.hasOwn(questionOf(question).options, option)
		? optionLabel(question, option as OptionId)
		: option
