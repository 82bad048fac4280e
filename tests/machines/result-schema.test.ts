import { describe, expect, it } from 'vitest'
import { determine } from '#machines/answer/determine.ts'
import type { DeterminedResult, Result } from '#machines/result.ts'
import { isResult } from '#tests/support/result-schema.ts'

const result = determine(
	{
		missionKind: 'embassy',
		consent: 'accepted',
		relations: 'working',
		setting: 'government',
		outerRing: 'delivering',
		threat: 'privatePersons',
		failure: 'notYet',
	},
	'test',
) as DeterminedResult

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

	it('lets a cell without a role rest on nothing', () => {
		expect(isResult({ ...result, roles: [{ ...cell, standing: 'none', basis: [] }] })).toBe(true)
	})
})
