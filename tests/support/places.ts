import type { QuestionId } from '#content/questions.ts'
import { textOf } from '#src/reading.ts'
import { everyPage, type Found, find } from '#src/reference/catalogue.ts'
import { coveringWays, linkTo, wayToEveryPair, wayToEveryQuestion } from '#tests/support/ways.ts'

export const kinds = ['start', 'question', 'answer', 'text', 'treaty', 'case', 'revealed', 'list'] as const

export type Kind = (typeof kinds)[number]

/** Somewhere on the site; `at` is what follows its address. `revealed` is a case with its answer shown. */
export type Place = { readonly kind: Kind; readonly at: string; readonly question?: QuestionId }

const start: Place = { kind: 'start', at: '' }

/** One way to each question. */
export const questionPlaces = (): readonly Place[] =>
	[...wayToEveryQuestion()].map(([question, answers]) => ({
		kind: 'question',
		question,
		at: `${linkTo(answers)}&at=${question}`,
	}))

/** Few answers that together meet every regime and every delivery. */
export const answerPlaces = (): readonly Place[] =>
	coveringWays(wayToEveryPair()).map(({ answers }) => ({ kind: 'answer', at: linkTo(answers) }))

const kindOf = ({ kind }: Found): Kind => (kind === 'text' || kind === 'treaty' || kind === 'case' ? kind : 'list')

/** Every page of the reference. */
export const referencePlaces = (): readonly Place[] =>
	everyPage.map((page) => ({ kind: kindOf(find(page)), at: `#${textOf(page)}` }))

/** Every case with its answer shown. */
export const revealedPlaces = (): readonly Place[] =>
	referencePlaces()
		.filter(({ kind }) => kind === 'case')
		.map(({ at }) => ({ kind: 'revealed', at }))

export const everyPlace = (): readonly Place[] => [
	start,
	...questionPlaces(),
	...answerPlaces(),
	...referencePlaces(),
	...revealedPlaces(),
]

/** How many of each kind. */
export function counted(places: readonly Place[]): Readonly<Record<Kind, number>> {
	const count = (kind: Kind) => places.filter((place) => place.kind === kind).length
	return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number>
}
