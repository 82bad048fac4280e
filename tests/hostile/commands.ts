import fc from 'fast-check'
import { states } from '#content/states.ts'
import { mayBeUnknown } from '#machines/assess.ts'
import { notKnown } from '#machines/chart.ts'
import { isOrganisation, isState } from '#machines/pair/read.ts'
import { type GivenCase, Refusal, readCases } from '#src/commands/cases.ts'
import { readSources } from '#src/commands/treaties/files.ts'
import { type Row, rowsOf } from '#src/commands/treaties/rows.ts'
import { anyAnswers, optionsOf, questionIds } from './answers.ts'
import { anyJson, turnedJson } from './json.ts'
import type { Parser } from './parser.ts'
import { anyText, spoilt } from './texts.ts'

/** What a command says instead of taking a file. */
type Refused = { readonly refusal: string }

/** The documented way to refuse. Anything else that is thrown goes on. */
function taken<T>(read: () => T): T | Refused {
	try {
		return read()
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message }
		throw error
	}
}

const name = 'given'

function faultOfRefusal({ refusal }: Refused): string | undefined {
	if (!refusal.startsWith(`${name}: `)) return 'a refusal that does not name the file'
	const control = Array.from(refusal).find((character) => character < ' ')
	return control === undefined ? undefined : `a refusal with the control character ${control.codePointAt(0)}`
}

const isRefused = (read: object): read is Refused => 'refusal' in read

function faultOfCase({ answers, states: pair }: GivenCase): string | undefined {
	for (const [question, option] of Object.entries(answers)) {
		const id = questionIds.find((known) => known === question)
		if (id === undefined) return `no question: ${question}`
		if (!optionsOf(id).some((known) => known === option) && !(option === notKnown && mayBeUnknown(id)))
			return `no option of ${question}: ${option}`
	}
	if (pair === null) return undefined
	const isPair = isState(pair.receiving) && (isState(pair.sending) || isOrganisation(pair.sending))
	return isPair ? undefined : 'a pair that is none'
}

const oneCase = fc
	.tuple(anyAnswers, fc.option(fc.constant({ receiving: 'KEN', sending: 'FRA' }), { nil: undefined }))
	.map(([answers, states]) => ({ answers: Object.fromEntries(answers), ...(states && { states }) }))

const caseFiles = fc.oneof(oneCase, fc.array(oneCase, { maxLength: 4 }))

const many = 5_000

export const commandParser: Parser<GivenCase | GivenCase[] | Refused> = {
	name: 'files for commands',
	inputs: fc.oneof(
		{ weight: 4, arbitrary: turnedJson(caseFiles) },
		{ weight: 2, arbitrary: spoilt(caseFiles.map((value) => JSON.stringify(value))) },
		{ weight: 1, arbitrary: anyJson },
	),
	extremes: {
		'many cases': JSON.stringify(Array.from({ length: many }, () => ({ answers: { missionKind: 'embassy' } }))),
		'many keys': `{"answers":{${Array.from({ length: many }, (_, number) => `"q${number}":"x"`).join()}}}`,
		'a key without end': `{"answers":{"${'a'.repeat(50 * many)}":"x"}}`,
		'a deep list': '['.repeat(10 * many) + ']'.repeat(10 * many),
		'a list that does not end': '['.repeat(10 * many),
	},
	read: (text) => taken(() => readCases(name, text)),
	faultOf: (read) => {
		if (!Array.isArray(read) && isRefused(read)) return faultOfRefusal(read)
		return [read]
			.flat()
			.map(faultOfCase)
			.find((fault) => fault !== undefined)
	},
}

const sources = readSources(new URL('../../', import.meta.url))
/** The head of each list, with as many rows as show every column. */
const someRows = Object.values(sources.texts).map((text) => text.split('\n').slice(0, 12))
const someLists = someRows.map((rows) => rows.join('\n'))

/** A list with one cell that says something else, in quotes as it should be. */
const oneCellChanged = fc
	.tuple(fc.constantFrom(...someRows), fc.nat({ max: 9 }), fc.nat({ max: 8 }), fc.oneof(anyText, fc.constant('a\nb')))
	.map(([rows, row, cell, text]) => {
		const cells = rows[row + 1]?.split(',') ?? []
		cells[cell] = `"${text.replaceAll('"', '""')}"`
		return rows.with(row + 1, cells.join()).join('\n')
	})

export const listParser: Parser<readonly Row[] | Refused> = {
	name: 'lists of parties',
	inputs: fc.oneof(
		{ weight: 3, arbitrary: spoilt(fc.constantFrom(...someLists)) },
		{ weight: 3, arbitrary: oneCellChanged },
		{ weight: 1, arbitrary: fc.array(anyText).map((cells) => cells.join()) },
	),
	extremes: {
		'only commas': ','.repeat(many),
		'only quotes': '"'.repeat(50 * many),
		'a cell without end': `"${'a'.repeat(50 * many)}"`,
		'a cell that does not end': `"${'a'.repeat(50 * many)}`,
		'quotes in a cell without end': `"${'""'.repeat(25 * many)}"`,
		'only lines': '\n'.repeat(many),
	},
	read: (text) => taken(() => rowsOf(name, text, states)),
	faultOf: (read) => {
		if (isRefused(read)) return faultOfRefusal(read)
		const stray = read.find(
			({ code, ...cells }) => !isState(code) || Object.values(cells).some((cell) => cell === null),
		)
		return stray === undefined ? undefined : `a row of nobody: ${stray.code}`
	},
}
