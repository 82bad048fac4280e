import { cases } from '#content/cases.ts'
import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'
import { type ElementId, elements, type PartyId, parties } from '#content/parties.ts'
import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { version } from '#tests/support/version.ts'

/** Each is walked through in every engine, and printed. */
export const journeys = {
	'an embassy whose host protects it': {
		missionKind: 'embassy',
		consent: 'accepted',
		relations: 'working',
		setting: 'government',
		outerRing: 'delivering',
		threat: 'privatePersons',
		failure: 'notYet',
	},
	'a UN office under occupation, guarded by its own officers': cases.canalHotel.situations.hotel.answers,
	'a post away from the seat, where nobody governs': cases.benghaziCompound.situations.compound.answers,
	'an empty consulate after a break in relations': {
		missionKind: 'careerConsulate',
		consent: 'accepted',
		consularRelations: 'brokenEmpty',
		setting: 'government',
		emptyPremises: 'notProtecting',
		threat: 'privatePersons',
		failure: 'notYet',
	},
} as const satisfies Record<string, Answers>

export const quietEmbassy: Answers = journeys['an embassy whose host protects it']

export function resultOf(answers: Answers): DeterminedResult {
	const result = determine(answers, version)
	if (result.status !== 'determined') throw new Error(`Still open at ${result.next}`)
	return result
}

const nameOf = ({ party, element }: { party: PartyId; element?: ElementId }) =>
	element === undefined ? parties[party].name : elements[element]

/** The names in the picture, column by column; each helper once. */
export function namesIn({ dutyBearers, lead, rings, support }: DeterminedResult) {
	const { outside, inside } = rings
	const apart = [outside.party, inside.party].some((party) => party === lead.party) ? [] : [lead]
	return {
		owes: dutyBearers.map(nameOf),
		leads: [outside, inside, ...apart].map(nameOf),
		helps: [...new Set(support.map(nameOf))],
	}
}

export const leadNameIn = ({ lead }: DeterminedResult) => nameOf(lead)

/** The headings of the parts of an answer, in their order. */
export function headingsOf(result: DeterminedResult): string[] {
	const { answers } = labels
	const { result: words } = answerLabels
	const parts: [{ readonly heading: string }, isThere?: boolean][] = [
		[words.warnings, result.warnings.length > 0],
		[words.duty],
		[words.lead],
		[words.matrix],
		[words.support, result.support.length > 0],
		[words.care, result.careOwedBy.length > 0],
		[words.answersFor, result.answersFor.length > 0],
		[words.because],
		[words.hostStillOwes],
		[words.limits, result.limits.length > 0],
		[words.ifItFails, result.ifItFails.length > 0],
		[words.checks, result.checks.length > 0],
		[words.confidence],
		[{ heading: answers.given }],
		[words.about],
		[words.sources],
	]
	return parts.filter(([, isThere = true]) => isThere).map(([{ heading }]) => heading)
}
