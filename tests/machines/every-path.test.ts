import { describe, expect, it } from 'vitest'
import { deliveries } from '#content/deliveries.ts'
import { overlays } from '#content/overlays.ts'
import { questions } from '#content/questions.ts'
import { regimes } from '#content/regimes.ts'
import { assess } from '#machines/assess.ts'
import type { Answers } from '#machines/chart.ts'
import { propositions } from '#machines/facts.ts'
import { halves, type Kind } from '#tests/support/every-path.ts'
import { isLawful, pairs } from '#tests/support/pairs.ts'
import { quiet } from '#tests/support/quiet.ts'
import { apartKey, surveyOf } from '#tests/support/space.ts'
import { conditions, stateIds, ways, weighingBeside } from '#tests/support/weighings.ts'

const weighed = weighingBeside()
const survey = surveyOf(weighed)
const mean = survey.asked / survey.paths
console.log(`${survey.paths} complete paths; questions: ${mean.toFixed(2)} on average, ${survey.most} at most`)

const sorted = (ids: Iterable<string>) => [...ids].sort()
const kinds = Object.keys(questions.missionKind.options) as Kind[]
const optionsOf = Object.entries(questions).map(([question, { options }]) => ({
	question,
	options: Object.keys(options),
}))

describe('the size of the questionnaire', () => {
	it('has at most 200,000 complete paths', () => {
		expect(survey.paths).toBeLessThanOrEqual(200_000)
	})

	it('never asks more than ten questions', () => {
		expect(survey.most).toBeLessThanOrEqual(10)
	})

	it('is proved for every kind of mission', () => {
		expect(sorted([...halves.diplomatic, ...halves.others])).toEqual(sorted(kinds))
	})
})

describe('a quiet case', () => {
	const homesOf = Object.keys(questions.homeOf.options) as NonNullable<Answers['homeOf']>[]
	const cases = kinds.flatMap((missionKind): readonly Answers[] =>
		missionKind === 'home'
			? homesOf.map((homeOf): Answers => ({ ...quiet, missionKind, homeOf }))
			: [{ ...quiet, missionKind }],
	)

	it.each(cases)('asks at most eight questions: $missionKind $homeOf', (answers) => {
		const { status, steps } = assess(answers)
		expect(status).toBe('determined')
		expect(steps.length).toBeLessThanOrEqual(8)
	})
})

describe('what can be reached', () => {
	it('is an outcome, whatever is answered: there is no dead end', () => {
		expect([...survey.deadEnds].slice(0, 5)).toEqual([])
	})

	it('is every option of every question', () => {
		const all = optionsOf.flatMap(({ question, options }) => options.map((option) => `${question}.${option}`))
		expect(sorted(survey.options)).toEqual(sorted(all))
	})

	it('is every regime, every delivery and every overlay', () => {
		expect(sorted(survey.regimes)).toEqual(sorted(Object.keys(regimes)))
		expect(sorted(survey.deliveries)).toEqual(sorted(Object.keys(deliveries)))
		expect(sorted(survey.overlays)).toEqual(sorted(Object.keys(overlays)))
	})

	it.each(['hostState', 'unitedNations', 'ownTeam', 'privateContractors', 'nobody'])('is the lead of %s', (lead) => {
		expect(survey.leads).toContain(lead)
	})
})

describe('regime and delivery', () => {
	const names = Object.keys(regimes).flatMap((regime) => Object.keys(deliveries).map((delivery) => [regime, delivery]))

	it('are all in the table of pairs, every unlawful one with its reason', () => {
		const listed = Object.entries(pairs).flatMap(([regime, row]) =>
			Object.keys(row).map((delivery) => [regime, delivery]),
		)
		expect(listed).toEqual(names)
		const reasons = Object.values(pairs).flatMap((row) => Object.values(row).filter((pair) => !isLawful(pair)))
		for (const reason of reasons) expect(reason).toEqual({ unlawful: expect.stringMatching(/^[A-Z].{20,}\.$/) })
	})

	it('meet wherever that is lawful, and nowhere else', () => {
		const lawful = Object.entries(pairs).flatMap(([regime, row]) =>
			Object.entries(row).flatMap(([delivery, pair]) => (isLawful(pair) ? [`${regime} ${delivery}`] : [])),
		)
		expect(sorted(survey.pairs)).toEqual(sorted(lawful))
	})
})

describe('options', () => {
	it.each(optionsOf)('of $question are all needed: no two could be merged', ({ question, options }) => {
		const twins = options.flatMap((one, index) =>
			options
				.slice(index + 1)
				.map((other) => apartKey(question, one, other))
				.filter((key) => !survey.apart.has(key)),
		)
		expect(twins).toEqual([])
	})
})

describe('the conditions of the weighings', () => {
	const { seen, waysTaken, states, astray } = weighed

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

	it.each(ways)('leave no way out in the shadow of another: %s', (way) => {
		expect(waysTaken).toContain(way)
	})

	it('lead to every state of the chart', () => {
		expect([...states].sort()).toEqual([...stateIds].sort())
	})
})
