import { expect, test } from 'vitest'
import { labels } from '#content/interface.ts'
import { offlineLabels as words } from '#content/interface-offline.ts'
import { changeOf } from '#src/offline/changes.ts'

const before = { version: '111111111111', parts: { treaties: 'a', warnings: 'a', cases: 'a' } }
const after = (parts: Readonly<Record<string, string>>) => ({ version: '222222222222', parts })
const changed = (...parts: string[]) =>
	`${words.content('111111111111', '222222222222')} ${words.changed(labels.list(parts))}`

test('names the parts that differ, in one order', () => {
	expect(changeOf(before, after({ cases: 'a', treaties: 'b', warnings: 'b' }))).toBe(
		changed(words.parts.warnings, words.parts.treaties),
	)
})

test('names a part that is new and one that is gone', () => {
	expect(changeOf(before, after({ treaties: 'a', warnings: 'a', questions: 'a' }))).toBe(
		changed(words.parts.questions, words.parts.cases),
	)
})

test('counts a part that it has no name for among the others', () => {
	expect(changeOf(before, after({ ...before.parts, treaties: 'b', unheardOf: 'a' }))).toBe(
		changed(words.parts.treaties, words.otherParts),
	)
})

test('says that the content stays where it does, and that nothing is known where the worker does not say', () => {
	expect(changeOf(before, before)).toBe(words.sameContent('111111111111'))
	expect(changeOf(before, null)).toBe(words.untold)
})
