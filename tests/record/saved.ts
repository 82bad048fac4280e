import { determine } from '#machines/answer/determine.ts'
import type { Answers } from '#machines/chart.ts'
import { noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { type ReadSaved, readSaved, type Saved } from '#src/record/read-file.ts'
import { savedText } from '#src/record/save-file.ts'

export const ownGuardsLead: Answers = {
	missionKind: 'embassy',
	consent: 'accepted',
	relations: 'working',
	setting: 'government',
	outerRing: 'unable',
	threat: 'privatePersons',
	forces: 'none',
	ownGuards: 'armedAdmitted',
	contractors: 'noneOrRefused',
	failure: 'notYet',
}

export const noon = new Date('2026-03-01T12:00:00.000Z')

export function resultOf(answers: Answers): DeterminedResult {
	const result = determine(answers, __CONTENT_VERSION__)
	if (result.status !== 'determined') throw new Error('These answers leave a question open')
	return result
}

/** A file as the page saves it, with some fields put in the place of its own. */
export function fileWith(fields: Readonly<Record<string, unknown>> = {}): string {
	const file = JSON.parse(savedText(resultOf(ownGuardsLead), noNotes, noon))
	return JSON.stringify({ ...file, ...fields })
}

export function opened(read: ReadSaved): Saved {
	if (read.fault !== undefined) throw new Error(`Refused: ${JSON.stringify(read.fault)}`)
	return read
}

export const openedText = (text: string) => opened(readSaved(text))
