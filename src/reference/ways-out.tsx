import { useContext } from 'react'
import { referenceLabels } from '#content/interface-reference.ts'
import { indexPage, readingOf } from '#src/reading.ts'
import { ReadingLink, WizardHashContext } from '#src/reading-link.tsx'

const { nav } = referenceLabels

/** The way back from a page that stands in front of the wizard, and on to the index. */
export function WaysOut({ hasAnswers, isIndex }: { hasAnswers: boolean; isIndex: boolean }) {
	const hash = useContext(WizardHashContext)
	const back = hasAnswers ? nav.answers : hash === '' ? nav.start : nav.questions
	return (
		<nav className="ways-out" aria-label={nav.name}>
			<a href={hash === '' ? '#' : hash}>{back}</a>
			{!isIndex && <ReadingLink to={readingOf(indexPage)}>{nav.index}</ReadingLink>}
		</nav>
	)
}
