import { assign } from 'xstate'
import type { DeliveryId } from '#content/deliveries.ts'
import type { ProvisionId } from '#content/provisions.ts'
import type { Answer, OptionId, QuestionId } from '#content/questions.ts'
import * as facts from './facts.ts'
import { setUp } from './set-up.ts'

/** The answers given so far, and nothing else. */
export type Answers = { readonly [Q in QuestionId]?: OptionId<Q> }

/** The answer of a person who does not know. It is no option of any question, and the chart never sees it. */
export const notKnown = 'unknown'
export type NotKnown = typeof notKnown

/** What a person gave: an option, or that it is not known. */
export type Given = { readonly [Q in QuestionId]?: OptionId<Q> | NotKnown }

/** What the chart says when it ends. */
export type Outcome = { readonly determination: DeliveryId }

/** Where a route may lead: a question, a weighing or a delivery, by id. */
export type WeighingId =
	| 'isTheMissionConsular'
	| 'whoCanBeAsked'
	| 'isTheOutsideHeld'
	| 'whoseMissionIsIt'
	| 'doesAForceLead'
	| 'canTheOperationHold'
	| 'whoLeads'
export type Target = `#${QuestionId | WeighingId | DeliveryId}`

const named = <const T extends Record<string, (answers: Answers) => boolean>>(propositions: T) =>
	Object.fromEntries(
		Object.entries(propositions).map(([name, holds]) => [name, ({ context }: { context: Answers }) => holds(context)]),
	) as { [K in keyof T]: (args: { context: Answers }) => boolean }

export const chart = setUp({
	types: {} as {
		context: Answers
		events: { type: Answer }
		meta: { question: QuestionId }
		transitionMeta: { basis: readonly ProvisionId[] }
		output: Outcome
	},
	actions: {
		record: assign(({ event }) => {
			const [question, option] = event.type.split('.')
			return { [question as QuestionId]: option }
		}),
	},
	guards: named(facts.propositions),
})

export type Proposition = keyof typeof facts.propositions

/** A question: one route for every option, no guard. */
export const ask = <const Q extends QuestionId>(question: Q, routes: { readonly [A in Answer<Q>]: Target }) =>
	chart.createStateConfig({
		id: question,
		meta: { question },
		exit: 'record',
		on: routes as Record<Answer, Target>,
	})

type Route = { readonly when: Proposition; readonly to: Target; readonly basis: readonly ProvisionId[] }

/** A weighing: the law applied to what was said. First match wins; the last way out has no condition. */
export const weigh = (id: WeighingId, routes: readonly Route[], otherwise: Target) =>
	chart.createStateConfig({
		id,
		always: [
			...routes.map(({ when, to, basis }) => ({ guard: when, target: to, meta: { basis } })),
			{ target: otherwise },
		],
	})

/** A delivery: the chart ends here. Only at the root of the machine. */
export const conclude = <const D extends DeliveryId>(determination: D) =>
	chart.createStateConfig({ id: determination, type: 'final', output: { determination } satisfies Outcome })
