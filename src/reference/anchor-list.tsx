import { useId } from 'react'
import { referenceLabels } from '#content/interface-reference.ts'
import type { Reading } from '#machines/session.ts'
import { ReadingLink } from '#src/reading-link.tsx'

type Props = {
	label?: string
	/** Beside the text where there is room. */
	beside?: boolean
	items: readonly { readonly to: Reading; readonly name: string }[]
}

/** The parts of a page, or the pages to read on, as links. */
export function AnchorList({ label = referenceLabels.nav.onThisPage, beside = false, items }: Props) {
	const id = useId()
	return (
		<nav className={beside ? 'anchors beside-text' : 'anchors'} aria-labelledby={id}>
			<p id={id}>{label}</p>
			<ul>
				{items.map(({ to, name }) => (
					<li key={name}>
						<ReadingLink to={to}>{name}</ReadingLink>
					</li>
				))}
			</ul>
		</nav>
	)
}
