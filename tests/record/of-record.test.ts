import { describe, expect, it } from 'vitest'
import type { RecordedResult } from '#machines/record/recorded.ts'
import type { Side } from '#src/compare/evaluate.ts'
import { hashOf } from '#src/compare/links.ts'
import { goneFrom, hasStatesOf, isOfRecord } from '#src/compare/of-record.ts'
import { isParty, isProvision, isStanding } from '#src/compare/words.ts'
import { placeFrom } from '#src/place.ts'
import { ownGuardsLead, resultOf } from './saved.ts'

const today = resultOf(ownGuardsLead)
const file: RecordedResult = today

/** The file with one answer more, or with another in its place. */
const fileWithStep = (question: string, option: string): RecordedResult => ({
	...file,
	steps: [...file.steps.filter((step) => step.question !== question), { question, option }],
})

describe('an answer opened from a file', () => {
	it('is that of the file where nothing is answered otherwise', () => {
		expect(isOfRecord(today, file)).toBe(true)
		expect(goneFrom(today, file)).toEqual([])
	})

	it('is another once one question is answered otherwise', () => {
		const other = fileWithStep('threat', 'thirdState')
		expect(isOfRecord(today, other)).toBe(false)
		expect(goneFrom(today, other)).toEqual([{ question: 'threat', option: 'thirdState' }])
	})

	it.each([
		['an option that no longer exists', 'threat', 'goneSince'],
		['a question that no longer exists', 'goneSince', 'accepted'],
		['a question that is not asked here', 'homeOf', 'consularOfficer'],
	])('is still that of the file where the file has %s, which is told', (_, question, option) => {
		const older = fileWithStep(question, option)
		expect(isOfRecord(today, older)).toBe(true)
		expect(goneFrom(today, older)).toEqual([{ question, option }])
	})
})

describe('the two States of a file', () => {
	const pair = { receiving: 'SSD', sending: 'FRA' } as const
	const between = { ...today, states: pair }

	it('are the same where both are, or where none is named', () => {
		expect(hasStatesOf(today, file)).toBe(true)
		expect(hasStatesOf(between, { ...file, states: { ...pair } })).toBe(true)
	})

	it('are others where either is, or only one side names them', () => {
		expect(hasStatesOf(between, { ...file, states: { ...pair, receiving: 'KEN' } })).toBe(false)
		expect(hasStatesOf(between, { ...file, states: { ...pair, sending: 'KEN' } })).toBe(false)
		expect(hasStatesOf(between, file)).toBe(false)
		expect(hasStatesOf(today, { ...file, states: pair })).toBe(false)
	})

	it('stand in the link that leads to the answers', () => {
		const side: Side = { answers: ownGuardsLead, states: pair, madeUnder: undefined }
		expect(placeFrom(hashOf(side))).toMatchObject({ started: true, answers: ownGuardsLead, states: pair, problems: [] })
	})
})

it('an id of a file is known where the content has it, and not because every object has it', () => {
	expect([isParty('hostState'), isParty('goneSince'), isParty('toString')]).toEqual([true, false, false])
	expect([isProvision('VCDR-22(2)'), isProvision('VCDR-99'), isProvision('toString')]).toEqual([true, false, false])
	expect([isStanding('may'), isStanding('goneSince'), isStanding('toString')]).toEqual([true, false, false])
})
