import { type FormEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Case } from '#content/cases/case.ts'
import { type CaseId, cases } from '#content/cases.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import { readingOf } from '#src/reading.ts'
import { AnchorList } from '#src/reference/anchor-list.tsx'
import { CaseAnswer } from '#src/reference/case-answer.tsx'
import { CaseFacts } from '#src/reference/case-facts.tsx'
import { PageHead } from '#src/reference/page-head.tsx'
import { Predict } from '#src/reference/predict.tsx'

const words = referenceLabels.cases

const caseOf = (id: CaseId): Case => cases[id]

/** What to put on paper: the questions without answers, or the answers. */
type Paper = 'sheet' | 'key'

export function CasePage({ id, moved }: { id: CaseId; moved: boolean }) {
	const content = caseOf(id)
	const [isRevealed, setRevealed] = useState(false)
	const [predicted, setPredicted] = useState<ReadonlyMap<string, string>>(new Map())
	const [paper, setPaper] = useState<Paper | null>(null)
	const answer = useRef<HTMLHeadingElement>(null)

	useEffect(() => {
		const finish = () => setPaper(null)
		addEventListener('afterprint', finish)
		return () => removeEventListener('afterprint', finish)
	}, [])

	function reveal(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const form = new FormData(event.currentTarget)
		flushSync(() => {
			setPredicted(new Map([...form].map(([situation, party]) => [situation, String(party)])))
			setRevealed(true)
		})
		answer.current?.focus()
	}

	function printAs(kind: Paper) {
		flushSync(() => setPaper(kind))
		print()
	}

	return (
		<div className="case" data-paper={paper}>
			<PageHead title={content.title} moved={moved}>
				<p className="shelf">{words.where(content.place, content.year)}</p>
			</PageHead>
			<CaseFacts content={content} />
			<Predict situations={content.situations} onReveal={reveal} />
			{(isRevealed || paper === 'key') && <CaseAnswer content={content} predicted={predicted} heading={answer} />}
			<section className="teach">
				<h2>{words.teach}</h2>
				<div className="actions">
					<button type="button" onClick={() => printAs('sheet')}>
						{words.printSheet}
					</button>
					<button type="button" onClick={() => printAs('key')}>
						{words.printKey}
					</button>
				</div>
			</section>
			<AnchorList
				beside
				label={words.another}
				items={(Object.keys(cases) as CaseId[])
					.filter((other) => other !== id)
					.map((other) => ({ to: readingOf('case', other), name: caseOf(other).title }))}
			/>
		</div>
	)
}
