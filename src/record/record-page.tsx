import { lazy, type ReactNode } from 'react'
import type { Session } from '#machines/session.ts'
import { comparePage, mapPage } from '#src/reading.ts'
import { OpenPage } from '#src/record/open-page.tsx'
import { WaysOut } from '#src/reference/ways-out.tsx'
import type { Send } from '#src/use-session.ts'
import '#src/styles/reference.css'
import '#src/styles/record.css'

const ComparePage = lazy(async () => ({ default: (await import('#src/compare/compare-page.tsx')).ComparePage }))

const MapPage = lazy(async () => ({ default: (await import('#src/map/map-page.tsx')).MapPage }))

export type RecordPageProps = { session: Session; hasAnswers: boolean; notices: ReactNode; send: Send }

function PageOf(props: RecordPageProps) {
	const page = props.session.reading?.page
	if (page === comparePage) return <ComparePage {...props} />
	return page === mapPage ? <MapPage {...props} /> : <OpenPage {...props} />
}

/** Where assessments are opened and compared, and where the chart is shown. */
export function RecordPage(props: RecordPageProps) {
	return (
		<article className="record" data-page={props.session.reading?.page}>
			<WaysOut hasAnswers={props.hasAnswers} isIndex={false} />
			{props.notices}
			<PageOf {...props} />
		</article>
	)
}
