import { useId, useState } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import { stepLabels } from '#content/interface-steps.ts'
import type { ProvisionId } from '#content/provisions.ts'
import { type FilledOutline, outlineText } from '#machines/outline.ts'
import { citation, citedAs } from '#src/result/citation.tsx'

const words = stepLabels.outlines

const named = (id: ProvisionId) =>
	citedAs(id).checked ? citation(id) : `${citation(id)} ${answerLabels.result.sources.unchecked}`

/** A paper to copy and fill in, as plain text. */
export function OutlineBox({ outline }: { outline: FilledOutline }) {
	const id = useId()
	const [told, setTold] = useState('')
	const text = outlineText(outline, outline.basis.map(named))

	async function copy() {
		try {
			await navigator.clipboard.writeText(text)
			setTold(words.copied)
		} catch {
			setTold(words.notCopied)
		}
	}

	return (
		<section className="outline" aria-labelledby={id} data-outline={outline.id}>
			<h3 id={id}>{outline.title}</h3>
			<div className="actions">
				<button type="button" aria-label={words.copyName(outline.title)} onClick={() => void copy()}>
					{words.copy}
				</button>
				<p role="status" className="told">
					{told}
				</p>
			</div>
			<div className="outline-text">{text}</div>
		</section>
	)
}
