import { useEffect, useRef } from 'react'
import { labels } from '#content/interface.ts'

/** Takes the focus whenever a form comes back unanswered. */
export function ErrorSummary({ attempts, onFollow }: { attempts: number; onFollow: () => void }) {
	const summary = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (attempts > 0) summary.current?.focus()
	}, [attempts])
	if (attempts === 0) return null
	return (
		<div ref={summary} className="error-summary" role="alert" tabIndex={-1}>
			<h2>{labels.question.errorSummary}</h2>
			<button type="button" className="link" onClick={onFollow}>
				{labels.question.error}
			</button>
		</div>
	)
}
