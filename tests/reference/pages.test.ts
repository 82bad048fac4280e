import { describe, expect, test } from 'vitest'
import { type ProvisionId, provisions } from '#content/provisions.ts'
import type { ReferencePage } from '#content/reference/page.ts'
import { referencePageIds, referencePages } from '#content/reference.ts'
import { houseRules, sentencesOf, wordsOf } from './house-rules.ts'

const pages: [string, ReferencePage][] = Object.entries(referencePages)
const claims = pages.flatMap(([page, { sections }]) =>
	sections.flatMap((section) => section.claims.map((claim) => ({ where: `${page}/${section.id}`, ...claim }))),
)

test('every page id has its page, in the order of the ids', () => {
	expect(Object.keys(referencePages)).toEqual([...referencePageIds])
})

describe.each(pages)('%s', (_id, page) => {
	test('has at least four sections, each with an id of its own', () => {
		const ids = page.sections.map(({ id }) => id)
		expect(ids.length).toBeGreaterThanOrEqual(4)
		expect(new Set(ids).size).toBe(ids.length)
		expect(ids.filter((id) => !/^[a-z][a-zA-Z0-9]*$/.test(id))).toEqual([])
	})

	test('has headings without a full stop, and none twice', () => {
		const headings = page.sections.map(({ heading }) => heading)
		expect(new Set(headings).size).toBe(headings.length)
		expect([page.title, ...headings].filter((heading) => heading.endsWith('.'))).toEqual([])
	})

	test('has a summary of one or two sentences', () => {
		expect(sentencesOf(page.summary).length).toBeLessThanOrEqual(2)
	})

	test('says nothing twice', () => {
		const texts = page.sections.flatMap((section) => section.claims.map(({ text }) => text))
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
	})

	test('leads to other pages that exist', () => {
		expect(page.related.length).toBeGreaterThan(0)
		expect(page.related.filter((id) => !(id in referencePages) || referencePages[id] === page)).toEqual([])
	})

	test('keeps the house rules of writing', () => {
		const texts = page.sections.flatMap(({ claims, note }) => [
			...claims.map(({ text }) => text),
			...(note ? [note] : []),
		])
		expect([page.summary, ...texts].flatMap(houseRules)).toEqual([])
		expect([page.title, ...page.sections.map(({ heading }) => heading)].filter((text) => /['"]/.test(text))).toEqual([])
	})
})

test('no claim is longer than 45 words', () => {
	expect(claims.filter(({ text }) => wordsOf(text).length > 45)).toEqual([])
})

test('no claim cites a provision twice, or one that does not exist', () => {
	expect(claims.filter(({ basis }) => new Set(basis).size !== basis.length)).toEqual([])
	expect(claims.filter(({ basis }) => basis.some((id) => !(id in provisions)))).toEqual([])
})

test('an unchecked provision never stands alone', () => {
	const checked = (id: ProvisionId) => provisions[id].checked
	expect(claims.filter(({ basis }) => !basis.some(checked))).toEqual([])
})

test('a disputed point is told with both views, one after the other', () => {
	for (const [, { sections }] of pages)
		for (const { heading, claims } of sections)
			claims.forEach(({ text }, index) => {
				if (text.includes('One view:')) expect(claims[index + 1]?.text, heading).toMatch(/^The other view:/)
				if (text.startsWith('The other view:')) expect(claims[index - 1]?.text, heading).toContain('One view:')
			})
})

test('a common question is a question, and its first claim answers in one sentence', () => {
	for (const { heading, claims } of referencePages.questions.sections) {
		expect(heading).toMatch(/\?$/)
		expect(sentencesOf(claims[0].text), heading).toHaveLength(1)
	}
})

test('no company bears the duty, and nobody is told that the UN guards embassies', () => {
	const wrong = /\b(company|contractor)s? (owes?|bears?) the duty|the UN (guards|protects) (an embass|embass)/i
	expect(claims.filter(({ text }) => wrong.test(text))).toEqual([])
})
