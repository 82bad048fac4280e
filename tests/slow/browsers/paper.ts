import { ok } from 'node:assert'
import { answerLabels } from '#content/interface-answer.ts'
import type { Provision } from '#content/provisions/provision.ts'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { headingsOf } from './journeys.ts'
import { labelOf, questionOf } from './person.ts'
import type { Sheet } from './sheets.ts'

/** Without spaces, hyphens at the ends of lines and ligatures: engines set those differently. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00AD\u2010-]+/g, '')

const provisionOf = (id: ProvisionId): Provision => provisions[id]
const citationOf = (id: ProvisionId) => `${provisionOf(id).instrument} ${provisionOf(id).pinpoint}`
const { about, sources } = answerLabels.result

const sentenceKeys = new Set([
	'headline',
	'duty',
	'why',
	'text',
	'failure',
	'task',
	'fact',
	'needs',
	'point',
	'conditions',
])

function sentencesIn(part: unknown, key = ''): string[] {
	if (typeof part === 'string') return sentenceKeys.has(key) && part.includes(' ') ? [part] : []
	if (Array.isArray(part)) return part.flatMap((item) => sentencesIn(item, key))
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([name, item]) => sentencesIn(item, name))
}

const dayInWords = (day: string) =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** When the paper is to say that it was printed. */
export const printedAt = Date.UTC(2031, 5, 7, 8, 9)
const momentsInWords = ['7 June 2031 at 08:09 UTC', '7 June 2031, 08:09 UTC']

/** Everything that the paper must hold: what to call it, and its words. */
function* wanted({
	basis,
	content,
	steps,
	...rest
}: DeterminedResult): Generator<readonly [name: string, words: string]> {
	for (const heading of headingsOf({ basis, content, steps, ...rest })) yield [`the heading “${heading}”`, heading]
	for (const { question, option } of steps)
		yield [`the answer to ${question}`, questionOf(question).prompt + labelOf(question, option)]
	for (const sentence of sentencesIn(rest)) yield [`“${sentence}”`, sentence]
	for (const id of basis) {
		const { checked, gist, limits, kind, binding, binds, url } = provisionOf(id)
		const parts = [
			...[citationOf(id), id, checked ? '' : sources.textNotChecked, gist],
			...(limits === undefined ? [] : [`${sources.limits}:`, limits]),
			...[`${answerLabels.kinds[kind]} · ${answerLabels.bindings[binding]} · ${sources.binds}: ${binds}`],
			url,
		]
		yield [`the source ${id}`, parts.join(' ')]
	}
}

const longestCut = 300

/** How many pieces of text a line that is cut in two can leave at the edge of a sheet. */
const pieces = [0, 1, 2]

/** The length of the beginning of the words with which the text ends. */
function overlap(text: string, words: string): number {
	let length = words.length
	while (length > 0 && !text.endsWith(words.slice(0, length))) length--
	return length
}

const backwards = (text: string) => [...text].reverse().join('')

/** The sheet, counted from 1, whose last line is cut through these words, its other half being on the next sheet. */
function cutAt(words: string, sheets: readonly Sheet[]): number | undefined {
	const isCut = ({ lines }: Sheet, next: Sheet | undefined) => {
		const before = pieces.map((left) => overlap(bare(lines.slice(0, lines.length - left).join(' ')), words))
		const below = pieces.map((left) => backwards(bare(next?.lines.slice(left).join(' ') ?? '')))
		const after = below.map((text) => overlap(text, backwards(words)))
		const [upper, lower] = [Math.max(...before), Math.max(...after)]
		return Math.max(upper, lower) > 12 && words.length - upper - lower < longestCut
	}
	const index = sheets.findIndex((sheet, number) => isCut(sheet, sheets[number + 1]))
	return index < 0 ? undefined : index + 1
}

/** The sheets, counted from 1, that end with a heading or with the words that lead into a part. */
export function endingWithHeading(result: DeterminedResult, sheets: readonly Sheet[]): number[] {
	const leadIns = Object.values(answerLabels.result).flatMap((words) =>
		typeof words === 'object' && 'text' in words ? [words.text] : [],
	)
	const ends = [...headingsOf(result), ...leadIns].map(bare)
	return sheets.flatMap(({ lines }, index) => (ends.includes(bare(lines.at(-1) ?? '')) ? [index + 1] : []))
}

/** Fails if anything is missing. Gives the sheets that end in the middle of a line, for an engine known to do that. */
export function cutsIn(result: DeterminedResult, sheets: readonly Sheet[], keepsTogether: boolean): number[] {
	const text = bare(sheets.flatMap(({ lines }) => lines).join(' '))
	const { version, lawAsOf } = result.content
	const made = `${about.version} ${version} · ${about.lawAsOf} ${dayInWords(lawAsOf)}`
	const headers = momentsInWords.map((moment) => bare(`${about.printed} ${moment} · ${made}`))
	ok(
		headers.some((header) => text.includes(header)),
		`no line with the time of printing, and ${made}`,
	)
	const cuts = new Set<number>()
	for (const [name, words] of wanted(result)) {
		if (text.includes(bare(words))) continue
		const cut = keepsTogether ? undefined : cutAt(bare(words), sheets)
		ok(cut !== undefined, `missing on paper: ${name}`)
		cuts.add(cut)
	}
	return [...cuts].sort((one, other) => one - other)
}

export function areFilled(sheets: readonly Sheet[], fewestLines: number) {
	for (const [index, { width, height, lines }] of sheets.entries()) {
		const name = `sheet ${index + 1} of ${sheets.length}`
		ok(Math.abs(width - 595.3) < 1.5 && Math.abs(height - 841.9) < 1.5, `${name} is ${width} by ${height} points`)
		ok(lines.length >= fewestLines, `${name} holds ${lines.length} lines: ${lines.join(' / ')}`)
	}
}
