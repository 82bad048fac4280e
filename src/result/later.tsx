import { type ReactNode, Suspense } from 'react'
import { LoadFailed } from '#src/load-failed.tsx'

/** A part of the answer that is fetched once the answer is shown. */
export const Later = ({ loading, absent, children }: { loading: string; absent: string; children: ReactNode }) => (
	<LoadFailed isPart title={absent}>
		<Suspense fallback={<p className="part-coming on-screen">{loading}</p>}>{children}</Suspense>
	</LoadFailed>
)
