import { deliveries } from '#content/deliveries.ts'
import { mapLabels } from '#content/interface-map.ts'
import type { Question } from '#content/questions/question.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import type { Proposition, WeighingId } from '#machines/chart.ts'
import { type Branch, type NodeId, nodeWith, type TopicId } from './graph.ts'

const weighings: Readonly<Record<WeighingId, string>> = mapLabels.weighings
const propositions: Readonly<Record<Proposition, string>> = mapLabels.propositions
const topics: Readonly<Record<TopicId, string>> = mapLabels.topics

export const topicName = (topic: TopicId) => topics[topic]

export function nameOf(id: NodeId): string {
	const node = nodeWith(id)
	if (node.kind === 'question') return questions[node.id].prompt
	return node.kind === 'weighing' ? weighings[node.id] : deliveries[node.id].name
}

/** Few words, for where several branches leave one folded topic. */
export function shortNameOf(id: NodeId): string {
	const node = nodeWith(id)
	return node.kind === 'question' ? questions[node.id].short : nameOf(id)
}

type Answered = Branch & { readonly kind: 'answers' }

export function optionWords({ from }: Answered, option: OptionId): string {
	const { options }: Question = questions[from as QuestionId]
	return options[option]?.label ?? option
}

const conditionWords = ({ when, rank }: Branch & { readonly kind: 'way' }): string =>
	when === undefined ? mapLabels.otherwise : mapLabels.way(rank, propositions[when])

/** What leads along the branch: each answer, or the condition. */
export const branchWords = (branch: Branch): readonly string[] =>
	branch.kind === 'way' ? [conditionWords(branch)] : branch.options.map((option) => optionWords(branch, option))

/** As short as a drawing needs it. */
export const drawnWords = (branch: Branch): string =>
	branch.kind === 'answers' ? mapLabels.every(branch.options.length) : conditionWords(branch)
