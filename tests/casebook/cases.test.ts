import { describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import { provisions } from '#content/provisions.ts'
import { determine } from '#machines/answer/determine.ts'
import { answerTo, casebook, citedAt, claimsAt, type Place } from '#tests/support/casebook.ts'

describe.each(casebook)('$situation', (expected) => {
	const result = answerTo(expected.answers)
	const textAt = (place: Place) => claimsAt(result, place).map((claim) => (claim as { text?: string }).text ?? '')

	it('is answered in full, and every answer given is read', () => {
		expect(determine(expected.answers, 'test').status).toBe('determined')
		expect(result.unread).toEqual([])
	})

	it(`is owed by ${expected.bearers.join(' and ')}`, () => {
		expect(result.dutyBearers.map(({ party }) => party)).toEqual(expected.bearers)
	})

	it(`is led by ${expected.lead.party}${expected.lead.owedBy ? `, owed by ${expected.lead.owedBy}` : ''}`, () => {
		const { party, element, owedBy } = result.lead
		expect({ party, owedBy }).toEqual({ party: expected.lead.party, owedBy: expected.lead.owedBy })
		if (expected.lead.element !== undefined) expect(element).toBe(expected.lead.element)
	})

	it('is held ring by ring', () => {
		expect(result.rings).toMatchObject(expected.rings)
	})

	it.each(expected.support)('is helped by $party', (help) => {
		expect(result.support).toContainEqual(expect.objectContaining(help))
	})

	it.each(expected.neverLeadsOrHelps ?? [])('has no protector in %s', (party) => {
		expect([result.lead, result.rings.outside, result.rings.inside].map((ring) => ring.party)).not.toContain(party)
		const helps = result.support.filter((help) => help.party === party)
		if (party !== 'privateContractors') expect(helps).toEqual([])
		for (const help of helps) expect(help.conditions).not.toEqual([])
	})

	it.each(expected.warns)('says so at $at', ({ at, about, cites }) => {
		expect(textAt(at).join(' ')).toMatch(about)
		expect(citedAt(result, at)).toEqual(expect.arrayContaining([...cites]))
	})

	it.each(expected.cites)('rests on $ids at $at', ({ at, ids }) => {
		expect(citedAt(result, at)).toEqual(expect.arrayContaining([...ids]))
	})

	it.each(expected.avoids)('does not rest on $like at $at: $because', ({ at, like }) => {
		expect(claimsAt(result, at)).not.toEqual([])
		expect(citedAt(result, at).filter((id) => like.test(id))).toEqual([])
	})

	it('shows its own sources with the case', () => {
		const shown = cases[expected.case].examples.map(({ provision }) => provision)
		expect(shown).toEqual(expect.arrayContaining([...expected.examples]))
	})
})

describe('the casebook', () => {
	const told = Object.entries(cases)

	it('tells ten cases, one of them in two situations', () => {
		expect(told).toHaveLength(10)
		expect(told.flatMap(([, { situations }]) => Object.keys(situations))).toHaveLength(11)
	})

	it('tests every situation that it tells', () => {
		const tested = casebook.map(({ answers }) => answers)
		for (const [, { situations }] of told)
			for (const { answers } of Object.values(situations)) expect(tested).toContain(answers)
	})

	it.each(told)('%s has three to six short sentences of facts', (_, { facts }) => {
		expect(facts.length).toBeGreaterThanOrEqual(3)
		expect(facts.length).toBeLessThanOrEqual(6)
		for (const { text } of facts) expect(text.split(' ').length).toBeLessThanOrEqual(30)
	})

	it.each(told)('%s names each source by a full address', (_, { found }) => {
		for (const source of found.flatMap(({ sources }) => sources)) expect(source).toMatch(/^https?:\/\/\S+$/)
	})

	it.each(told)('%s says what was disputed or not read', (_, { disputed, notRead }) => {
		expect(disputed).not.toEqual([])
		expect(notRead).not.toEqual([])
	})

	it.each(told)('%s shows sources that exist, each once', (_, { examples }) => {
		const shown = examples.map(({ provision }) => provision)
		expect(new Set(shown).size).toBe(shown.length)
		for (const id of shown) expect(provisions).toHaveProperty([id])
	})
})
