import { determined } from '#machines/answer/determine.ts'
import { assess } from '#machines/assess.ts'
import type { DeterminedResult } from '#machines/result.ts'
import type { Place } from '#machines/session.ts'

/** What a link or a code says of one side. */
export type Side = Pick<Place, 'answers' | 'states' | 'madeUnder'>

export type Evaluation = {
	/** Missing where the answers do not lead to one answer. */
	readonly result?: DeterminedResult
	/** Where two States were named, and could be read. */
	readonly pairName?: string
	readonly pairIsUnread?: boolean
}

export type Evaluate = (side: Side) => Evaluation

export const evaluate: Evaluate = ({ answers }) => {
	const ended = assess(answers)
	return ended.status === 'determined' ? { result: determined(ended, __CONTENT_VERSION__) } : {}
}
