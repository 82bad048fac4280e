import { type OptionId, type QuestionId, questions } from '#content/questions.ts'
import type { Answers, Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { branches } from './graph.ts'

export const optionsOf = (question: QuestionId) => Object.keys(questions[question].options) as OptionId[]

/** Every set of answers to these questions, each of which may also be without one. */
function* combinations([first, ...others]: readonly QuestionId[]): Generator<Answers> {
	if (first === undefined) yield {}
	else
		for (const rest of combinations(others)) {
			yield rest
			for (const option of optionsOf(first)) yield { ...rest, [first]: option }
		}
}

/** The questions that a proposition reads: some are read only after certain answers to others. */
function readBy(proposition: Proposition): ReadonlySet<QuestionId> {
	const read = new Set<QuestionId>()
	for (let before = -1; before < read.size; ) {
		before = read.size
		for (const answers of combinations([...read]))
			propositions[proposition](
				new Proxy(answers, {
					get(target, question) {
						read.add(question as QuestionId)
						return Reflect.get(target, question)
					},
				}),
			)
	}
	return read
}

const readers = new Map<Proposition, readonly QuestionId[]>()
const reads = (proposition: Proposition) => {
	const known = readers.get(proposition) ?? [...readBy(proposition)]
	readers.set(proposition, known)
	return known
}

/** What an option leads to and changes, whatever the other answers are. */
function effectOf(question: QuestionId, option: OptionId): string {
	const branch = branches.find((one) => one.kind === 'answers' && one.from === question && one.options.includes(option))
	const values = (Object.keys(propositions) as Proposition[])
		.filter((proposition) => reads(proposition).includes(question))
		.flatMap((proposition) =>
			[...combinations(reads(proposition).filter((other) => other !== question))].map((others) =>
				Number(propositions[proposition]({ ...others, [question]: option })),
			),
		)
	return `${branch?.to} ${values.join('')}`
}

const alike = new Map<QuestionId, readonly OptionId[]>()

/** One option for each kind of effect: what the chart does after it, it does after all that are like it. */
export function optionsApart(question: QuestionId): readonly OptionId[] {
	const known = alike.get(question)
	if (known !== undefined) return known
	const byEffect = new Map<string, OptionId>()
	for (const option of optionsOf(question)) {
		const effect = effectOf(question, option)
		if (!byEffect.has(effect)) byEffect.set(effect, option)
	}
	alike.set(question, [...byEffect.values()])
	return [...byEffect.values()]
}
