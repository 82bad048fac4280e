import type { QuestionId } from '#content/questions.ts'
import { assess } from '#machines/assess.ts'
import type { Answers, Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { questionnaire } from '#machines/questionnaire.ts'
import type { Step } from '#machines/result.ts'

const given = (steps: readonly Step[]): Answers =>
	Object.fromEntries(steps.map(({ question, option }) => [question, option]))

/** Whether a proposition holds, or undefined while it still turns on a question not answered yet. */
function decided(proposition: Proposition, answers: Answers): boolean | undefined {
	let open = false
	const watched = new Proxy(answers, {
		get(target, question) {
			open ||= !Object.hasOwn(target, question)
			return Reflect.get(target, question)
		},
	})
	const holds = propositions[proposition](watched)
	return open ? undefined : holds
}

/** The ids that the node leads to, leaving out routes that the answers have already closed. */
function routesFrom(id: string, answers: Answers, kept: Answers): string[] {
	const node = questionnaire.getStateNodeById(id)
	const targets: string[] = []
	for (const route of node.always ?? []) {
		const holds = route.guard === undefined ? true : decided(route.guard as Proposition, answers)
		if (holds !== false) targets.push(...(route.target ?? []).map((target) => target.id))
		if (holds === true) return targets
	}
	const option = kept[id as QuestionId]
	for (const [answer, routes] of node.transitions)
		if (answer !== '' && (option === undefined || answer === `${id}.${option}`))
			targets.push(...routes.flatMap((route) => (route.target ?? []).map((target) => target.id)))
	return targets
}

/** The questions that the chart may still come to. */
function questionsAhead(next: QuestionId, answers: Answers, kept: Answers): Set<string> {
	const seen = new Set<string>([next])
	for (const id of seen) for (const target of routesFrom(id, answers, kept)) seen.add(target)
	return seen
}

/** Keeps the answers that are read or may still be read, and names the others. */
export function settle(answers: Answers): { readonly kept: Answers; readonly dropped: readonly Step[] } {
	const assessment = assess(answers)
	const read = given(assessment.steps)
	const ahead = assessment.status === 'open' ? questionsAhead(assessment.next, read, answers) : new Set<string>()
	const waiting = assessment.unread.filter(({ question }) => ahead.has(question))
	const dropped = assessment.unread.filter(({ question }) => !ahead.has(question))
	return { kept: { ...read, ...given(waiting) }, dropped }
}
