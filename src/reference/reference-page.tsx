import { lazy, type ReactNode, useEffect, useRef } from 'react'
import { labels } from '#content/interface.ts'
import { referenceLabels } from '#content/interface-reference.ts'
import type { Reading } from '#machines/session.ts'
import { CasesPage } from '#src/reference/cases-page.tsx'
import { type Found, find } from '#src/reference/catalogue.ts'
import { GlossaryPage } from '#src/reference/glossary-page.tsx'
import { IndexPage } from '#src/reference/index-page.tsx'
import { MistakesPage } from '#src/reference/mistakes-page.tsx'
import { TextPage } from '#src/reference/text-page.tsx'
import { TreatiesPage } from '#src/reference/treaties-page.tsx'
import { TreatyPage } from '#src/reference/treaty-page.tsx'
import { WaysOut } from '#src/reference/ways-out.tsx'
import '#src/styles/result.css'
import '#src/styles/reference.css'
import '#src/styles/reference-print.css'

const { unknown, paper } = referenceLabels

const CasePage = lazy(async () => ({ default: (await import('#src/reference/case-page.tsx')).CasePage }))
const AccessibilityPage = lazy(async () => ({
	default: (await import('#src/reference/accessibility-page.tsx')).AccessibilityPage,
}))
const PrivacyPage = lazy(async () => ({ default: (await import('#src/reference/privacy-page.tsx')).PrivacyPage }))
const ProofPage = lazy(async () => ({ default: (await import('#src/reference/proof-page.tsx')).ProofPage }))

type Props = { reading: Reading; hasAnswers: boolean; notices: ReactNode; moved: boolean }

function Body({ found, query, moved }: { found: Found; query: string; moved: boolean }) {
	switch (found.kind) {
		case 'text':
			return <TextPage id={found.id} moved={moved} />
		case 'treaty':
			return <TreatyPage id={found.id} moved={moved} />
		case 'case':
			return <CasePage id={found.id} moved={moved} />
		case 'treaties':
			return <TreatiesPage moved={moved} />
		case 'mistakes':
			return <MistakesPage moved={moved} />
		case 'glossary':
			return <GlossaryPage moved={moved} />
		case 'cases':
			return <CasesPage moved={moved} />
		case 'accessibility':
			return <AccessibilityPage moved={moved} />
		case 'privacy':
			return <PrivacyPage moved={moved} />
		case 'proof':
			return <ProofPage moved={moved} />
		case 'index':
		case 'unknown':
			return <IndexPage query={query} moved={moved} />
	}
}

/** Any page of the reference. The answers stay in the address in front of it. */
export function ReferencePage({ reading, hasAnswers, notices, moved }: Props) {
	const page = useRef<HTMLElement>(null)
	const found = find(reading)
	const { at } = reading

	useEffect(() => {
		const anchors = page.current?.querySelectorAll<HTMLElement>('[data-anchor]') ?? []
		const anchor = [...anchors].find(({ dataset }) => dataset.anchor === at)
		anchor?.scrollIntoView({ block: 'start' })
		anchor?.focus({ preventScroll: true })
	}, [at])

	return (
		<article ref={page} className="reference" data-page={found.kind}>
			<WaysOut hasAnswers={hasAnswers} isIndex={found.kind === 'index' || found.kind === 'unknown'} />
			{notices}
			{found.kind === 'unknown' && (
				<section className="notice" role="alert" tabIndex={-1} data-notice>
					<h2>{unknown.heading}</h2>
					<p>
						<bdi>{unknown.text([reading.page, reading.id].filter((part) => part !== '').join(' '))}</bdi>
					</p>
				</section>
			)}
			<Body found={found} query={reading.q} moved={moved} />
			<p className="on-paper">
				{paper.page}: {location.href} · {paper.version} {__CONTENT_VERSION__} · {labels.product}
			</p>
		</article>
	)
}
