import { type RefCallback, useCallback, useEffect } from 'react'
import { labels } from '#content/interface.ts'

/** Names the page, under `name` where it has another one than its heading, and, after a move, puts the focus on its notice or else on its heading. */
export function usePage(title: string, moved: boolean, name = title): RefCallback<HTMLHeadingElement> {
	useEffect(() => {
		document.title = labels.pageTitle(name)
	}, [name])

	return useCallback(
		(heading: HTMLHeadingElement) => {
			const notice = document.querySelector<HTMLElement>('[data-notice]')
			if (!moved && notice === null) return
			const before = document.activeElement
			// Both need a layout. In the frame it is made anyway. A part of the page that took the focus meanwhile keeps it.
			const frame = requestAnimationFrame(() => {
				if (document.activeElement !== before) return
				scrollTo(0, 0)
				const target = notice ?? heading
				target.focus({ preventScroll: true })
			})
			return () => cancelAnimationFrame(frame)
		},
		[moved],
	)
}
