import { describe, expect, it } from 'vitest'
import type { OptionId, QuestionId } from '#content/questions.ts'
import { type Given, notKnown } from '#machines/chart.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { kinds } from '#machines/unknown/build.ts'
import { bearersOf, leadsIn, leadTreeOf } from '#machines/unknown/leads.ts'
import { optionsOf } from '#machines/unknown/questions.ts'
import type { Summary } from '#machines/unknown/table.ts'
import compiled from '#machines/unknown/tables/summary.json'
import { answerOpenly } from '#machines/unknown/varied.ts'
import { Paths } from './brute.ts'
import { allUnknown, finish, randomFrom } from './given.ts'
import { tableOf } from './tables.ts'

const summary = compiled as unknown as Summary
const shortLead = ({ party, element, owedBy }: DeterminedResult['lead']) =>
	JSON.stringify([party, element ?? null, owedBy ?? null])

describe.each(kinds)('of %s, whatever is not known', (kind) => {
	const open = answerOpenly(allUnknown(kind), '', tableOf(kind))

	it('the host State owes the protection in every case', () => {
		const bearers = bearersOf(summary, allUnknown(kind))
		expect(bearers.filter(({ isCertain }) => isCertain).map(({ party }) => party)).toEqual(['hostState'])
		expect(bearers.map(({ party }) => party)).not.toContain('privateContractors')
	})

	it('no lead is named, and all who can lead are', () => {
		expect(open.certain.lead).toBeNull()
		const parties = new Set(leadsIn(leadTreeOf(summary, allUnknown(kind))).map(({ party }) => party))
		for (const party of ['hostState', 'nobody', 'privateContractors', 'occupyingPower', 'deFactoAuthority'] as const)
			expect(parties).toContain(party)
	})

	it('what the host does outside decides most; whether protection has failed, not who leads', () => {
		expect(open.decides[0]?.question).toBe('outerRing')
		expect(open.decides.find(({ question }) => question === 'failure')?.outcomes).toBe(1)
	})
})

const kind = 'highOfficial'
const paths = new Paths(kind)
const table = tableOf(kind)

/** Every way to fill in these questions. */
function* fillings(questions: readonly QuestionId[]): Generator<Given> {
	const [first, ...rest] = questions
	if (first === undefined) yield {}
	else
		for (const option of optionsOf(first))
			for (const others of fillings(rest)) yield { [first]: option, ...others } as Given
}

const outcomeAt = (given: Given) => {
	const [walked] = paths.completions(given)
	if (walked === undefined) throw new Error('No path')
	const { determination, regime, rings, dutyBearers } = walked.result
	return JSON.stringify([determination, regime, rings, dutyBearers])
}

describe('against every completion', () => {
	const random = randomFrom(3)
	const sets = Array.from({ length: 300 }, () => finish({ missionKind: kind }, random, 0.35))

	it('those who can lead are those who lead in some completion', () => {
		for (const given of sets) {
			const found = leadsIn(leadTreeOf(summary, given)).map((lead) => shortLead(lead as DeterminedResult['lead']))
			const leads = paths.completions(given).map(({ result }) => shortLead(result.lead))
			expect(new Set(found)).toEqual(new Set(leads))
		}
	})

	it('those who owe the protection in every case are those who owe it in each', () => {
		for (const given of sets) {
			const bearers = paths.completions(given).map(({ result }) => result.dutyBearers.map(({ party }) => party))
			for (const { party, isCertain } of bearersOf(summary, given))
				expect(isCertain).toBe(bearers.every((one) => one.includes(party)))
			expect(new Set(bearersOf(summary, given).map(({ party }) => party))).toEqual(new Set(bearers.flat()))
		}
	})

	it('an unknown fact has as many outcomes as its options part what is open', () => {
		let looked = 0
		for (const given of sets) {
			const unknown = (Object.keys(given) as QuestionId[]).filter((question) => given[question] === notKnown)
			if (unknown.length === 0 || unknown.length > 3) continue
			for (const { question, outcomes } of answerOpenly(given, '', table, paths.look).decides) {
				const others = unknown.filter((one) => one !== question)
				const ends = optionsOf(question).map((option: OptionId) =>
					[...fillings(others)].map((filled) => outcomeAt({ ...given, ...filled, [question]: option } as Given)).join(),
				)
				expect(outcomes).toBe(new Set(ends).size)
				looked += 1
			}
		}
		expect(looked).toBeGreaterThan(100)
	})
})
