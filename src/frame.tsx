import { type ReactNode, useRef } from 'react'
import { labels } from '#content/interface.ts'

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
			</header>
			<main ref={main} tabIndex={-1}>
				{children}
			</main>
			<footer className="site-footer">
				<p>{labels.footer.privacy}</p>
				<p>
					{labels.footer.licence} · {labels.footer.version(__CONTENT_VERSION__)}
				</p>
			</footer>
		</>
	)
}
