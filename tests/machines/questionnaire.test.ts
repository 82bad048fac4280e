import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { type Answer, type QuestionId, questions } from '#content/questions.ts'
import { questionAt, start, take } from '#machines/assess.ts'
import type { Answers, Proposition } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { questionnaire } from '#machines/questionnaire.ts'

type Node = typeof questionnaire.root

const nodesBelow = (node: Node): Node[] => Object.values(node.states).flatMap((child) => [child, ...nodesBelow(child)])
const nodes = nodesBelow(questionnaire.root)
const weighings = nodes.filter((node) => (node.always ?? []).length > 0)
const asking = nodes.filter((node) => node.meta?.question !== undefined)
const finals = nodes.filter((node) => node.type === 'final')

describe('a weighing', () => {
	it.each(weighings)('ends with a way out that has no condition: $id', ({ always = [] }) => {
		expect(always.at(-1)?.guard).toBeUndefined()
	})

	it.each(weighings)('names a proposition and its basis on every other way: $id', ({ always = [] }) => {
		for (const { guard, meta } of always.slice(0, -1)) {
			expect(Object.keys(propositions)).toContain(guard)
			expect(meta?.basis.length).toBeGreaterThan(0)
		}
	})

	it.each(weighings)('takes no answer: $id', ({ transitions }) => {
		expect([...transitions.keys()].filter((event) => event !== '')).toEqual([])
	})
})

describe('a question', () => {
	it('is asked for every question of the content, and nothing else', () => {
		expect(asking.map(({ id }) => id).sort()).toEqual(Object.keys(questions).sort())
	})

	it.each(asking)('has one route for every option, and no condition: $id', ({ id, meta, always, transitions }) => {
		expect(meta?.question).toBe(id)
		expect(always ?? []).toEqual([])
		const expected = Object.keys(questions[id as QuestionId].options).map((option) => `${id}.${option}`)
		expect([...transitions.keys()]).toEqual(expected)
		for (const routes of transitions.values()) {
			expect(routes).toHaveLength(1)
			expect(routes[0]?.guard).toBeUndefined()
			expect(routes[0]?.target).toHaveLength(1)
		}
	})
})

describe('a final', () => {
	it('stands at the root only', () => {
		expect(finals.map(({ parent }) => parent?.id)).toEqual(finals.map(() => questionnaire.root.id))
	})

	it('is a delivery, and every delivery is one', () => {
		expect(finals.map(({ id }) => id)).toEqual(Object.keys(deliveries))
		expect(finals.map(({ output }) => output)).toEqual(
			Object.keys(deliveries).map((determination) => ({ determination })),
		)
	})
})

/** Which weighings an answer passes, and how each of their conditions turned out on the way. */
function weigh(answer: Answer, answers: Answers, seen: Map<string, Set<boolean>>): string {
	const [question] = answer.split('.') as [QuestionId]
	let node = questionnaire.getStateNodeById(question).transitions.get(answer)?.[0]?.target?.[0]
	while (node?.always !== undefined && node.always.length > 0) {
		const { id, always }: Node = node
		const way = (always ?? []).find(({ guard }) => {
			if (guard === undefined) return true
			const holds = propositions[guard as Proposition](answers)
			seen.get(`${id}: ${guard}`)?.add(holds)
			return holds
		})
		node = way?.target?.[0]
	}
	return node?.id ?? 'nowhere'
}

function weighAll(
	snapshot: ReturnType<typeof start>,
	answers: Answers,
	seen: Map<string, Set<boolean>>,
	astray: Set<string>,
) {
	if (snapshot.status !== 'active') return
	const question = questionAt(snapshot)
	for (const option of Object.keys(questions[question].options)) {
		const answer = `${question}.${option}` as Answer
		const next = take(snapshot, answer)
		const given = { ...answers, [question]: option }
		const arrived = next.status === 'active' ? questionAt(next) : next.output?.determination
		if (weigh(answer, given, seen) !== arrived) astray.add(answer)
		weighAll(next, given, seen, astray)
	}
}

describe('the conditions of the weighings', () => {
	const conditions = weighings.flatMap(({ id, always = [] }) =>
		always.slice(0, -1).map(({ guard }) => `${id}: ${guard}`),
	)
	const seen = new Map(conditions.map((condition) => [condition, new Set<boolean>()]))
	const astray = new Set<string>()
	weighAll(start(), {}, seen, astray)

	it('lead where the chart leads', () => {
		expect([...astray]).toEqual([])
	})

	it('are all named propositions, and every proposition is used', () => {
		const used = new Set(conditions.map((condition) => condition.split(': ')[1]))
		expect([...used].sort()).toEqual(Object.keys(propositions).sort())
	})

	it.each(conditions)('hold on some paths and fail on others: %s', (condition) => {
		expect([...(seen.get(condition) ?? [])].sort()).toEqual([false, true])
	})
})
