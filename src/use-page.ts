import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { labels } from '#content/interface.ts'

/** Names the page, under `name` where it has another one than its heading, and, after a move, puts the focus on its notice or else on its heading. */
export function usePage(title: string, moved: boolean, name = title): RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null)

	useEffect(() => {
		document.title = labels.pageTitle(name)
	}, [name])

	useLayoutEffect(() => {
		const notice = document.querySelector<HTMLElement>('[data-notice]')
		if (!moved && notice === null) return
		scrollTo(0, 0)
		const target = notice ?? heading.current
		target?.focus({ preventScroll: true })
	}, [moved])

	return heading
}
