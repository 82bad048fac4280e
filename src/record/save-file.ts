import { recordLabels } from '#content/interface-record.ts'
import type { GivenPair } from '#machines/pair/pair.ts'
import type { Notes } from '#machines/record/sheet.ts'
import type { AnyResult } from '#machines/unknown/any-result.ts'

/** The public format with what a person added; see the section on saved files in src/README.md. */
type SavedFile = Omit<AnyResult, typeof leftOut> & {
	readonly answers: Readonly<Record<string, string>>
	readonly notes: Notes
	readonly savedAt: string
}

/** Where no fact is known it is fifty times as long as all else. It follows from the answers, and nobody reads it back. */
const leftOut = 'varies'

const longestAbout = 40
const written = (file: object) => `${JSON.stringify(file, null, '\t')}\n`

const answersOf = ({ steps, unread }: AnyResult): Readonly<Record<string, string>> =>
	Object.fromEntries([...steps, ...unread].map(({ question, option }) => [question, option]))

/** What is left out is not worked out either. */
const savedFields = (result: AnyResult) =>
	Object.fromEntries(
		Object.keys(result)
			.filter((field) => field !== leftOut)
			.map((field) => [field, result[field as keyof AnyResult]]),
	) as Omit<AnyResult, typeof leftOut>

export function savedText(result: AnyResult, notes: Notes, now: Date): string {
	const file: SavedFile = { ...savedFields(result), answers: answersOf(result), notes, savedAt: now.toISOString() }
	return written(file)
}

type Given = { readonly answers: Readonly<Record<string, string>>; readonly states?: GivenPair | undefined }

const isSame = (one: Given, other: Given) => {
	const [told, otherTold] = [one, other].map(({ answers, states }) =>
		JSON.stringify([Object.entries(answers).sort(), states?.receiving, states?.sending]),
	)
	return told === otherTold
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null

function keptFile(text: string): SavedFile | null {
	try {
		const file = JSON.parse(text)
		return isRecord(file.answers) && isRecord(file.notes) ? file : null
	} catch {
		return null
	}
}

/** Other notes leave the recorded result as it is, since it may be older than today’s content; other answers do not. */
export function savedAgain(kept: string, result: AnyResult, notes: Notes, now: Date): string {
	const file = keptFile(kept)
	if (file === null || !isSame(file, { answers: answersOf(result), states: result.states }))
		return savedText(result, notes, now)
	const isChanged = Object.entries(notes).some(([key, note]) => file.notes[key as keyof Notes] !== note)
	return isChanged ? written({ ...file, notes, savedAt: now.toISOString() }) : kept
}

export function renamed(kept: string, title: string): string {
	const file = keptFile(kept)
	return file === null ? kept : written({ ...file, notes: { ...file.notes, title } })
}

/** Letters, digits and dashes only, so that every system takes it. */
const safe = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.slice(0, longestAbout)
		.replace(/^-+|-+$/g, '')

/** Named by day, and by the reference or else the kind of mission. */
export function fileNameOf({ steps }: AnyResult, { reference }: Notes, now: Date): string {
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-')
	const [kind = ''] = steps.map(({ option }) => option)
	return recordLabels.save.fileName(day, safe(reference) || kind)
}
