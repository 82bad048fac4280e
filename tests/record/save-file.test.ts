import { describe, expect, it, vi } from 'vitest'
import { assess } from '#machines/assess.ts'
import { longestNotes, type Notes, noNotes } from '#machines/record/sheet.ts'
import { kinds } from '#machines/unknown/build.ts'
import { determineOpenly } from '#machines/unknown/varied.ts'
import { largestFile } from '#src/record/read-file.ts'
import { fileNameOf, renamed, savedAgain, savedText } from '#src/record/save-file.ts'
import { wholeAnswers } from '#tests/hostile/answers.ts'
import { written } from '#tests/random/files.ts'
import { allUnknown } from '#tests/unknown/given.ts'
import { tableOf } from '#tests/unknown/tables.ts'
import { fileWith, noon, ownGuardsLead, resultOf } from './saved.ts'

const result = resultOf(ownGuardsLead)
const later = new Date('2026-04-02T08:00:00.000Z')
const notes = { ...noNotes, title: 'Review' }

describe('what is saved', () => {
	it('is the whole result in the public format, with answers, notes and time', () => {
		const file = JSON.parse(savedText(result, notes, noon))
		expect(file).toEqual({ ...result, answers: ownGuardsLead, notes, savedAt: '2026-03-01T12:00:00.000Z' })
		expect(file.format).toBe('special-duty/result@1')
		expect(savedText(result, notes, noon)).toContain('\n\t"headline": "')
	})

	it('leaves out what varies where facts are not known, and does not work it out', () => {
		const open = determineOpenly(allUnknown('embassy'), 'abcde', tableOf('embassy'))
		const worked = vi.spyOn(open, 'varies', 'get')
		const file = JSON.parse(savedText(open, notes, noon))
		expect(worked).not.toHaveBeenCalled()
		expect({ ...file, varies: [] }).toMatchObject({ ...open, varies: [] })
		expect(Object.keys(file)).not.toContain('varies')
	})

	it('takes less than a third of the largest file that is opened, whatever is known and written', () => {
		const texts = Object.entries(longestNotes).map(([key, length]) => [key, '\u0001'.repeat(length)])
		const longest = Object.fromEntries(texts) as Notes
		const known = wholeAnswers.filter((answers) => assess(answers).status === 'determined')
		for (const { text } of [
			...kinds.map((kind) => written(allUnknown(kind), undefined, longest)),
			...known.map((answers) => written(answers, { receiving: 'UKR', sending: 'RUS' }, longest)),
		])
			expect(Buffer.byteLength(text)).toBeLessThan(largestFile / 3)
	})

	it.each([
		['', 'special-duty-2026-03-01-embassy.json'],
		['RSO/2026 114', 'special-duty-2026-03-01-RSO-2026-114.json'],
		['../../é"<b>', 'special-duty-2026-03-01-e-b.json'],
		['\u202Egnp.exe', 'special-duty-2026-03-01-gnp-exe.json'],
		['部落格', 'special-duty-2026-03-01-embassy.json'],
		['x'.repeat(60), `special-duty-2026-03-01-${'x'.repeat(40)}.json`],
	])('with the reference “%s” has a name that every system takes', (reference, name) => {
		expect(fileNameOf(result, { ...noNotes, reference }, noon)).toBe(name)
	})
})

describe('what is kept', () => {
	const older = fileWith({ headline: 'As it was told then.', content: { version: 'abcde', lawAsOf: '2025-01-01' } })

	it('stays as it is while neither answers nor notes change', () => {
		expect(savedAgain(older, result, noNotes, later)).toBe(older)
		const turned = fileWith({ answers: Object.fromEntries(Object.entries(ownGuardsLead).reverse()) })
		expect(savedAgain(turned, result, noNotes, later)).toBe(turned)
	})

	it('takes other notes and leaves the recorded result alone', () => {
		const file = JSON.parse(savedAgain(older, result, notes, later))
		expect(file).toEqual({ ...JSON.parse(older), notes, savedAt: later.toISOString() })
	})

	it('is written anew with other answers or other States', () => {
		const other = resultOf({ ...ownGuardsLead, failure: 'failed' })
		expect(savedAgain(older, other, noNotes, later)).toBe(savedText(other, noNotes, later))
		const pair = fileWith({ states: { receiving: 'KEN', sending: 'FRA' } })
		expect(savedAgain(pair, result, noNotes, later)).toBe(savedText(result, noNotes, later))
	})

	it.each(['', '{', 'null', '{"answers":null,"notes":{}}', '{"answers":{}}'])('is written anew over “%s”', (broken) => {
		expect(savedAgain(broken, result, notes, later)).toBe(savedText(result, notes, later))
		expect(renamed(broken, 'New')).toBe(broken)
	})

	it('is renamed by its title', () => {
		expect(JSON.parse(renamed(older, 'New')).notes).toEqual({ ...noNotes, title: 'New' })
	})
})
