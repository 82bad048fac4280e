import { usePage } from '#src/use-page.ts'

export function Loading({ title, text }: { title: string; text: string }) {
	const heading = usePage(title, false)
	return (
		<>
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			<p role="status" className="page-coming">
				{text}
			</p>
		</>
	)
}
