import { type DeliveryId, deliveries } from '#content/deliveries.ts'
import { type Answers, chart, conclude, type Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { lead } from '#machines/topics/lead.ts'
import { means } from '#machines/topics/means.ts'
import { mission } from '#machines/topics/mission.ts'
import { relations } from '#machines/topics/relations.ts'
import { setting } from '#machines/topics/setting.ts'
import { copies, idIn } from './copies.ts'
import { once } from './questions.ts'

type Route = { readonly guard?: Proposition; readonly target: string; readonly meta?: object }
type Node = { readonly id: string; readonly on?: Readonly<Record<string, string>>; readonly always?: readonly Route[] }
type Topic = { readonly initial: string; readonly states: Readonly<Record<string, Node>> }

const topics = { mission, relations, setting, means, lead } as unknown as Readonly<Record<string, Topic>>
const firstQuestion = 'missionKind'

/** A delivery of one copy leads to the first question of the next. */
function targetIn(copy: number, target: string) {
	const id = target.slice(1)
	if (!(id in deliveries)) return `#${idIn(copy, id)}`
	return copy === copies - 1 ? target : `#${idIn(copy + 1, firstQuestion)}`
}

/** The propositions know the questions by their own ids. */
const answersIn = (copy: number, answers: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.keys(once).map((id) => [id, answers[idIn(copy, id)]])) as Answers

const guardIn = (copy: number, name: Proposition) =>
	copy === 0
		? ({ context }: { context: Answers }) => propositions[name](context)
		: ({ context }: { context: Answers }) => propositions[name](answersIn(copy, context))

const nodeIn = (copy: number, { id, on, always, ...rest }: Node) => ({
	...rest,
	id: idIn(copy, id),
	...(on && {
		meta: { question: idIn(copy, id) },
		on: Object.fromEntries(
			Object.entries(on).map(([answer, target]) => [answer.replace(id, idIn(copy, id)), targetIn(copy, target)]),
		),
	}),
	...(always && {
		always: always.map(({ guard, target, meta }) => ({
			...(guard && { guard: guardIn(copy, guard) }),
			...(meta && { meta }),
			target: targetIn(copy, target),
		})),
	}),
})

const topicIn = (copy: number, { initial, states }: Topic) => ({
	initial,
	states: Object.fromEntries(Object.entries(states).map(([name, node]) => [name, nodeIn(copy, node)])),
})

const topicsInOrder = Array.from({ length: copies }, (_, copy) =>
	Object.entries(topics).map(([name, topic]) => [idIn(copy, name), topicIn(copy, topic)]),
).flat()

/** Stands in for `machines/questionnaire.ts`: the same topics one time after the other. */
export const questionnaire = chart.createMachine({
	id: 'questionnaire',
	context: {},
	initial: 'mission',
	states: Object.fromEntries([
		...topicsInOrder,
		...(Object.keys(deliveries) as DeliveryId[]).map((id) => [id, conclude(id)]),
	]),
	output: ({ event }) => (event as unknown as { output: { determination: DeliveryId } }).output,
})
