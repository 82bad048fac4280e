import { type MouseEvent, memo, type ReactNode, type RefObject, useRef } from 'react'
import { labels } from '#content/interface.ts'
import { indexPage, mapPage, readingOf } from '#src/reading.ts'
import { ReadingLink } from '#src/reading-link.tsx'
import { ReferenceLinks } from '#src/reference-nav.tsx'

const emptyPage = 'about:blank'

/** Takes the place of this page, so that Back does not lead to it; before the script has run, the link alone leads away. */
function leave(event: MouseEvent) {
	event.preventDefault()
	location.replace(emptyPage)
}

/** What stands around every page. Jumping by script leaves the address, which holds the answers, alone. */
export function Frame({ children }: { children: ReactNode }) {
	const main = useRef<HTMLElement>(null)
	return (
		<>
			<Header main={main} />
			<main ref={main} tabIndex={-1}>
				{children}
			</main>
			<Footer />
		</>
	)
}

const Header = memo(function Header({ main }: { main: RefObject<HTMLElement | null> }) {
	return (
		<header className="site-header">
			<button type="button" className="skip" onClick={() => main.current?.focus()}>
				{labels.skip}
			</button>
			<div className="masthead">
				<div className="product">
					<svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
						<circle cx="16" cy="16" r="13.5" strokeWidth="3" />
						<path d="M10 10h12v12H10z" />
					</svg>
					{labels.product}
				</div>
				<p className="tagline">{labels.tagline}</p>
				<ReadingLink to={readingOf(indexPage)} className="to-reference">
					{labels.reference.name}
				</ReadingLink>
				<a href={emptyPage} className="leave" onClick={leave}>
					{labels.leave} <small>{labels.leaveNote}</small>
				</a>
			</div>
		</header>
	)
})

const Footer = memo(function Footer() {
	return (
		<footer className="site-footer">
			<nav aria-label={labels.reference.name}>
				<ReferenceLinks>
					<li>
						<ReadingLink to={readingOf(mapPage)}>{labels.footer.map}</ReadingLink>
					</li>
					<li>
						<ReadingLink to={readingOf('accessibility')}>{labels.footer.accessibility}</ReadingLink>
					</li>
					<li>
						<ReadingLink to={readingOf('privacy')}>{labels.footer.privacyPage}</ReadingLink>
					</li>
					<li>
						<ReadingLink to={readingOf('proof')}>{labels.footer.proof}</ReadingLink>
					</li>
				</ReferenceLinks>
			</nav>
			<p>{labels.footer.privacy}</p>
			<p>
				{labels.footer.licence} · {labels.footer.version(__CONTENT_VERSION__)}
			</p>
		</footer>
	)
})
