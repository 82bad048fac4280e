import { labels } from '#content/interface.ts'
import { answerLabels } from '#content/interface-answer.ts'

const words = answerLabels.result.proof

/** What was proved of the content that an answer was made from: of this one, or only of another. */
export function provedWords(version: string): string {
	const { content, paths, disagreements } = __PROVED__
	const said = content === version ? words.ofThis : words.ofAnother
	const inWords = (count: number) => count.toLocaleString(labels.language)
	return said(content, inWords(paths), inWords(disagreements))
}
