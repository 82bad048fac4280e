import { labels } from '#content/interface.ts'
import { usePage } from '#src/use-page.ts'

export function Loading() {
	const heading = usePage(labels.loading.title, false)
	return (
		<>
			<h1 ref={heading} tabIndex={-1}>
				{labels.loading.title}
			</h1>
			<p role="status">{labels.loading.text}</p>
		</>
	)
}
