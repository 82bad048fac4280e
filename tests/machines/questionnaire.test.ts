import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { type QuestionId, questions } from '#content/questions.ts'
import { propositions } from '#machines/facts.ts'
import { questionnaire } from '#machines/questionnaire.ts'
import { asking, finals, weighings } from '#tests/support/weighings.ts'

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
