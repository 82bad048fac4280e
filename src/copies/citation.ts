import { labels } from '#content/interface.ts'
import { copyLabels } from '#content/interface-copies.ts'
import { linesOf } from '#src/copies/blocks.ts'
import type { Copied } from '#src/copies/copied.ts'
import { dateWords, momentWords } from '#src/result/dates.ts'

/** How the answer is cited: by the title that it was given, or else by its own. */
export function citationOf({ result, notes, title, link, now }: Copied): string {
	const { version, lawAsOf } = result.content
	const own = linesOf(notes.title).join(' ')
	return copyLabels.citation(labels.product, own || title, version, dateWords(lawAsOf), momentWords(now), link)
}
