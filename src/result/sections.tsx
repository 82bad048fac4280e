import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { answerLabels } from '#content/interface-answer.ts'
import type { Folds } from '#src/result/use-folds.ts'

const { folds: words } = answerLabels.result

export type SectionContent = {
	readonly key: string
	readonly heading: string
	readonly text?: string
	readonly body: ReactNode
	/** Not shown at first, on a screen. Paper shows every part. */
	readonly folded?: boolean
}

type Props = { section: SectionContent; isOpen: boolean; onToggle: (open: boolean) => void }

/** A folded part can still be found by the browser’s own search, which unfolds it. */
function FoldedSection({ section: { key, heading, text, body }, isOpen, onToggle }: Props) {
	const id = useId()
	const content = useRef<HTMLDivElement>(null)

	useLayoutEffect(() => {
		if (isOpen) content.current?.removeAttribute('hidden')
		else content.current?.setAttribute('hidden', 'until-found')
	}, [isOpen])

	useEffect(() => {
		const found = () => onToggle(true)
		const part = content.current
		part?.addEventListener('beforematch', found)
		return () => part?.removeEventListener('beforematch', found)
	}, [onToggle])

	return (
		<section className="part" aria-labelledby={id} data-section={key}>
			<h2 id={id} tabIndex={-1}>
				<button
					type="button"
					className="fold"
					aria-expanded={isOpen}
					aria-controls={`${id}-body`}
					onClick={() => onToggle(!isOpen)}
				>
					{heading}
				</button>
			</h2>
			<div ref={content} id={`${id}-body`} className="folded">
				{text !== undefined && <p className="part-text">{text}</p>}
				{body}
			</div>
		</section>
	)
}

export function Section({ section: { key, heading, text, body } }: { section: SectionContent }) {
	const id = useId()
	return (
		<section className="part" aria-labelledby={id} data-section={key}>
			<h2 id={id} tabIndex={-1}>
				{heading}
			</h2>
			{text !== undefined && <p className="part-text">{text}</p>}
			{body}
		</section>
	)
}

type SectionsProps = { sections: readonly SectionContent[]; folds: Folds }

/** The parts of the answer, and a list that leads to each of them without touching the address. */
export function Sections({ sections, folds }: SectionsProps) {
	const parts = useRef<HTMLDivElement>(null)
	const folding = sections.filter(({ folded }) => folded).map(({ key }) => key)
	const allOpen = folding.every(folds.isOpen)

	function goTo(key: string) {
		folds.set(key, true)
		parts.current?.querySelector<HTMLElement>(`[data-section="${key}"] > h2`)?.focus()
	}

	return (
		<div className="answer-body">
			<nav className="on-this-page" aria-label={answerLabels.result.onThisPage}>
				<p aria-hidden="true">{answerLabels.result.onThisPage}</p>
				<ul>
					{sections.map(({ key, heading }) => (
						<li key={key}>
							<button type="button" className="link" onClick={() => goTo(key)}>
								{heading}
							</button>
						</li>
					))}
				</ul>
				<button type="button" onClick={() => folds.setAll(folding, !allOpen)}>
					{allOpen ? words.closeAll : words.openAll}
				</button>
			</nav>
			<div ref={parts} className="parts">
				{sections.map((section) =>
					section.folded === true ? (
						<FoldedSection
							key={section.key}
							section={section}
							isOpen={folds.isOpen(section.key)}
							onToggle={(open) => folds.set(section.key, open)}
						/>
					) : (
						<Section key={section.key} section={section} />
					),
				)}
			</div>
		</div>
	)
}
