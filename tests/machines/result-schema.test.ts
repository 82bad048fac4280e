import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { isResult } from '#tests/support/result-schema.ts'

const answers = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'delivering',
	threat: 'privatePersons',
	failure: 'notYet',
} as const
const result = determine(answers, 'test') as DeterminedResult
const between = determineBetween(answers, 'test', { receiving: 'SSD', sending: 'FRA' }) as DeterminedResult
const { court, ...courtless } = between
const [treaty] = between.treaties ?? []
const [reason] = result.because

const claim = { id: 'any', text: 'A claim.', basis: ['VCDR-22(2)'] }
const cell = { task: 'archives', party: 'hostState', conditions: [] }
const bearer = { party: 'hostState', duty: 'To protect.', basis: ['VCDR-22(2)'] }
const { headline, ...headless } = result

describe('the format', () => {
	it.each<[string, Result]>([
		['a determined result', result],
		['an open one', determine({}, 'test')],
	])('is kept by %s', (_, given) => {
		expect([isResult(given), isResult.errors]).toEqual([true, null])
	})

	it.each<[string, object]>([
		['no duty bearer', { ...result, dutyBearers: [] }],
		['a company as bearer', { ...result, dutyBearers: [{ ...bearer, party: 'privateContractors' }] }],
		['nobody as bearer', { ...result, dutyBearers: [{ ...bearer, party: 'nobody' }] }],
		['an irregular force in support', { ...result, support: [{ ...cell, party: 'irregularForce', task: 'x' }] }],
		['a protecting Power as lead', { ...result, lead: { ...result.lead, party: 'protectingPower' } }],
		['a party it does not know', { ...result, lead: { ...result.lead, party: 'police' } }],
		['a provision that does not exist', { ...result, limits: [{ ...claim, basis: ['VCDR-22(9)'] }] }],
		['a claim that rests on nothing', { ...result, limits: [{ ...claim, basis: [] }] }],
		['a claim that cites twice', { ...result, limits: [{ ...claim, basis: ['VCDR-29', 'VCDR-29'] }] }],
		['a claim without words', { ...result, limits: [{ ...claim, text: '' }] }],
		['a cell that owes and rests on nothing', { ...result, roles: [{ ...cell, standing: 'owes', basis: [] }] }],
		['a standing it does not know', { ...result, roles: [{ ...cell, standing: 'must', basis: ['VCDR-24'] }] }],
		['a missing field', headless],
		['a further field', { ...result, advice: 'none' }],
		['a further field in a claim', { ...result, limits: [{ ...claim, topic: 'premises' }] }],
		['only one view of a contested point', { ...result, contested: [{ point: 'x', views: [claim] }] }],
		['an open status with an answer', { ...result, status: 'open' }],
		['a date in words', { ...result, checks: [{ text: 'Ask.', asOf: 'today' }] }],
	])('is not kept with %s', (_, given) => {
		expect(isResult(given)).toBe(false)
	})

	it('is kept by an answer between two named States, and by an open one', () => {
		expect([isResult(between), isResult.errors]).toEqual([true, null])
		expect(isResult(determineBetween({}, 'test', { receiving: 'SSD', sending: 'FRA' }))).toBe(true)
	})

	it.each<[string, object]>([
		['a force, but no States', { ...result, limits: [{ ...claim, force: 'custom' }] }],
		['titles to the Court, but no States', { ...result, court: [] }],
		['treaties, but no States', { ...result, treaties: between.treaties }],
		['what falls away, but no States', { ...result, fallsAway: [] }],
		['a reason that rests on nothing, but no States', { ...result, because: [{ ...reason, basis: [] }] }],
		['States, but nothing of what binds them', { ...result, states: between.states }],
		['no word on the Court', courtless],
		['an organisation that receives', { ...between, states: { receiving: 'UN', sending: 'FRA' } }],
		['a code of no State', { ...between, states: { receiving: 'XYZ', sending: 'FRA' } }],
		['a third State', { ...between, states: { ...between.states, third: 'USA' } }],
		['a way of binding it does not know', { ...between, treaties: [{ ...treaty, binds: 'perhaps' }] }],
		['a treaty without its source', { ...between, treaties: [{ ...treaty, source: '' }] }],
		['a treaty that does not exist', { ...between, treaties: [{ ...treaty, instrument: 'VCDR2' }] }],
		['a title without a note', { ...between, court: [{ title: 'IPPC-13', note: '' }] }],
		['a force it does not know', { ...between, limits: [{ ...claim, force: 'comity' }] }],
		['a claim that rests on nothing between two', { ...between, limits: [{ ...claim, basis: [] }] }],
		['something that falls away and rested on nothing', { ...between, fallsAway: [{ text: 'Leave.', basis: [] }] }],
	])('is not kept with %s', (_, given) => {
		expect(isResult(given)).toBe(false)
	})

	it('lets a cell without a role rest on nothing', () => {
		expect(isResult({ ...result, roles: [{ ...cell, standing: 'none', basis: [] }] })).toBe(true)
	})
})
