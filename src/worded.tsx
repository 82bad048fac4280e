import { type ReactNode, useEffect, useState } from 'react'
import { labels } from '#content/interface.ts'
import { Loading } from '#src/loading.tsx'
import { whenSettled } from '#src/when-settled.ts'
import { areWordsThere, fetchWords } from '#src/wording.ts'

type Props = { areNeeded: boolean; children: ReactNode }

/** Fetches the words of the other questions beside the first one, and waits for them where they are needed. */
export function Worded({ areNeeded, children }: Props) {
	const [areThere, setThere] = useState(areWordsThere)
	const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)

	useEffect(() => {
		if (areThere) return
		const fetchThem = () =>
			void fetchWords().then(
				() => setThere(true),
				(error) => areNeeded && setFailure({ error }),
			)
		if (!areNeeded) return whenSettled(fetchThem)
		fetchThem()
	}, [areThere, areNeeded])

	if (failure !== null) throw failure.error
	return areNeeded && !areWordsThere() ? <Loading {...labels.question.loading} /> : children
}
