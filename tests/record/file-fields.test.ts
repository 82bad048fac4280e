import { describe, expect, it } from 'vitest'
import { longestNotes, noNotes } from '#machines/record/sheet.ts'
import { isTooDeep } from '#src/record/depth.ts'
import { readSaved } from '#src/record/read-file.ts'
import { opened } from './saved.ts'

const ground = { basis: ['VCDR-22(2)'], force: 'custom' }
const onTerms = { ...ground, conditions: ['By day'] }
const at = { party: 'hostState', element: 'guardUnit', owedBy: 'hostState' }
const claim = { text: 'So it is.', id: 'fire', ...ground }

/** Every field that a saved file may hold, once. */
const file = {
	format: 'special-duty/result@1',
	status: 'determined',
	content: { version: 'abcde', lawAsOf: '2026-01-01' },
	steps: [{ question: 'missionKind', option: 'embassy' }],
	unread: [{ question: 'homeOf', option: 'diplomat' }],
	answers: { missionKind: 'embassy' },
	states: { receiving: 'KEN', sending: 'UN' },
	notes: { title: 'Review', reference: 'A-7', mission: 'Embassy', marking: 'OPEN', note: 'Call.' },
	savedAt: '2026-03-01T12:00:00.000Z',
	headline: 'The host protects.',
	confidence: 'settled',
	dutyBearers: [{ party: 'hostState', duty: 'To protect.', ...ground }],
	lead: { ...at, why: 'It can.', ...onTerms },
	rings: { outside: at, inside: at },
	support: [{ ...at, task: 'Gates.', ...onTerms }],
	roles: [{ task: 'homes', party: 'hostState', standing: 'owes', ...onTerms }],
	careOwedBy: [{ party: 'sendingState', ...claim }],
	answersFor: [{ party: 'hostState', failure: 'No guards came.', ...ground }],
	hostStillOwes: [claim],
	limits: [claim],
	warnings: [claim],
	ifItFails: [claim],
	basis: ['VCDR-22(2)'],
}

const read = (some: object) => readSaved(JSON.stringify(some))
const faultAt = (some: object) => {
	const { fault } = read(some)
	return fault?.kind === 'field' ? fault.at : fault
}

type Path = readonly (string | number)[]

/** Every text of the file, by its path. */
const textsIn = (value: unknown, path: Path = []): Path[] => {
	if (typeof value === 'string') return [path]
	const isList = Array.isArray(value)
	return Object.entries(value as object).flatMap(([key, one]) => textsIn(one, [...path, isList ? Number(key) : key]))
}

/** The file with something else, or with nothing, at a path. */
const filed = (path: Path, value: unknown): typeof file => {
	const copy = JSON.parse(JSON.stringify(file))
	const [last = '', ...way] = path.toReversed()
	const inside = way.reverse().reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy)
	;(inside as Record<string, unknown>)[last] = value
	return copy
}

const paths = textsIn(file).filter(([first]) => first !== 'format')
const optional = /^(?:status|answers|notes|savedAt)\b|\b(?:element|owedBy|id|force)$/
/** A failure is looked at as a whole. */
const told = (path: Path) => path.slice(0, path[0] === 'answersFor' ? 2 : path.length).join('.')

