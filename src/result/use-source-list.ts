import { useMemo, useState } from 'react'
import type { ProvisionId } from '#content/provisions.ts'
import type { Jump } from '#src/result/sources.tsx'
import type { Folds } from '#src/result/use-folds.ts'

/** Takes the reader from a citation to its source, under `key` among the folds. */
export function useSourceList(hash: string, { set }: Folds, key: string) {
	const [jump, setJump] = useState<Jump | null>(null)
	const sourceList = useMemo(() => {
		const show = (id: ProvisionId, from: HTMLElement) => {
			set(key, true)
			setJump({ id, from })
		}
		return { hash, show }
	}, [hash, set, key])
	return { jump, sourceList }
}
