import { labels } from '#content/interface.ts'
import { offlineLabels as words } from '#content/interface-offline.ts'
import type { Content } from '#src/offline/build.ts'

const isPart = (part: string): part is keyof typeof words.parts => Object.hasOwn(words.parts, part)

/** The names of the parts that one content has otherwise than the other, or has alone. */
function changedParts(before: Content['parts'], after: Content['parts']): readonly string[] {
	const differing = Object.keys({ ...before, ...after }).filter((part) => before[part] !== after[part])
	const named = Object.entries(words.parts).flatMap(([part, name]) => (differing.includes(part) ? [name] : []))
	return differing.every(isPart) ? named : [...named, words.otherParts]
}

/** One sentence or two on what a newer build changes in the content. */
export function changeOf(before: Content, after: Content | null): string {
	if (after === null) return words.untold
	if (before.version === after.version) return words.sameContent(before.version)
	const parts = changedParts(before.parts, after.parts)
	return `${words.content(before.version, after.version)} ${words.changed(labels.list(parts))}`
}
