import { lazy, type ReactNode } from 'react'
import type { Session } from '#machines/session.ts'
import { comparePage } from '#src/reading.ts'
import { OpenPage } from '#src/record/open-page.tsx'
import { WaysOut } from '#src/reference/ways-out.tsx'
import type { Send } from '#src/use-session.ts'
import '#src/styles/reference.css'
import '#src/styles/record.css'

const ComparePage = lazy(async () => ({ default: (await import('#src/compare/compare-page.tsx')).ComparePage }))

export type RecordPageProps = { session: Session; hasAnswers: boolean; notices: ReactNode; send: Send }

/** Where assessments are opened and compared. */
export function RecordPage(props: RecordPageProps) {
	return (
		<article className="record" data-page={props.session.reading?.page}>
			<WaysOut hasAnswers={props.hasAnswers} isIndex={false} />
			{props.notices}
			{props.session.reading?.page === comparePage ? <ComparePage {...props} /> : <OpenPage {...props} />}
		</article>
	)
}
