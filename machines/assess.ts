import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { DeliveryId } from '#content/deliveries.ts'
import type { Answer, QuestionId } from '#content/questions.ts'
import { type Answers, type Given, notKnown } from './chart.ts'
import { questionnaire } from './questionnaire.ts'
import type { Step } from './result.ts'
import { follow } from './unknown/follow.ts'

type Snapshot = SnapshotFrom<typeof questionnaire>

/**
 * Where the answers lead: still open at a question, determined, or varied, where every branch that unknown facts leave
 * open has ended. `unread` are answers that no branch asks for.
 */
export type Assessment = { readonly steps: readonly Step[]; readonly unread: readonly Step[] } & (
	| { readonly status: 'open'; readonly next: QuestionId }
	| { readonly status: 'determined'; readonly determination: DeliveryId }
	| { readonly status: 'varied'; readonly deliveries: readonly DeliveryId[] }
)

/** The one question the chart is asking. */
export function questionAt(snapshot: Snapshot): QuestionId {
	const asked = Object.values(snapshot.getMeta()).map((meta) => meta?.question)
	const [question] = asked
	if (question === undefined || asked.length !== 1) throw new Error(`The chart asks ${asked.length} questions at once`)
	return question
}

export const start = (): Snapshot => initialTransition(questionnaire)[0]

export const take = (snapshot: Snapshot, answer: Answer): Snapshot =>
	transition(questionnaire, snapshot, { type: answer })[0]

export const outcomeOf = (snapshot: Snapshot): DeliveryId => {
	if (snapshot.output === undefined) throw new Error('The chart has not ended')
	return snapshot.output.determination
}

const firstQuestion = questionAt(start())

/** The first question decides what all others are about; it has to be answered. */
export const mayBeUnknown = (question: QuestionId) => question !== firstQuestion

/** Replays the answers through the chart. Pure: the same answers always lead to the same place. */
export function assess(given: Given): Assessment {
	return Object.values(given).includes(notKnown) ? assessOpenly(given) : replay(given as Answers)
}

type Trail = { readonly steps: readonly Step[]; readonly snapshots: readonly [Snapshot, ...Snapshot[]] }

/** The way gone last. Most answers share it but for its end, and only from there is the chart asked anew. */
let trail: Trail = { steps: [], snapshots: [start()] }

/** As much of the last way as these answers go. */
function shared(answers: Answers): Trail {
	const turn = trail.steps.findIndex(({ question, option }) => answers[question] !== option)
	if (turn < 0) return trail
	const [first, ...others] = trail.snapshots
	return { steps: trail.steps.slice(0, turn), snapshots: [first, ...others.slice(0, turn)] }
}

/** One answer further, where the chart takes it. */
function onward({ steps, snapshots }: Trail, answers: Answers): Trail | undefined {
	const snapshot = last(snapshots)
	if (snapshot.status !== 'active') return
	const question = questionAt(snapshot)
	const option = answers[question]
	const answer = `${question}.${option}` as Answer
	if (option === undefined || !snapshot.can({ type: answer })) return
	return { steps: [...steps, { question, option }], snapshots: [...snapshots, take(snapshot, answer)] }
}

const last = ([first, ...others]: Trail['snapshots']): Snapshot => others.at(-1) ?? first

function replay(answers: Answers): Assessment {
	trail = shared(answers)
	for (let next = onward(trail, answers); next !== undefined; next = onward(trail, answers)) trail = next
	const { steps, snapshots } = trail
	const snapshot = last(snapshots)
	const read = { steps, unread: unread(answers, steps) }
	return snapshot.status === 'active'
		? { ...read, status: 'open', next: questionAt(snapshot) }
		: { ...read, status: 'determined', determination: outcomeOf(snapshot) }
}

/** The chart goes one way at a time; its compiled shape goes every way at once. Both are proved to be the same. */
function assessOpenly(given: Given): Assessment {
	const { steps, next, deliveries } = follow(given)
	const read = { steps, unread: unread(given, steps) }
	if (steps.every(({ option }) => option !== notKnown)) return { ...replay(optionsIn(steps)), ...read }
	return next === undefined ? { ...read, status: 'varied', deliveries } : { ...read, status: 'open', next }
}

const optionsIn = (steps: readonly Step[]) =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option])) as Answers

function unread(given: Given, steps: readonly Step[]): Step[] {
	const read = new Set(steps.map((step) => step.question))
	return (Object.entries(given) as [QuestionId, Step['option']][])
		.filter(([question]) => !read.has(question))
		.map(([question, option]) => ({ question, option }))
}