describe('a saved file', () => {
	it('with everything in it is read, and its result is kept as it stands', () => {
		const { place, sheet, savedAt } = opened(read(file))
		const { format, status, unread, answers, notes, savedAt: when, ...recorded } = file
		expect(sheet).toEqual({ notes, printsCode: true, printsQr: false, recorded })
		expect(savedAt).toBe(when)
		expect(place).toMatchObject({ answers, states: file.states, madeUnder: 'abcde', problems: [] })
	})

	it.each(paths.map((path) => [path.join('.'), path] as const))('holds a text at %s, and nothing else', (_, path) => {
		expect(faultAt(filed(path, 7))).toBe(told(path))
		const { fault } = read(filed(path, undefined))
		if (optional.test(path.join('.'))) expect(fault).toBeUndefined()
		else if (typeof path.at(-1) === 'string') expect(fault).toEqual({ kind: 'field', at: told(path) })
	})

	it('is read by its answers alone where it tells what its facts decide', () => {
		const { sheet } = opened(read({ ...file, decides: [] }))
		expect(sheet.recorded).toBeUndefined()
		expect(faultAt({ ...file, decides: 'all' })).toBe('decides')
	})

	it('without answers is read by what was asked for and by what was not read', () => {
		const { place } = opened(read({ ...file, answers: undefined, steps: file.unread, unread: file.steps }))
		expect(place.answers).toEqual({ missionKind: 'embassy' })
		expect(place.problems).toEqual([{ kind: 'offPath', step: file.unread[0] }])
	})

	it('with nothing but its steps is read by these, and with nothing at all is empty', () => {
		const { format, steps } = file
		expect(opened(read({ format, steps })).place).toMatchObject({ answers: { missionKind: 'embassy' }, problems: [] })
		expect(opened(read({ format })).place).toMatchObject({ answers: {}, problems: [] })
	})

	it('with as many answers as could ever be asked for is looked through, and with one more is not', () => {
		const answers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, 'x']))
		expect(opened(read({ ...file, answers: answers(200) })).place.problems).toHaveLength(200)
		expect(faultAt({ ...file, answers: answers(201) })).toBe('answers')
		expect(faultAt({ ...file, answers: null })).toBe('answers')
		expect(faultAt({ ...file, unread: 'none' })).toBe('unread')
	})

	it.each([
		['abcde', true],
		['0123456789abcdef'.repeat(4), true],
		['abcd', false],
		[`0${'0123456789abcdef'.repeat(4)}`, false],
		['abcdeg', false],
		['gabcde', false],
		['ABCDE', false],
	])('with the content version “%s” is read: %s', (version, isRead) => {
		const { fault } = read({ ...file, content: { ...file.content, version } })
		expect(fault).toEqual(isRead ? undefined : { kind: 'field', at: 'content.version' })
	})

	it.each([
		['UN', true],
		['AAAAAAAA', true],
		['K', false],
		['AAAAAAAAA', false],
		['KEN1', false],
		['1KEN', false],
	])('with the sender %s is read: %s', (sending, isRead) => {
		const { fault } = read({ ...file, states: { ...file.states, sending } })
		expect(fault).toEqual(isRead ? undefined : { kind: 'field', at: 'states.sending' })
	})

	it.each(Object.entries(longestNotes))('keeps a %s of %i characters', (key, most) => {
		const note = 'x'.repeat(most)
		expect(opened(read({ ...file, notes: { [key]: note } })).sheet.notes).toEqual({ ...noNotes, [key]: note })
		expect(read({ ...file, notes: { [key]: `${note}x` } }).fault?.kind).toBe('longNote')
	})

	it('names no more of a field than a line can hold, and cuts no character in two', () => {
		const name = '🙂'.repeat(100)
		expect(faultAt({ ...file, answers: { [name]: 7 } })).toBe(`answers.${'🙂'.repeat(52)}`)
	})

	it.each([
		['special-duty/result@2', 'newerFormat'],
		['special-duty/result@10', 'newerFormat'],
		['special-duty/result@123456789', 'newerFormat'],
		['special-duty/result@1234567890', 'otherFormat'],
		['special-duty/result@0', 'otherFormat'],
		['special-duty/result@01', 'otherFormat'],
		['special-duty/result@', 'otherFormat'],
		['special-duty/result@x', 'otherFormat'],
		['special-duty/result@2x', 'otherFormat'],
		['a special-duty/result@2', 'otherFormat'],
	])('with the format %s is of %s', (format, kind) => {
		expect(read({ ...file, format }).fault).toEqual({ kind, ...(kind === 'newerFormat' && { at: format }) })
	})
})

describe('how deep a text is nested', () => {
	const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth)

	it('is counted from brackets of both kinds, up to forty', () => {
		expect(isTooDeep(nested(40))).toBe(false)
		expect(isTooDeep(nested(41))).toBe(true)
		expect(isTooDeep(nested(40, '{', '}'))).toBe(false)
		expect(isTooDeep(nested(41, '{', '}'))).toBe(true)
		expect(isTooDeep(nested(20, '[{', '}]'))).toBe(false)
		expect(isTooDeep(nested(21, '[{', '}]'))).toBe(true)
	})

	it('is lower again behind what is closed', () => {
		expect(isTooDeep(`[${nested(39)},${nested(39)}]`)).toBe(false)
		expect(isTooDeep(`[${nested(39, '{', '}')},${nested(40)}]`)).toBe(true)
	})

	it('does not count what stands in quotation marks, and goes on behind them', () => {
		expect(isTooDeep(`["${'['.repeat(100)}",1]`)).toBe(false)
		expect(isTooDeep(`["\\"${'['.repeat(100)}"]`)).toBe(false)
		expect(isTooDeep(`["\\\\",${nested(40)}]`)).toBe(true)
		expect(isTooDeep(`["a",${nested(39)}]`)).toBe(false)
		expect(isTooDeep(`["]",${nested(40)}]`)).toBe(true)
	})
})
