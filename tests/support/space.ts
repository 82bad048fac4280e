import { type Answer, type QuestionId, questions } from '#content/questions.ts'
import { leadingOf } from '#machines/answer/lead.ts'
import { outcomeOf, questionAt, start, take } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { overlaysOf, regimeOf } from '#machines/regime.ts'

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

/** Walks the whole questionnaire once. Throws where a question leads nowhere. */
export function surveyOf(): Survey {
	const survey: Survey = {
		paths: 0,
		asked: 0,
		most: 0,
		options: new Set(),
		regimes: new Set(),
		deliveries: new Set(),
		overlays: new Set(),
		leads: new Set(),
		pairs: new Set(),
		apart: new Set(),
	}
	walk(start(), {}, 0, survey)
	return survey
}

function walk(snapshot: ReturnType<typeof start>, answers: Answers, depth: number, survey: Survey): Ends {
	if (snapshot.status !== 'active') return arrive(answers, outcomeOf(snapshot), depth, survey)
	const question = questionAt(snapshot)
	const branches = Object.keys(questions[question].options).flatMap((option) => {
		const next = take(snapshot, `${question}.${option}` as Answer)
		if (next === snapshot) return []
		survey.options.add(`${question}.${option}`)
		return [{ option, ends: walk(next, { ...answers, [question]: option }, depth + 1, survey) }]
	})
	if (branches.length === 0) throw new Error(`Nobody can answer ${question} after ${JSON.stringify(answers)}`)
	tellApart(question, branches, survey)
	return merged(branches.map(({ ends }) => ends))
}

function arrive(answers: Answers, delivery: ReturnType<typeof outcomeOf>, depth: number, survey: Survey): Ends {
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
