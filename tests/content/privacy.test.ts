import { expect, test } from 'vitest'
import { recordLabels } from '#content/interface-record.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { privacy } from '#content/privacy.ts'
import { noNotes } from '#machines/record/sheet.ts'
import { houseRules } from '#tests/reference/house-rules.ts'

const points = privacy.flatMap((section) => section.points)
const told = points.join(' ').toLowerCase()

test('the page on privacy keeps the house rules of writing, and says nothing twice', () => {
	expect(points.flatMap(houseRules)).toEqual([])
	expect(new Set(points).size).toBe(points.length)
})

test('it names every place where a link or an answer remains', () => {
	for (const place of [
		'history',
		'bookmarks',
		'synced browsers',
		'preview',
		'clipboard',
		'paper',
		'saved files',
		recordLabels.keep.label,
		'screenshots',
	])
		expect(told).toContain(place.toLowerCase())
})

test('it names all that a person can write on the sheet', () => {
	const sentence = points.find((point) => point.includes('stands in no link')) ?? ''
	expect(Object.keys(sheetLabels.fields)).toEqual(Object.keys(noNotes))
	for (const word of ['title', 'reference number', 'mission', 'marking', 'note']) expect(sentence).toContain(word)
})
