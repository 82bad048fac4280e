import { type ReactNode, useRef } from 'react'
import { labels } from '#content/interface.ts'
import { indexPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { ReferenceLinks } from '#src/reference-nav.tsx'

/** What stands around every page. Jumping by script leaves the address, which holds the answers, alone. */
export function Frame({ children }: { children: ReactNode }) {
	const main = useRef<HTMLElement>(null)
	return (
		<>
			<header className="site-header">
				<button type="button" className="skip" onClick={() => main.current?.focus()}>
					{labels.skip}
				</button>
				<p className="product">{labels.product}</p>
				<p className="tagline">{labels.tagline}</p>
				<ReadingLink to={readingOf(indexPage)} className="to-reference">
					{labels.reference.name}
				</ReadingLink>
			</header>
			<main ref={main} tabIndex={-1}>
				{children}
			</main>
			<footer className="site-footer">
				<nav aria-label={labels.reference.name}>
					<ReferenceLinks />
				</nav>
				<p>{labels.footer.privacy}</p>
				<p>
					{labels.footer.licence} · {labels.footer.version(__CONTENT_VERSION__)}
				</p>
			</footer>
		</>
	)
}
