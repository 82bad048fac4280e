import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react'
import { once } from '#src/once.ts'

/**
 * A page that is fetched when it is needed, or ahead of need; until it is there, `loading` stands in its place. A failure
 * shows where the page is needed. Not `lazy`: React holds back for 300 ms whatever takes the place of a fallback, even
 * where nothing had to be fetched any more.
 */
export function fetched<P extends object>(load: () => Promise<ComponentType<P>>) {
	let There: ComponentType<P> | undefined
	const bring = once(async () => {
		There = await load()
	})

	function Page({ loading, ...props }: P & { loading: ReactNode }) {
		const [, setThere] = useState(There !== undefined)
		const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)

		useEffect(() => {
			if (There === undefined)
				bring().then(
					() => startTransition(() => setThere(true)),
					(error) => setFailure({ error }),
				)
		}, [])

		if (failure !== null) throw failure.error
		return There === undefined ? loading : <There {...(props as unknown as P)} />
	}

	return { Page, preload: () => void bring().catch(() => undefined) }
}
