import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from '#src/app.tsx'
import { hashFor } from '#src/place.ts'

export { scriptLabels } from '#content/interface-script.ts'

/** A page as it is before any script has run. */
export type Prerendered = { readonly hash: string; readonly prefix: string; readonly html: string }

const Page = ({ hash }: { hash: string }) => (
	<StrictMode>
		<App hash={hash} />
	</StrictMode>
)

function pageAt(prefix: string, started: boolean): Prerendered {
	const hash = hashFor({ started, answers: {}, revisiting: null })
	return { hash, prefix, html: renderToString(<Page hash={hash} />, { identifierPrefix: prefix }) }
}

/** The start page and the first question. */
export const prerender = (): readonly Prerendered[] => [pageAt('s', false), pageAt('q', true)]
