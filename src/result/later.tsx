import { type ReactNode, Suspense } from 'react'
import { LoadFailed } from '#src/load-failed.tsx'
import { usePainted } from '#src/use-painted.ts'

type Props = { loading: string; absent: string; children: ReactNode }

/** A part of the answer that is fetched once the answer is shown. */
export function Later({ loading, absent, children }: Props) {
	const coming = <p className="part-coming on-screen">{loading}</p>
	const isShown = usePainted()
	return (
		<LoadFailed isPart title={absent}>
			<Suspense fallback={coming}>{isShown ? children : coming}</Suspense>
		</LoadFailed>
	)
}
