import { type ReactNode, useId, useRef } from 'react'
import { labels } from '#content/interface.ts'

export type SectionContent = {
	readonly key: string
	readonly heading: string
	readonly text?: string
	readonly body: ReactNode
}

function Section({ section }: { section: SectionContent }) {
	const id = useId()
	return (
		<section className="part" aria-labelledby={id} data-section={section.key}>
			<h2 id={id} tabIndex={-1}>
				{section.heading}
			</h2>
			{section.text !== undefined && <p className="part-text">{section.text}</p>}
			{section.body}
		</section>
	)
}

/** The parts of the answer, and a list that leads to each of them without touching the address. */
export function Sections({ sections }: { sections: readonly SectionContent[] }) {
	const parts = useRef<HTMLDivElement>(null)
	const headingOf = (key: string) => parts.current?.querySelector<HTMLElement>(`[data-section="${key}"] > h2`)
	return (
		<div className="answer-body">
			<nav className="on-this-page" aria-label={labels.result.onThisPage}>
				<p aria-hidden="true">{labels.result.onThisPage}</p>
				<ul>
					{sections.map(({ key, heading }) => (
						<li key={key}>
							<button type="button" className="link" onClick={() => headingOf(key)?.focus()}>
								{heading}
							</button>
						</li>
					))}
				</ul>
			</nav>
			<div ref={parts} className="parts">
				{sections.map((section) => (
					<Section key={section.key} section={section} />
				))}
			</div>
		</div>
	)
}
