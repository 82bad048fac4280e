import type { KindName } from '#content/accessibility.ts'
import { cases } from '#content/cases.ts'
import type { QuestionId } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import { codeOf } from '#machines/code/code.ts'
import { comparePage, mapPage, openPage, readingOf, textOf } from '#src/reading.ts'
import { everyPage, type Found, find } from '#src/reference/catalogue.ts'
import { version } from '#tests/support/version.ts'
import { coveringWays, linkTo, wayToEveryPair, wayToEveryQuestion } from '#tests/support/ways.ts'

export type Kind = KindName

/** Somewhere on the site; `at` is what follows its address. */
export type Place = {
	readonly kind: Kind
	readonly at: string
	readonly question?: QuestionId
	/** The selector of what only this page has, where its kind alone does not tell. */
	readonly shows?: string
}

const startPlaces = (): readonly Place[] => [{ kind: 'start', at: '' }]

/** One way to each question. */
export const questionPlaces = (): readonly Place[] =>
	[...wayToEveryQuestion()].map(([question, answers]) => ({
		kind: 'question',
		question,
		at: Object.keys(answers).length > 0 ? `${linkTo(answers)}&at=${question}` : `#at=${question}`,
	}))

/** Few answers that together meet every regime and every delivery. */
export const answerPlaces = (): readonly Place[] =>
	coveringWays(wayToEveryPair()).map(({ answers }) => ({ kind: 'answer', at: linkTo(answers) }))

const kindOf = ({ kind }: Found): Kind => (kind === 'text' || kind === 'treaty' || kind === 'case' ? kind : 'list')

/** Every page of the reference. */
export const referencePlaces = (): readonly Place[] =>
	everyPage.map((page) => ({ kind: kindOf(find(page)), at: `#${textOf(page)}` }))

const ofReference = (kind: Kind) => () => referencePlaces().filter((place) => place.kind === kind)

const casePlaces = ofReference('case')

/** Every case with its answer shown. */
export const revealedPlaces = (): readonly Place[] => casePlaces().map(({ at }) => ({ kind: 'revealed', at }))

/** Answers in which facts are not known: one where who leads is open, and one where it is not. */
export function variedPlaces(): readonly Place[] {
	const { answers } = cases.tehranEmbassy.situations.beforeTheRupture
	const sets: readonly Given[] = [
		{ ...answers, outerRing: notKnown, ownGuards: notKnown },
		{ ...answers, threat: notKnown },
	]
	return sets.map((given) => ({ kind: 'varied', at: linkTo(given), shows: '.answer.varied' }))
}

/** Where assessments are opened and compared, and the map. The two that are compared have little in common. */
export function recordPlaces(): readonly Place[] {
	const { answers } = cases.tehranEmbassy.situations.beforeTheRupture
	const other = codeOf(assess(cases.canalHotel.situations.hotel.answers).steps, version)
	return [
		{ kind: 'record', at: `#${textOf(readingOf(openPage))}`, shows: '.code-form' },
		{ kind: 'record', at: `#${textOf(readingOf(mapPage))}`, shows: '.map-outline' },
		{ kind: 'record', at: `${linkTo(answers)}&${textOf(readingOf(comparePage))}`, shows: '.other-form' },
		{
			kind: 'record',
			at: `${linkTo(answers)}&${textOf(readingOf(comparePage, other))}`,
			shows: '.compared-head + .difference',
		},
	]
}

/** A kind that is new has its places here and its name in `content/accessibility.ts`. */
export const placesOf: Readonly<Record<Kind, () => readonly Place[]>> = {
	start: startPlaces,
	question: questionPlaces,
	answer: answerPlaces,
	text: ofReference('text'),
	treaty: ofReference('treaty'),
	case: casePlaces,
	revealed: revealedPlaces,
	list: ofReference('list'),
	record: recordPlaces,
	varied: variedPlaces,
}

export const kinds = Object.keys(placesOf) as readonly Kind[]

export const everyPlace = (): readonly Place[] => kinds.flatMap((kind) => placesOf[kind]())

/** How many of each kind. */
export function counted(places: readonly Place[]): Readonly<Record<Kind, number>> {
	const count = (kind: Kind) => places.filter((place) => place.kind === kind).length
	return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, number>
}
