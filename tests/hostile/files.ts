import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { recordLabels } from '#content/interface-record.ts'
import { determine } from '#machines/answer/determine.ts'
import { assess } from '#machines/assess.ts'
import { longestNotes, noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { largestFile, type ReadSaved, readSaved } from '#src/record/read-file.ts'
import { savedText } from '#src/record/save-file.ts'
import { anyAnswers, wholeAnswers } from './answers.ts'
import { anyJson, turnedJson } from './json.ts'
import type { Parser } from './parser.ts'
import { faultOfPlace, isPlain } from './places.ts'
import { anyText, spoilt } from './texts.ts'

const format = 'special-duty/result@1'
const older = readFileSync(new URL('../record/older-file.json', import.meta.url), 'utf8')

const someResults = wholeAnswers
	.filter((answers) => assess(answers).status === 'determined')
	.slice(0, 6)
	.map((answers) => determine(answers, '0123456789ab') as DeterminedResult)

const wholeFiles = someResults.map((result) => savedText(result, noNotes, new Date(0)))
const whole: unknown[] = wholeFiles.map((text) => JSON.parse(text))

/** A little shorter or longer than a note may be. */
const longNote = fc.nat({ max: 20 }).map((more) => 'x'.repeat(longestNotes.note - 10 + more))

/** Answers and notes without a result: small, so that most changes hit what is read. */
const bare = fc
	.tuple(
		anyAnswers,
		anyText,
		fc.oneof({ weight: 9, arbitrary: anyText }, { weight: 1, arbitrary: longNote }),
		fc.boolean(),
	)
	.map(([answers, title, note, isInSteps]) => ({
		format,
		...(isInSteps
			? { steps: answers.map(([question, option]) => ({ question, option })), unread: [] }
			: { answers: Object.fromEntries(answers) }),
		content: { version: '0123456789ab', lawAsOf: '2026-01-01' },
		states: { receiving: 'KEN', sending: 'FRA' },
		notes: { ...noNotes, title, note },
		savedAt: '2026-03-01T12:00:00.000Z',
	}))

const step = '{"question":"missionKind","option":"embassy"},'
const within = (start: string, part: string, end: string) =>
	start + part.repeat(Math.floor((largestFile - start.length - end.length) / part.length)) + end
const head = `{"format":"${format}",`
const manyKeys = (name: string) =>
	`${head}"${name}":{${Array.from({ length: Math.floor(largestFile / 10) }, (_, number) => `"${number.toString(36)}":""`).join()}}}`

const { file } = recordLabels

function faultOfFile(read: ReadSaved): string | undefined {
	if (read.fault !== undefined) {
		const { kind, at = '' } = read.fault
		if (Array.from(at).length > 60) return `names a place by ${at.length} characters`
		return typeof file.faults[kind](at) === 'string' ? undefined : `no words for ${kind}`
	}
	const { notes, recorded, ...switches } = read.sheet
	if (!isPlain(notes) || Object.keys(notes).join() !== Object.keys(noNotes).join()) return 'notes of another form'
	for (const [key, longest] of Object.entries(longestNotes)) {
		const note: unknown = notes[key as keyof typeof notes]
		if (typeof note !== 'string' || note.length > longest) return `the note ${key} is no text, or too long`
	}
	if (Object.values(switches).some((value) => typeof value !== 'boolean')) return 'switches of another form'
	if (recorded !== undefined && !isPlain(recorded)) return 'a result with another prototype'
	return faultOfPlace(read.place)
}

export const fileParser: Parser<ReadSaved> = {
	name: 'saved files',
	inputs: fc.oneof(
		{ weight: 10, arbitrary: turnedJson(bare) },
		{ weight: 4, arbitrary: spoilt(bare.map((value) => JSON.stringify(value))) },
		{ weight: 4, arbitrary: anyJson },
		{ weight: 1, arbitrary: turnedJson(fc.constantFrom(...whole)) },
		{ weight: 1, arbitrary: spoilt(fc.constantFrom(older, ...wholeFiles)) },
	),
	extremes: {
		'one step again and again': within(`${head}"steps":[`, step, `${step.slice(0, -1)}]}`),
		'steps that are none': within(`${head}"steps":[`, '0,', '0]}'),
		'steps without words': within(`${head}"steps":[`, '{"question":"","option":""},', '{"question":"","option":""}]}'),
		'citations without words': within(`${head}"status":"determined","basis":[`, '"",', '""]}'),
		'a list of lists': within(`${head}"decides":[`, '[[]],', '[]]}'),
		'lists as deep as they may be': within(`${head}"more":[`, `${'['.repeat(38)}${']'.repeat(38)},`, '[]]}'),
		'keys that nobody reads': manyKeys('more'),
		'answers to questions that are none': manyKeys('answers'),
		'notes that are none': manyKeys('notes'),
		'a note without end': within(`${head}"notes":{"note":"`, 'x', '"}}'),
		'a format without end': within('{"format":"special-duty/result@', '1', '"}'),
		'a time without end': within(`${head}"savedAt":"2026-03-01T12:00:00.`, '0', '"}'),
		'a version without end': within(`${head}"content":{"version":"`, 'a', 'g","lawAsOf":"2026-01-01"}}'),
		'only spaces': ' '.repeat(largestFile),
		'only brackets': '['.repeat(largestFile),
		'brackets in pairs': '[]'.repeat(largestFile / 2),
		'a quote that never ends': `"${'\\"'.repeat(largestFile / 2)}`,
	},
	read: readSaved,
	faultOf: faultOfFile,
}
