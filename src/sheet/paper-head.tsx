import { answerLabels } from '#content/interface-answer.ts'
import { sheetLabels } from '#content/interface-sheet.ts'
import { codeOf } from '#machines/code/code.ts'
import type { Sheet } from '#machines/record/sheet.ts'
import type { DeterminedResult } from '#machines/result.ts'
import { dateWords, momentWords } from '#src/result/dates.ts'
import '#src/styles/result-print.css'

const { about } = answerLabels.result
const { paper: words, fields } = sheetLabels

type Props = { result: Pick<DeterminedResult, 'steps' | 'states' | 'content'>; sheet: Sheet; now: Date }

/** What the first page begins with. Not every browser prints head and foot of pages, so it holds what they say. */
export function PaperHead({ result: { steps, states, content }, sheet: { notes, printsCode }, now }: Props) {
	const named = (['marking', 'mission', 'reference'] as const).filter((name) => notes[name].trim() !== '')
	return (
		<div className="on-paper paper-head">
			{notes.title.trim() !== '' && (
				<div className="paper-title">
					<bdi>{notes.title}</bdi>
				</div>
			)}
			{named.map((name) => (
				<p key={name}>
					{fields[name].label}: <bdi>{notes[name]}</bdi>
				</p>
			))}
			<p>
				{about.printed} {momentWords(now)} · {about.version} {content.version} · {about.lawAsOf}{' '}
				{dateWords(content.lawAsOf)}
				{printsCode && ` · ${words.code(codeOf(steps, content.version, states))}`}
			</p>
		</div>
	)
}
