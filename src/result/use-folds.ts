import { useCallback, useState } from 'react'

export type Folds = {
	readonly isOpen: (key: string) => boolean
	readonly set: (key: string, open: boolean) => void
	readonly setAll: (keys: readonly string[], open: boolean) => void
}

/** Which folded parts stand open. All are closed at first. */
export function useFolds(): Folds {
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
	const isOpen = useCallback((key: string) => open.has(key), [open])
	const set = useCallback(
		(key: string, isOpen: boolean) =>
			setOpen((now) => new Set(isOpen ? [...now, key] : [...now].filter((other) => other !== key))),
		[],
	)
	const setAll = useCallback((keys: readonly string[], isOpen: boolean) => setOpen(new Set(isOpen ? keys : [])), [])
	return { isOpen, set, setAll }
}
