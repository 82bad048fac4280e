import type { OptionId, QuestionId } from '#content/questions.ts'
import type { ReaderId } from '#content/readers/ids.ts'
import { settle } from '#machines/ahead.ts'
import { assess } from '#machines/assess.ts'
import type { Given, NotKnown } from '#machines/chart.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { Step } from '#machines/result.ts'

/** A part of a link that could not be read. */
export type Problem =
	| { readonly kind: 'tooLong' | 'moved' }
	| { readonly kind: 'malformed' | 'unknownQuestion' | 'notAPair' | 'unknownReader'; readonly part: string }
	| { readonly kind: 'unknownOption'; readonly question: QuestionId; readonly part: string }
	| { readonly kind: 'repeated'; readonly question: QuestionId }
	| { readonly kind: 'offPath'; readonly step: Step }

/** A reference page that is open in front of the wizard; what is left out is empty. */
export type Reading = { readonly page: string; readonly id: string; readonly at: string; readonly q: string }

/** Where a person is: everything that a link holds, and what of it could not be read. */
export type Place = {
	readonly started: boolean
	readonly answers: Given
	/** A question to show although the answers would lead past it. */
	readonly revisiting: QuestionId | null
	readonly reading?: Reading | undefined
	/** The two States as the link names them; whether there are such States is looked up where it is needed. */
	readonly states?: GivenPair | undefined
	/** For whom the answer is read. */
	readonly reader?: ReaderId | undefined
	/** The content version that a link or a code was made under, or its first digits. */
	readonly madeUnder?: string | undefined
	readonly problems: readonly Problem[]
}

type SetAside = {
	readonly before: Given
	readonly states?: GivenPair | undefined
	readonly sheet?: Sheet | undefined
	readonly dropped: readonly Step[]
}

export type Session = Place & {
	/** What was written beside the answers; it stands in no link. */
	readonly sheet?: Sheet | undefined
	/** What the last move set aside, until the next one. */
	readonly setAside: SetAside | null
	/** How many moves were made since the page was loaded. */
	readonly moves: number
}

export type SessionEvent =
	| { readonly type: 'begin' | 'back' | 'undo' | 'startAgain' }
	| { readonly type: 'answer'; readonly question: QuestionId; readonly option: OptionId | NotKnown }
	| { readonly type: 'revisit'; readonly question: QuestionId }
	| { readonly type: 'name'; readonly states: GivenPair | undefined }
	| { readonly type: 'readAs'; readonly reader: ReaderId | undefined }
	| { readonly type: 'fill'; readonly sheet: Sheet }
	| { readonly type: 'restore' | 'open'; readonly place: Place; readonly sheet: Sheet | undefined }

const still = { revisiting: null, reading: undefined, madeUnder: undefined, problems: [], setAside: null } as const

/** A question can be revisited once it has been answered on the way. */
const onTrail = (answers: Given, question: QuestionId) =>
	assess(answers).steps.some((step) => step.question === question) ? question : null

const placed = ({ place, sheet }: { readonly place: Place; readonly sheet: Sheet | undefined }) => ({
	...still,
	states: undefined,
	reader: undefined,
	...place,
	sheet,
})

type Moves = {
	readonly [T in SessionEvent['type']]: (now: Session, event: SessionEvent & { type: T }) => Omit<Session, 'moves'>
}

const moves: Moves = {
	begin: ({ answers }) => ({ ...still, started: true, answers }),
	answer: ({ answers }, { question, option }) => {
		const { kept, dropped } = settle({ ...answers, [question]: option })
		return {
			...still,
			started: true,
			answers: kept,
			setAside: dropped.length > 0 ? { before: answers, dropped } : null,
		}
	},
	revisit: ({ answers }, { question }) => ({
		...still,
		started: true,
		answers,
		revisiting: onTrail(answers, question),
	}),
	back: ({ answers, revisiting }) => {
		const trail = assess(answers).steps.map(({ question }) => question)
		const here = revisiting === null ? trail.length : trail.indexOf(revisiting)
		const earlier = trail[here - 1] ?? null
		return { ...still, started: earlier !== null, answers, revisiting: earlier }
	},
	undo: ({ answers, states, setAside }) => ({
		...still,
		started: true,
		answers: setAside?.before ?? answers,
		states: setAside?.states ?? states,
		...(setAside?.sheet && { sheet: setAside.sheet }),
	}),
	startAgain: ({ answers, states, sheet }) => {
		const dropped = assess(answers).steps
		return {
			...still,
			started: false,
			answers: {},
			states: undefined,
			sheet: undefined,
			setAside: dropped.length > 0 || states !== undefined ? { before: answers, states, sheet, dropped } : null,
		}
	},
	readAs: (now, { reader }) => ({ ...now, reader }),
	fill: (now, { sheet }) => ({ ...now, sheet }),
	name: (now, { states }) => ({ ...now, problems: [], setAside: null, states }),
	restore: (_, opened) => placed(opened),
	open: (_, opened) => placed(opened),
}

const made = <T extends SessionEvent['type']>(now: Session, event: SessionEvent & { type: T }) =>
	moves[event.type as T](now, event)

/** What a move makes of the session. */
export const moved = (now: Session, event: SessionEvent): Session => ({
	states: now.states,
	reader: now.reader,
	sheet: now.sheet,
	...made(now, event),
	// Another reader or note stays on the page, and so does the focus.
	moves: event.type === 'readAs' || event.type === 'fill' ? now.moves : now.moves + 1,
})

export const begun = (place: Place): Session => ({ ...place, setAside: null, moves: 0 })

export type Page = 'reading' | 'start' | 'asking' | 'determined'

/** Which page a person is on. The answers are the only state; the chart is asked anew after every move. */
export function pageOf({ reading, started, revisiting, answers }: Place): Page {
	if (reading !== undefined) return 'reading'
	if (!started) return 'start'
	return revisiting === null && assess(answers).status !== 'open' ? 'determined' : 'asking'
}

/** The question on the page: the one revisited, or the first that is open. */
export function questionOn({ answers, revisiting }: Place): QuestionId | null {
	if (revisiting !== null) return revisiting
	const assessment = assess(answers)
	return assessment.status === 'open' ? assessment.next : null
}
