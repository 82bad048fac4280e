import { organisations } from '#content/organisations.ts'
import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { type ReaderId, readerIds } from '#content/readers/ids.ts'
import { states } from '#content/states.ts'
import { type Given, type NotKnown, notKnown } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Here } from './check.ts'
import type { Draw } from './draw.ts'
import type { Oracle } from './oracle.ts'

const isThere = <T>(item: T | undefined): item is T => item !== undefined

export const everyQuestion = Object.keys(questions) as QuestionId[]
export const optionsOf = (question: QuestionId) => Object.keys(questions[question].options) as OptionId[]

const receivers = Object.keys(states)
const senders = [...receivers, ...Object.keys(organisations)]

export const drawPair = (draw: Draw): GivenPair => ({ receiving: draw.from(receivers), sending: draw.from(senders) })
export const drawReader = (draw: Draw): ReaderId | undefined => draw.from([undefined, ...readerIds])

/** Any answer; now and then, that it is not known. */
export const drawOption = (draw: Draw, question: QuestionId, unknownOnceIn = 8): OptionId | NotKnown =>
	question !== everyQuestion[0] && draw.onceIn(unknownOnceIn) ? notKnown : draw.from(optionsOf(question))

/** Answers as the chart asks for them, as long as the person goes on. */
export function drawTrail(draw: Draw, oracle: Oracle, goesOn = () => draw.below(12) > 0): Given {
	let given: Given = {}
	for (let next = oracle(given).next; next !== undefined && goesOn(); next = oracle(given).next)
		given = { ...given, [next]: drawOption(draw, next, 24) }
	return given
}

/** A link that somebody pieced together, and where it must lead. */
export type Pieced = { readonly hash: string; readonly here: Here; readonly isClean: boolean }

/** Parts that answer nothing. */
const junk = ['nonsense', 'missionKind', '=embassy', 'consent=%E0%A4%A', 'calm=setting', '__proto__=embassy', '%ZZ=1']

/** Answers that nobody asks for as things stand, beside those that are asked for. */
function drawStrays(draw: Draw, given: Given): Given {
	const strays: { [Q in QuestionId]?: OptionId | NotKnown } = { ...given }
	for (let more = draw.below(4); more > 0; more--) {
		const question = draw.from(everyQuestion)
		strays[question] = drawOption(draw, question)
	}
	return strays as Given
}

export function drawLink(draw: Draw, oracle: Oracle): Pieced {
	const isMessy = draw.onceIn(3)
	const trail = drawTrail(draw, oracle)
	const given = isMessy ? drawStrays(draw, trail) : trail
	const standing = oracle(given)
	const pages = ['start', ...standing.trail.map(({ question }) => question), standing.next].filter(isThere)
	const asked = draw.onceIn(3) ? draw.from(isMessy ? [...pages, ...everyQuestion] : pages) : undefined
	const pair = draw.onceIn(4) ? drawPair(draw) : undefined
	const reader = draw.onceIn(4) ? drawReader(draw) : undefined
	const spoilt = isMessy && draw.onceIn(2) ? draw.from(junk) : undefined
	const parts = Object.entries(given).map(([question, option]) => `${question}=${option}`)
	if (isMessy && draw.onceIn(2)) parts.reverse()
	if (pair !== undefined) parts.push(`receiving=${pair.receiving}`, `sending=${pair.sending}`)
	if (reader !== undefined) parts.push(`reader=${reader}`)
	if (asked !== undefined) parts.push(`at=${asked}`)
	if (spoilt !== undefined) parts.splice(draw.below(parts.length + 1), 0, spoilt)
	const isEmpty = parts.length === 0
	return {
		hash: isEmpty ? '' : `#${parts.join('&')}`,
		isClean:
			spoilt === undefined &&
			Object.keys(standing.kept).length === Object.keys(given).length &&
			(asked === undefined || pages.includes(asked)),
		here: {
			started: !isEmpty && asked !== 'start',
			answers: standing.kept,
			revisiting: standing.trail.find(({ question }) => question === asked)?.question ?? null,
			states: pair,
			reader,
			reading: undefined,
		},
	}
}
