import type { ReactNode } from 'react'
import { usePage } from '#src/use-page.ts'

type Props = { title: string; moved: boolean; children?: ReactNode }

export function PageHead({ title, moved, children }: Props) {
	const heading = usePage(title, moved)
	return (
		<header className="page-head">
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			{children}
		</header>
	)
}
