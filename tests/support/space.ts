import type { DeliveryId } from '#content/deliveries.ts'
import { type Answer, type OptionId, type QuestionId, questions } from '#content/questions.ts'
import { leadingOf } from '#machines/answer/lead.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import type { Path } from '#machines/paths.ts'
import { overlaysOf, regimeOf } from '#machines/regime.ts'

type Snapshot = ReturnType<typeof start>

/** One answer more; `arrived` is the question or delivery it leads to, and missing where it leads nowhere. */
export type Taken = {
	readonly question: QuestionId
	readonly option: OptionId
	readonly answers: Answers
	readonly arrived: QuestionId | DeliveryId | undefined
}

/** Who looks on while the chart is walked. */
export type Watch = { readonly took?: (taken: Taken) => void; readonly ended?: (path: Path) => void }

/** What a path ends in: its delivery, regime and overlays, as one number for each different end. */
export type Ends = readonly number[]

/** Every end that can still be reached, named by number. */
const numbers = new Map<string, number>()

function endOf(answers: Answers, delivery: string): number {
	const end = [delivery, regimeOf(answers), ...overlaysOf(answers)].join(' ')
	const number = numbers.get(end) ?? numbers.size
	numbers.set(end, number)
	return number
}

const merged = (lists: readonly Ends[]): Ends => [...new Set(lists.flat())].sort((one, other) => one - other)

export type Survey = {
	paths: number
	asked: number
	most: number
	/** Answers given, at every point of every path once. */
	answers: number
	/** Answers after which nothing is asked and nothing concluded. */
	readonly deadEnds: Set<string>
	readonly options: Set<string>
	readonly regimes: Set<string>
	readonly deliveries: Set<string>
	readonly overlays: Set<string>
	readonly leads: Set<string>
	/** Regime and delivery that occur together. */
	readonly pairs: Set<string>
	/** Two options of a question that lead to different ends, somewhere. */
	readonly apart: Set<string>
}

export const apartKey = (question: string, one: string, other: string) => `${question}: ${one} / ${other}`

/** Walks the whole questionnaire once. */
export function surveyOf(watch: Watch = {}): Survey {
	const survey: Survey = {
		paths: 0,
		asked: 0,
		most: 0,
		answers: 0,
		deadEnds: new Set(),
		options: new Set(),
		regimes: new Set(),
		deliveries: new Set(),
		overlays: new Set(),
		leads: new Set(),
		pairs: new Set(),
		apart: new Set(),
	}
	walk(start(), {}, 0, survey, watch)
	return survey
}

function arrivedAt(snapshot: Snapshot): Taken['arrived'] {
	if (snapshot.status !== 'active') return outcomeOf(snapshot)
	return Object.values(snapshot.getMeta()).find((meta) => meta?.question !== undefined)?.question
}

function walk(snapshot: Snapshot, answers: Answers, depth: number, survey: Survey, watch: Watch): Ends {
	if (snapshot.status !== 'active') {
		const determination = outcomeOf(snapshot)
		watch.ended?.({ answers, determination })
		return arrive(answers, determination, depth, survey)
	}
	const question = questionAt(snapshot)
	const branches = (Object.keys(questions[question].options) as OptionId[]).flatMap((option) => {
		const next = take(snapshot, `${question}.${option}` as Answer)
		const given = { ...answers, [question]: option }
		const arrived = next === snapshot ? undefined : arrivedAt(next)
		survey.answers += 1
		watch.took?.({ question, option, answers: given, arrived })
		if (arrived === undefined) {
			survey.deadEnds.add(`${question}.${option} after ${JSON.stringify(answers)}`)
			return []
		}
		survey.options.add(`${question}.${option}`)
		return [{ option, ends: walk(next, given, depth + 1, survey, watch) }]
	})
	tellApart(question, branches, survey)
	return merged(branches.map(({ ends }) => ends))
}

function arrive(answers: Answers, delivery: DeliveryId, depth: number, survey: Survey): Ends {
	const regime = regimeOf(answers)
	survey.paths += 1
	survey.asked += depth
	survey.most = Math.max(survey.most, depth)
	survey.regimes.add(regime)
	survey.deliveries.add(delivery)
	survey.pairs.add(`${regime} ${delivery}`)
	survey.leads.add(leadingOf(answers, delivery).lead.party)
	for (const overlay of overlaysOf(answers)) survey.overlays.add(overlay)
	return [endOf(answers, delivery)]
}

function tellApart(
	question: QuestionId,
	branches: readonly { readonly option: string; readonly ends: Ends }[],
	{ apart }: Survey,
) {
	const keyed = branches.map(({ option, ends }) => ({ option, key: ends.join() }))
	for (const [index, one] of keyed.entries())
		for (const other of keyed.slice(index + 1))
			if (one.key !== other.key) apart.add(apartKey(question, one.option, other.option))
}
