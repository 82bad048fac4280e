import { recordLabels } from '#content/interface-record.ts'
import { newSheet, noNotes, type Sheet } from '#machines/record/sheet.ts'
import type { Place } from '#machines/session.ts'
import { placeOf } from '#src/place.ts'
import { isTooDeep } from '#src/record/depth.ts'
import { type Checked, checkHead, checkResult } from '#src/record/schema.ts'

export type FileFault = { readonly kind: keyof typeof recordLabels.file.faults; readonly at?: string }

export type Saved = { readonly place: Place; readonly sheet: Sheet; readonly savedAt?: string | undefined }

export type ReadSaved = (Saved & { readonly fault?: never }) | { readonly fault: FileFault }

/** In bytes. The longest that is saved is below a third of it. */
export const largestFile = 300_000

const currentFormat = 'special-duty/result@1'
const longestShown = 60

function jsonIn(text: string): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(text) }
	} catch {
		return null
	}
}

function faultOfFormat(value: unknown): FileFault | null {
	const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
	if (format === currentFormat) return null
	const version = typeof format === 'string' ? /^special-duty\/result@(\d{1,9})$/.exec(format)?.[1] : undefined
	return Number(version) > 1 ? { kind: 'newerFormat', at: `${format}` } : { kind: 'otherFormat' }
}

const noteNames: Readonly<Record<string, string>> = recordLabels.notes

function faultOf({ at, isTooLong }: Extract<Checked<unknown>, { at: string }>): FileFault {
	const note = Object.keys(noteNames).find((key) => at === `notes.${key}`)
	if (note !== undefined && isTooLong) return { kind: 'longNote', at: `${noteNames[note]}` }
	return { kind: 'field', at: Array.from(at).slice(0, longestShown).join('') }
}

/** Reads a saved file. Nothing is guessed: it is taken as a whole, or refused for one reason. */
export function readSaved(text: string): ReadSaved {
	if (text.trim() === '') return { fault: { kind: 'noText' } }
	if (isTooDeep(text)) return { fault: { kind: 'tooDeep' } }
	const json = jsonIn(text)
	if (json === null) return { fault: { kind: 'notJson' } }
	const fault = faultOfFormat(json.value)
	if (fault !== null) return { fault }
	const head = checkHead(json.value)
	if (head.found === undefined) return { fault: faultOf(head) }
	const { status, content, steps = [], unread = [], answers, states, notes, savedAt, decides } = head.found
	// Where facts were not known, there is no one result to hold against today’s.
	const isRecorded = status === 'determined' && decides === undefined
	const recorded = isRecorded ? checkResult(json.value) : undefined
	if (recorded !== undefined && recorded.found === undefined) return { fault: faultOf(recorded) }
	const given = Object.fromEntries([...steps, ...unread].map(({ question, option }) => [question, option]))
	const place = placeOf({ answers: answers ?? given, states, madeUnder: content?.version })
	const sheet = { ...newSheet, notes: { ...noNotes, ...notes }, recorded: recorded?.found }
	return { place, sheet, savedAt }
}

/** A file that is too large is refused by its size, before any of it is read. */
export async function readFile(file: File): Promise<ReadSaved> {
	if (file.size > largestFile) return { fault: { kind: 'tooLarge' } }
	try {
		return readSaved(await file.text())
	} catch {
		return { fault: { kind: 'unreadable' } }
	}
}
